// Forms are found by their own words, wherever they stand, however their sheets are called.
import fc from "fast-check";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import type { CellPlan, SheetPlan } from "../../../src/core/native/plan";
import { readReports } from "../../../src/core/report/read-reports";
import type { Report } from "../../../src/core/report/report";
import { planExample } from "../../support/clean-set";

const clean = planExample({}).sheets;

const read = (sheets: readonly SheetPlan[]): readonly Report[] => {
  const workbook = readWorkbook(writeWorkbook({ sheets }));
  if (!workbook.ok) throw new Error(workbook.error);
  return readReports(workbook.value);
};

const bare = (sheet: SheetPlan, change: Partial<SheetPlan>): SheetPlan => ({
  ...sheet,
  merges: [],
  names: [],
  validations: [],
  conditionalFormats: [],
  ...change,
});

const move = (sheet: SheetPlan, rows: number, columns = 0): readonly CellPlan[] =>
  sheet.cells
    .filter(({ formula }) => formula === undefined)
    .map((cell) => ({
      ...cell,
      at: { row: cell.at.row + rows, column: cell.at.column + columns },
    }));

/** What a report says, without where it stands. */
const said = (report: Report): unknown =>
  report.form === "summary"
    ? [
        report.unit?.value,
        report.category?.value,
        report.date?.value,
        Object.entries(report.counts).map(([id, { value }]) => [id, value]),
      ]
    : [
        report.unit?.value,
        report.date?.value,
        report.rows.map(({ name, members, secretary, standards }) => [
          name.value,
          members?.value,
          secretary?.value,
          standards?.value,
        ]),
      ];

const expected = read(clean).map(said);
const [summary, organizations, villages] = clean as [SheetPlan, SheetPlan, SheetPlan];

test("the clean set is three reports, with unit, date, category and settings", () => {
  const reports = read(clean);
  expect(reports.map(({ form }) => form)).toEqual(["summary", "organizations", "villages"]);
  expect(reports.map(({ unit }) => unit?.value)).toEqual([
    "归阳镇党委",
    "归阳镇党委",
    "归阳镇党委",
  ]);
  expect(reports.map(({ settings }) => settings.basis)).toEqual(["overlap", "overlap", "overlap"]);
});

test("sheet names do not matter", () => {
  const renamed = clean.map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` }));
  expect(read(renamed).map(said)).toEqual(expected);
});

test("rows and columns in front do not matter", () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(12), (rows, columns) => {
      const moved = clean.map((sheet) => bare(sheet, { cells: move(sheet, rows, columns) }));
      expect(read(moved).map(said)).toEqual(expected);
    }),
    { numRuns: 15 },
  );
});

test("three forms under each other on one sheet are three reports", () => {
  const cells = [...move(summary, 0), ...move(organizations, 40), ...move(villages, 80)];
  expect(read([bare(summary, { cells })]).map(said)).toEqual(expected);
});

test("two summaries beside each other are two reports", () => {
  const cells = [...move(summary, 0), ...move(summary, 0, 12)].toSorted(
    (a, b) => a.at.row - b.at.row || a.at.column - b.at.column,
  );
  expect(read([bare(summary, { cells })]).map(said)).toEqual([expected[0], expected[0]]);
});

test("columns in another order, with others between them, are read by their heads", () => {
  const order = [6, 2, 9, 4, 1, 3];
  const cells = organizations.cells
    .map((cell) => {
      const column =
        cell.at.row >= 4 ? (order[cell.at.column - 1] ?? cell.at.column + 10) : cell.at.column;
      return { ...cell, at: { ...cell.at, column } };
    })
    .toSorted((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  expect(read([bare(organizations, { cells })]).map(said)).toEqual([expected[1]]);
});

test("the header line in one cell is read field by field", () => {
  const line = "填报单位：归阳镇党委    党组织类别： 农村    填表时间：2014 年 3 月 10 日";
  const cells = summary.cells
    .filter(({ at }) => at.row !== 3 || at.column > 7)
    .concat({
      at: { row: 3, column: 1 },
      value: line,
      style: summary.cells[0]?.style ?? {
        font: { families: ["宋体"], size: 11 },
        vertical: "center",
      },
    })
    .toSorted((a, b) => a.at.row - b.at.row || a.at.column - b.at.column);
  expect(read([bare(summary, { cells })]).map(said)).toEqual([expected[0]]);
});

test("无 in the first row is a zero report, and no organization", () => {
  const zero = planExample({ organizations: { rows: [{ name: "无" }] } }).sheets[1] as SheetPlan;
  const [report] = read([zero]);
  expect(report).toMatchObject({ form: "organizations", zeroReport: true, rows: [] });
});

test("a sheet of something else is no form", () => {
  const cells = clean[1]?.cells.filter(({ at }) => at.row > 4) ?? [];
  expect(read([bare(organizations, { cells })])).toEqual([]);
});
