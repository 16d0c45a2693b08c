// The sample county's result workbook, and the same with a row that somebody appended to 汇总明细 by hand.
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { planRollUp } from "../../src/app/roll-up-files";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/core/native/plan";
import { county, countyFiles } from "./county-files";
import { rollUpBytes } from "./roll-up-bytes";

const countyRollUp = rollUpBytes(countyFiles, county.county, { expected: county.expected });

const planned = planRollUp(countyRollUp);
if (planned === undefined) throw new Error("The sample county has no result");
export const countyResult: WorkbookPlan = planned;

const detailName = "汇总明细";
const headOf = (sheet: SheetPlan, text: string): number =>
  sheet.cells.find(({ value }) => value === text)?.at.column ?? 0;

/** What the appended row adds to 农村. */
export const appended = { T: 7, R: 2 } as const;

/** One more line under the last, as a clerk types it: unit, category, 是, and two counts. */
function appendRow(sheet: SheetPlan): SheetPlan {
  const last = Math.max(...sheet.cells.map(({ at }) => at.row));
  const [style] = sheet.cells.filter(({ at }) => at.row === last).map((cell) => cell.style);
  if (style === undefined) throw new Error("汇总明细 is empty");
  const typed: Readonly<Record<string, string | number>> = {
    单位: "新报的单位",
    类别: "农村",
    计入: "是",
    所辖基层党组织数: appended.T,
    软弱涣散基层党组织数: appended.R,
  };
  const cells = Object.entries(typed).map(([head, value]): CellPlan => ({
    at: { row: last + 1, column: headOf(sheet, head) },
    value,
    style,
  }));
  return {
    ...sheet,
    cells: [...sheet.cells, ...cells.toSorted((a, b) => a.at.column - b.at.column)],
  };
}

const resultWithRow: WorkbookPlan = {
  sheets: countyResult.sheets.map((sheet) =>
    sheet.name === detailName ? appendRow(sheet) : sheet,
  ),
};

export const resultFiles = {
  "county-result": writeWorkbook(countyResult),
  "county-result-with-row": writeWorkbook(resultWithRow),
};
