/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// 汇总 from the first file to the workbook's cells and back, on the sample county.
import { makeSampleCounty } from "../../../src/app/sample/county";
import { planFormSet } from "../../../src/app/issue-forms";
import { defaultRound } from "../../../src/core/notice/default-round";
import { isBackup } from "../../../src/core/notice/own-sheet-names";
import type { RawWorkbook } from "../../../src/core/report/raw-workbook";
import { readReports } from "../../../src/core/report/read-reports";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import type { Status } from "../../../src/core/rollup/result";
import type { CollectState } from "../../../src/pane/collect/collect-state";
import { makeSample } from "../../../src/pane/collect/sample";
import { namesIn, stateOf } from "../open-session";
import { collectWhere, isSettled, openCollect } from "./open-collect";
import type { OpenedCollect } from "./open-collect";

const { truth, county } = makeSampleCounty();

async function openSample(): Promise<OpenedCollect> {
  const place = await openCollect();
  await place.commands.openSample();
  await collectWhere(place, isSettled);
  return place;
}

const rawOf = (place: OpenedCollect): RawWorkbook => {
  const { reading } = stateOf(place);
  if (reading === undefined) throw new Error("The workbook was not read");
  return reading.raw;
};

/** As the cells of the open workbook say. */
const totalsIn = (raw: RawWorkbook): unknown =>
  Object.fromEntries(
    readReports(raw).flatMap((report) =>
      report.form === "summary"
        ? [
            [
              report.category?.value?.name,
              Object.fromEntries(
                Object.entries(report.counts).map(([id, { value }]) => [id, value]),
              ),
            ],
          ]
        : [],
    ),
  );

const previewed = (place: OpenedCollect): Promise<CollectState> =>
  collectWhere(
    place,
    ({ preview, collection }) => preview?.ok === true && collection !== undefined,
  );

async function rollUp(place: OpenedCollect): Promise<void> {
  place.commands.step("result");
  await previewed(place);
  await place.commands.rollUp();
}

test("the sample is read, and says who has not reported, what is no table, and what the leader asks", async () => {
  const place = await openSample();
  const { collection, isSample, step, unit } = place.store.getState();
  expect({ isSample, step, unit }).toEqual({ isSample: true, step: "received", unit: county });
  expect(collection?.view.missing).toEqual(truth.units.missing);
  expect(collection?.view.sentence).toContain("已报18/20");
  expect(collection?.view.stray.map(({ file }) => file)).toEqual(truth.files.unreadable);
});

test("one click puts the roll-up into the workbook, its cells say the truth, and one click takes it back", async () => {
  const place = await openSample();
  const before = rawOf(place);
  await rollUp(place);
  expect(stateOf(place).trouble).toBeUndefined();
  expect(totalsIn(rawOf(place))).toEqual(truth.summary);
  expect(namesIn(place)).toEqual(expect.arrayContaining(["附件2", "附件3", "汇总明细"]));
  expect(stateOf(place).deed?.back?.label).toBe("撤销汇总");
  await place.session.undo();
  expect(namesIn(place)).toEqual(["Sheet1"]);
  expect(rawOf(place)).toEqual(before);
});

test("taking the newer of two versions adds it, and the second roll-up rewrites the first in place", async () => {
  const place = await openCollect();
  const { files, unit } = await makeSample(async (plan) => writeWorkbook(plan));
  place.commands.enter({ unit });
  await place.commands.pick(files.filter(({ path }) => /^(?:白地市|鸟江)镇/.test(path)));
  await rollUp(place);
  const names = namesIn(place);
  const { view } = (await collectWhere(place, isSettled)).collection ?? {};
  const undecided = view?.toDo.filter(({ versions }) => versions.length > 0) ?? [];
  expect(undecided.map((each) => each.unit)).toEqual(["白地市镇党委"]);
  place.commands.keepNewest(undecided);
  const { preview, collection } = await collectWhere(
    place,
    (state) => state.preview?.ok === true && state.preview.value.preview.differences.length > 0,
  );
  expect(preview).toMatchObject({ value: { preview: { added: [], rewritten: names.slice(1) } } });
  await place.commands.rollUp();
  expect(namesIn(place).filter((name) => !isBackup(name))).toEqual(names);
  const both = collection?.result.totals[0]?.parts.map((part) => [part.unit, part.file]);
  expect(both).toEqual([
    ["白地市镇党委", "白地市镇-软弱涣散三表（更正）.xlsx"],
    ["鸟江镇党委", "鸟江镇-软弱涣散三表.xlsx"],
  ]);
  expect(totalsIn(rawOf(place))).toEqual({ 农村: collection?.result.totals[0]?.counts });
});

test("nothing is written that the clerk was not shown before: the first click shows it, the second writes", async () => {
  const place = await openCollect();
  const { files, unit } = await makeSample(async (plan) => writeWorkbook(plan));
  place.commands.enter({ unit });
  await place.commands.pick(files.filter(({ path }) => path.startsWith("鸟江镇")));
  await place.commands.rollUp();
  expect(stateOf(place).deed).toMatchObject({ intent: "info" });
  expect(namesIn(place)).toEqual(["Sheet1"]);
  await place.commands.rollUp();
  expect(stateOf(place).deed).toMatchObject({ intent: "success" });
  expect(namesIn(place)).toContain("汇总明细");
});

test("strict keeps out every form with an error, and the switch back takes them in again", async () => {
  const place = await openSample();
  const count = (wanted: Status): number =>
    place.store.getState().collection?.result.reports.filter(({ status }) => status === wanted)
      .length ?? 0;
  const [doubtful, kept] = [count("included-with-errors"), count("excluded")];
  expect(doubtful).toBeGreaterThan(0);
  place.commands.enter({ strict: true });
  await collectWhere(place, () => count("included-with-errors") === 0);
  expect(count("excluded")).toBe(kept + doubtful);
  place.commands.enter({ strict: false });
  await collectWhere(place, () => count("included-with-errors") === doubtful);
});

test("a selected total is traced to the files and cells it came from", async () => {
  const place = await openSample();
  await rollUp(place);
  await place.session.show("附件1-农村", { row: 9, column: 5 });
  await place.commands.trace();
  const { trace } = place.store.getState();
  if (trace?.ok !== true) throw new Error(trace?.error ?? "Nothing was traced");
  expect(trace.value).toMatchObject({ agrees: true, shown: truth.summary.农村?.R });
  const [sum] = trace.value.sums;
  expect(sum?.parts).toContainEqual(
    expect.objectContaining({
      unit: "归阳镇",
      file: "归阳镇-软弱涣散三表.xlsx",
      place: "附件1-农村!E9",
    }),
  );
  place.commands.leaveTrace();
  expect(place.store.getState().trace).toBeUndefined();
});

test("stopping keeps what was read, adds it up, and the rest can be picked again", async () => {
  const place = await openCollect();
  const { files, unit } = await makeSample(async (plan) => writeWorkbook(plan));
  place.commands.enter({ unit });
  const reading = place.commands.pick(files);
  await collectWhere(place, ({ received }) => received.length === 3);
  place.commands.stop();
  await reading;
  const stopped = await collectWhere(place, isSettled);
  expect(stopped.received.map(({ read }) => read.file)).toEqual(
    files.slice(0, 3).map(({ path }) => path),
  );
  await place.commands.pick(files);
  const whole = await collectWhere(place, isSettled);
  expect(whole.received.map(({ read }) => read.file)).toEqual(files.map(({ path }) => path));
});

test("what the clerk has filled in himself in the workbook is added as a source of its own", async () => {
  const place = await openSample();
  const before = place.store.getState().collection?.result.totals;
  const own = planFormSet({
    forms: ["summary"],
    categories: ["机关"],
    unit: county,
    date: { year: 2014, month: 3, day: 10 },
    round: defaultRound,
    print: { signatures: false },
  });
  const put = await place.office.workbook.put(
    own.sheets.map((plan) => ({ plan, over: undefined })),
  );
  expect(put.ok).toBe(true);
  await place.office.workbook.write(
    [5, 1, 1, 3, 1, 1, 0, 0, 0, 0, 0].map((value, index) => ({
      sheet: "附件1-机关",
      at: { row: 5 + index, column: 5 },
      value,
    })),
  );
  await place.session.refresh();
  const { collection } = await collectWhere(
    place,
    (state) => state.collection?.result.files.some(({ file }) => file === "本工作簿") ?? false,
  );
  const offices = (totals: typeof before): number | undefined =>
    totals?.find(({ category }) => category === "机关")?.counts.T;
  expect(offices(collection?.result.totals)).toBe((offices(before) ?? 0) + 5);
});

test("real files take the place of the sample, with its list; nothing invented is added to them", async () => {
  const place = await openSample();
  const [first] = (await makeSample(async (plan) => writeWorkbook(plan))).files;
  if (first === undefined) throw new Error("The sample has no files");
  await place.commands.pick([{ ...first, path: "真的.xlsx" }]);
  const { received, expected, isSample, unit } = place.store.getState();
  expect(received.map(({ read }) => read.file)).toEqual(["真的.xlsx"]);
  expect([expected, isSample, unit]).toEqual([undefined, false, ""]);
});
