// A file that was read is the same on the other side of a thread's border.
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { readFile } from "../../../src/app/read-file";
import type { ReadFile } from "../../../src/app/read-file";
import { fromFlat, toFlat } from "../../../src/app/passing/flat-file";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { RawWorkbook } from "../../../src/core/report/raw-workbook";
import { countyWorkbooks } from "../../support/county-files";
import { resultFiles } from "../../support/county-result";

const context = { round: defaultRound, deadlineSet: false, today: undefined };

function open(bytes: Uint8Array): RawWorkbook {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.error);
  return workbook.value;
}

const read = (workbook: RawWorkbook): ReadFile =>
  readFile({ file: "归阳镇.xlsx", sha256: "" }, { ok: true, value: workbook }, context);

const passed = (file: ReadFile): ReadFile => fromFlat(structuredClone(toFlat(file)));

const books = { ...countyWorkbooks, ...resultFiles };

test.each(Object.entries(books))("%s", (_, bytes) => {
  const file = read(open(bytes));
  expect(passed(file)).toStrictEqual(file);
});

test("formulas without a stored result", () => {
  const [bytes] = Object.values(countyWorkbooks);
  if (bytes === undefined) throw new Error("The county has no workbook");
  const workbook = open(bytes);
  const unstored = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          row.row > 5 && cell.column > 2 ? { ...cell, value: null, formula: "A1" } : cell,
        ),
      })),
    })),
  };
  const file = read(unstored);
  expect(JSON.stringify(file)).toContain('"unstored":true');
  expect(passed(file)).toStrictEqual(file);
});

test("a form that two lists name stays one object", () => {
  const [bytes] = Object.values(countyWorkbooks);
  if (bytes === undefined) throw new Error("The county has no workbook");
  const { reports, verdicts } = passed(read(open(bytes)));
  expect(reports.length).toBeGreaterThan(0);
  for (const report of verdicts.flatMap((verdict) => verdict.reports))
    expect(reports.includes(report)).toBe(true);
});
