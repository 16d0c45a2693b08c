/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// The whole work through the genuine office.js: forms inserted, filled, checked and mended, fifty files rolled up, a
// number traced; and what is left when the host fails at any request of the two commands that write sheets.
import { createOpenWorkbook } from "../../src/adapters/excel/open-workbook";
import { CheckCommands } from "../../src/pane/check/check-commands";
import { FillCommands } from "../../src/pane/fill/fill-commands";
import { initialFillState, reduceFill } from "../../src/pane/fill/fill-state";
import { toRequest } from "../../src/pane/fill/to-request";
import { createStore } from "../../src/pane/store";
import type { CollectState } from "../../src/pane/collect/collect-state";
import { valueOf } from "../adapters/excel/open-office";
import { readState } from "../adapters/excel/workbook-state";
import type { WorkbookState } from "../adapters/excel/workbook-state";
import { makeTownshipReturns, sumOf } from "../support/township-returns";
import { Clerk } from "../workbench/model/clerk";
import { collectWhere, openCollect } from "./collect/open-collect";
import type { OpenedCollect } from "./collect/open-collect";
import { stateOf, stateWhere } from "./open-session";

const county = "中共祁东县委组织部";
const returns = makeTownshipReturns(50);
const own = [40, 1, 3, 36, 1, 1, 0, 0, 0, 0, 0];

const picked = returns.map(({ file, bytes }) => ({
  path: file,
  content: new Blob([new Uint8Array(bytes)]),
  modified: Date.UTC(2014, 2, 12),
}));

async function insertSet({ session }: OpenedCollect): Promise<void> {
  const store = createStore(reduceFill, initialFillState("2014年3月10日", ["农村"]));
  const forms = ["summary", "organizations", "villages"] as const;
  const day = { year: 2014, month: 3, day: 10 };
  const request = valueOfRequest(toRequest({ unit: county, categories: ["农村"] }, day, forms));
  await new FillCommands(session, store).insert(request);
}

function valueOfRequest<T>(request: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (request.ok) return request.value;
  throw new Error(JSON.stringify(request.error));
}

const sheetOf = (
  { office }: OpenedCollect,
  name: string,
): NonNullable<ReturnType<OpenedCollect["office"]["book"]["find"]>> => {
  const sheet = office.book.find(name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}`);
  return sheet;
};

async function fill(place: OpenedCollect): Promise<void> {
  const clerk = new Clerk(place.office.book);
  const summary = sheetOf(place, "附件1-农村");
  for (const [index, count] of own.entries())
    await clerk.type(summary, [5 + index, 5], String(count));
  const row = ["金星村党支部", "3６人", "书记调走以后没有人接，村里的事没有人牵头", "空缺"];
  const list = sheetOf(place, "附件2");
  for (const [index, text] of row.entries()) await clerk.type(list, [5, 2 + index], text);
  await clerk.type(sheetOf(place, "附件3"), [5, 2], "无");
}

/** Every received file is in the roll-up, and the county's own forms. */
const isSettled = ({ progress, received, collection }: CollectState): boolean =>
  progress === undefined && collection?.result.files.length === received.length + 1;

async function collect({ commands, store }: OpenedCollect, files = picked): Promise<void> {
  commands.enter({ unit: county });
  await commands.pick(files);
  await collectWhere({ store }, isSettled);
  commands.step("result");
  await collectWhere({ store }, ({ preview }) => preview?.ok === true);
}

const rulesIn = (place: OpenedCollect): readonly string[] =>
  (stateOf(place).reading?.findings ?? [])
    .filter(({ severity }) => severity === "error")
    .map(({ rule }) => rule);

test("from an empty workbook to a total that is traced to its files and cells", async () => {
  const place = await openCollect();
  await insertSet(place);
  await fill(place);
  const clerk = new Clerk(place.office.book);
  await clerk.type(sheetOf(place, "附件1-农村"), [5, 5], "30");
  await stateWhere(place, () => rulesIn(place).includes("V06"));
  await clerk.type(sheetOf(place, "附件1-农村"), [5, 5], "40");
  await stateWhere(place, () => rulesIn(place).length === 0);
  const fixes = stateOf(place).reading?.fixes ?? [];
  expect(fixes.map(({ from, value }) => [from, value])).toEqual([["3６人", 36]]);
  await new CheckCommands(place.session).apply(fixes);
  expect(stateOf(place).reading?.fixes).toEqual([]);

  await collect(place);
  await place.commands.rollUp();
  expect(stateOf(place).trouble).toBeUndefined();
  expect(stateOf(place).deed).toMatchObject({ intent: "success" });
  valueOf(
    await place.office.workbook.select("附件1-农村-汇总", {
      from: { row: 9, column: 5 },
      to: { row: 9, column: 5 },
    }),
  );
  await place.commands.trace();
  const { trace } = place.store.getState();
  if (trace?.ok !== true) throw new Error(trace?.error);
  const [sum] = trace.value.sums;
  expect(trace.value).toMatchObject({ shown: 1 + sumOf("R", returns), agrees: true });
  expect(sum?.parts.map(({ unit, value, file, place: cell }) => [unit, value, file, cell])).toEqual(
    expect.arrayContaining([
      [county, 1, "本工作簿", "附件1-农村!E9"],
      ...returns.map(({ unit, counts, file }) => [unit, counts.R, file, "附件1-农村!E9"]),
    ]),
  );
});

/** What is left after the next start. */
async function afterRestart({ office }: OpenedCollect): Promise<WorkbookState> {
  office.faults.arm();
  valueOf(await createOpenWorkbook(office).recover());
  return readState(office.Excel);
}

const busy = { code: "ActivityLimitReached" } as const;

/** Ready for another roll-up, over the sheets of the first. */
async function rollUpOnce(place: OpenedCollect): Promise<void> {
  await insertSet(place);
  await fill(place);
  await collect(place, picked.slice(0, 4));
  await place.commands.rollUp();
  await place.session.dismiss();
  place.commands.remove(returns[0]?.file ?? "");
  await collectWhere(place, (state) => isSettled(state) && state.preview?.ok === true);
}

const rollUp = (place: OpenedCollect): Promise<void> => place.commands.rollUp();

describe.each([
  ["inserting the set", async () => {}, insertSet],
  ["rolling up over an earlier result", rollUpOnce, rollUp],
] as const)("%s, with a host that fails", (_, prepare, command) => {
  const prepared = async (): Promise<OpenedCollect> => {
    const place = await openCollect();
    await prepare(place);
    return place;
  };

  // Whether the host fails after a request or before the next, the workbook is the same; only the last has no next.
  test("at any of its requests, leaves all as before or as after", async () => {
    let place = await prepared();
    const before = await readState(place.office.Excel);
    place.office.log.clear();
    await command(place);
    const syncs = place.office.log.syncs.length;
    expect(stateOf(place).deed).toMatchObject({ intent: "success" });
    await place.session.dismiss();
    const after = JSON.stringify(await readState(place.office.Excel));
    expect(after).not.toBe(JSON.stringify(before));
    // Only one office.js fits into a window.
    place.office.dispose();
    place = await prepared();
    for (let nth = 1; nth <= syncs; nth += 1) {
      place.office.faults.arm({ failSync: { nth, when: "before", ...busy } });
      await command(place);
      const left = await afterRestart(place);
      const isDone = JSON.stringify(left) === after;
      expect([nth, isDone ? before : left]).toEqual([nth, before]);
      if (!isDone) continue;
      place.office.dispose();
      place = await prepared();
    }
    place.office.faults.arm({ failSync: { nth: syncs, when: "after", ...busy } });
    await command(place);
    expect([JSON.stringify(before), after]).toContain(JSON.stringify(await afterRestart(place)));
  }, 300_000);
});
