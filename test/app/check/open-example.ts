// The clean set as a clerk may have changed it, checked as the workbook that is open.
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { checkWorkbook } from "../../../src/app/check/check-workbook";
import type { WorkbookCheck } from "../../../src/app/check/check-workbook";
import type { CellFix } from "../../../src/app/check/find-fixes";
import type { Address } from "../../../src/core/kernel/address";
import type { WorkbookPlan } from "../../../src/core/native/plan";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { RawCell, RawWorkbook } from "../../../src/core/report/raw-workbook";
import type { RuleExample } from "../../../src/core/spec/rule";
import { planExample } from "../../support/clean-set";

export const check = (raw: RawWorkbook): WorkbookCheck =>
  checkWorkbook(raw, { round: defaultRound, deadlineSet: false, today: undefined });

/** By way of a real file. */
export function open(plan: WorkbookPlan): RawWorkbook {
  const read = readWorkbook(writeWorkbook(plan));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

export const openExample = (example: RuleExample): RawWorkbook => open(planExample(example));

export const openCells = (cells: NonNullable<RuleExample["cells"]>): RawWorkbook =>
  openExample({ cells });

/** The workbook with other contents of cells that have some. */
export function changed(
  raw: RawWorkbook,
  cellOf: (sheet: string, at: Address, cell: RawCell) => RawCell,
): RawWorkbook {
  const sheets = raw.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        cellOf(sheet.name, { row: row.row, column: cell.column }, cell),
      ),
    })),
  }));
  return { sheets };
}

/** The workbook after the fixes are written. */
export const applied = (raw: RawWorkbook, fixes: readonly CellFix[]): RawWorkbook =>
  changed(raw, (name, { row, column }, cell) => {
    const fix = fixes.find(
      ({ sheet, at }) => sheet === name && at.row === row && at.column === column,
    );
    return fix === undefined ? cell : { column, value: fix.value };
  });
