/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// 更正 and 手工录入 in the workbook itself: typed into the cells of the result, kept by the next click, told before it.
import { makeSampleCounty } from "../../../src/app/sample/county";
import { toPreviewLines } from "../../../src/app/roll-up/put-preview";
import { findTable } from "../../../src/core/report/find-table";
import type { Table } from "../../../src/core/report/find-table";
import { readReports } from "../../../src/core/report/read-reports";
import type { CellWrite } from "../../../src/app/ports/open-workbook";
import { stateOf } from "../open-session";
import { collectWhere, isSettled, openCollect } from "./open-collect";
import type { OpenedCollect } from "./open-collect";

const { truth } = makeSampleCounty();

async function rolledUp(): Promise<OpenedCollect> {
  const place = await openCollect();
  await place.commands.openSample();
  await collectWhere(place, isSettled);
  await again(place);
  return place;
}

async function again(place: OpenedCollect): Promise<void> {
  place.commands.step("result");
  await collectWhere(
    place,
    ({ preview, collection }) => preview?.ok === true && collection !== undefined,
  );
  await place.commands.rollUp();
  expect(stateOf(place).deed).toMatchObject({ intent: "success" });
}

const tableOn = (place: OpenedCollect, sheetName: string, heads: readonly string[]): Table => {
  const sheet = stateOf(place).reading?.raw.sheets.find(({ name }) => name === sheetName);
  const table = sheet && findTable(sheet, heads);
  if (table === undefined) throw new Error(`No table on ${sheetName}`);
  return table;
};

/** As a clerk types, and the pane notices. */
async function type(place: OpenedCollect, writes: readonly CellWrite[]): Promise<void> {
  await place.office.workbook.write(writes);
  await place.session.refresh();
}

const linesOf = async (place: OpenedCollect, wanted: string): Promise<readonly string[]> => {
  const { preview } = await collectWhere(
    place,
    (state) =>
      state.preview?.ok === true &&
      state.preview.value.preview.handMade.some((line) => line.includes(wanted)),
  );
  return preview?.ok === true ? toPreviewLines(preview.value.preview) : [];
};

const ruralWeak = (place: OpenedCollect): number | undefined =>
  readReports(stateOf(place).reading?.raw ?? { sheets: [] }).flatMap((report) =>
    report.form === "summary" && report.category?.value?.name === "农村"
      ? [report.counts.R?.value]
      : [],
  )[0];

test("a number that a unit corrected by telephone, typed into 汇总明细, is there after the next roll-up", async () => {
  const place = await rolledUp();
  const before = truth.summary["农村"]?.R ?? 0;
  expect(ruralWeak(place)).toBe(before);
  const head = "软弱涣散基层党组织数";
  const table = tableOn(place, "汇总明细", ["单位", head]);
  const row = table.rows.find(
    (each) => table.textAt(each, "单位") === "归阳镇" && table.textAt(each, "类别") === "农村",
  );
  const column = table.columnOf(head);
  if (row === undefined || column === undefined) throw new Error("归阳镇 is not there");
  const sent = Number(table.textAt(row, head));
  await type(place, [{ sheet: "汇总明细", at: { row, column }, value: sent + 1 }]);
  const line = `归阳镇（农村）的软弱涣散基层党组织：来源写的是${sent}，按您在“汇总明细”里改的${sent + 1}算。要按来源算，请在那一格改回${sent}。`;
  expect(await linesOf(place, "归阳镇")).toContain(line);
  await again(place);
  expect(ruralWeak(place)).toBe(before + 1);
  expect(await linesOf(place, "归阳镇")).toContain(line);
});

test("what the county has decided on the merged 附件2 is there after the next roll-up", async () => {
  const place = await rolledUp();
  const heads = ["来源单位", "对应标准"];
  const table = tableOn(place, "附件2", heads);
  const column = table.columnOf("对应标准");
  const row = table.rows.find((each) => table.textAt(each, "来源单位") !== "");
  if (row === undefined || column === undefined) throw new Error("No merged rows");
  const decided = table.textAt(row, "对应标准") === "2、5" ? "3、6" : "2、5";
  await type(place, [{ sheet: "附件2", at: { row, column }, value: decided }]);
  expect(await linesOf(place, "附件2")).toContain("您在汇总的附件2上改过的1处会保留。");
  await again(place);
  expect(tableOn(place, "附件2", heads).textAt(row, "对应标准")).toBe(decided);
});
