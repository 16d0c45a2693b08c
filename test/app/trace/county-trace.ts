// The sample county's result, as we write it and as LibreOffice saved it again, and the cells of the files behind it.
import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import type { NumberTrace } from "../../../src/app/trace/number-trace";
import { traceNumber } from "../../../src/app/trace/trace-number";
import type { TraceSelection } from "../../../src/app/trace/trace-number";
import { columnLetters } from "../../../src/core/kernel/address";
import type { RawSheet, RawValue, RawWorkbook } from "../../../src/core/report/raw-workbook";
import { textOf } from "../../../src/core/report/text";
import { countyFiles } from "../../support/county-files";
import { resultFiles } from "../../support/county-result";
import { fixtures } from "../../support/recalculated";

function open(bytes: Uint8Array): RawWorkbook {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.error);
  return workbook.value;
}

export const savedBy = {
  us: open(resultFiles["county-result"]),
  LibreOffice: open(readFileSync(path.join(fixtures, "county-result.xlsx"))),
};

/** With a line in 汇总明细 that a clerk typed below the others. */
export const withTypedLine = open(resultFiles["county-result-with-row"]);

const opened = new Map<string, RawWorkbook>();

export function sourceFile(file: string): RawWorkbook {
  const bytes = countyFiles[file];
  if (bytes === undefined) throw new Error(`No such file: ${file}`);
  const workbook = opened.get(file) ?? open(bytes);
  opened.set(file, workbook);
  return workbook;
}

export const sheetOf = ({ sheets }: RawWorkbook, name: string): RawSheet => {
  const sheet = sheets.find((each) => each.name === name);
  if (sheet === undefined) throw new Error(`No such sheet: ${name}`);
  return sheet;
};

/** By A1 address. */
export const cellsOf = (sheet: RawSheet): ReadonlyMap<string, RawValue | null> =>
  new Map(
    sheet.rows.flatMap(({ row, cells }) =>
      cells.map(({ column, value }) => [`${columnLetters(column)}${row}`, value] as const),
    ),
  );

/** What stands in a unit's file at 附件1-农村!E9. */
export function sourceValue(file: string, place: string): RawValue | null | undefined {
  const [sheet = "", cell = ""] = place.split("!");
  return cellsOf(sheetOf(sourceFile(file), sheet)).get(cell);
}

/** The texts of a row in a unit's file. */
export const sourceRow = (file: string, sheet: string, row: number): readonly string[] =>
  (sheetOf(sourceFile(file), sheet).rows.find((each) => each.row === row)?.cells ?? []).map(
    ({ value }) => textOf(value),
  );

export function refused(workbook: RawWorkbook, selection: TraceSelection): string {
  const answer = traceNumber(workbook, selection);
  return answer.ok ? "traced" : answer.error.code;
}

export function traced(workbook: RawWorkbook, selection: TraceSelection): NumberTrace {
  const answer = traceNumber(workbook, selection);
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

/** The same workbook with other values in some cells of a sheet, as typed over what stood there. */
export const typedOver = (
  workbook: RawWorkbook,
  sheetName: string,
  values: Readonly<Record<string, RawValue>>,
): RawWorkbook => ({
  sheets: workbook.sheets.map((sheet) =>
    sheet.name === sheetName
      ? {
          ...sheet,
          rows: sheet.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell) => {
              const value = values[`${columnLetters(cell.column)}${row.row}`];
              return value === undefined ? cell : { column: cell.column, value };
            }),
          })),
        }
      : sheet,
  ),
});
