// Formulas worked out by the workbench's engine, for many rows of values at once.
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";
import { rangeOf } from "../../../src/core/kernel/address";
import { createBook } from "../../../src/workbench/model/headless-book";
import { readValues } from "../../../src/workbench/model/cell-reading";

export type Value = string | number | null;

const [number, text] = [2, 1];

const toData = (value: Value): object | null =>
  value === null ? null : { v: value, t: typeof value === "number" ? number : text };

/**
 * What each formula gives for each row of values, which stand from A1 on. The formulas are written for the first row; the
 * others share them, so that they are read once.
 */
export async function calculate(
  rows: readonly (readonly Value[])[],
  formulas: readonly string[],
): Promise<readonly (readonly unknown[])[]> {
  const book = createBook();
  const sheet = book.activeSheet;
  const width = Math.max(...rows.map(({ length }) => length));
  const cellValue = Object.fromEntries(
    rows.map((values, row) => [
      row,
      Object.fromEntries([
        ...values.map((value, column) => [column, toData(value)] as const),
        ...formulas.map(
          (formula, index) =>
            [
              width + index,
              { si: `shared-${index}`, ...(row === 0 ? { f: `=${formula}` } : {}) },
            ] as const,
        ),
      ]),
    ]),
  );
  sheet.run(SetWorksheetRowCountMutation, { rowCount: rows.length + 1 });
  sheet.run(SetWorksheetColumnCountMutation, { columnCount: width + formulas.length + 1 });
  sheet.run(SetRangeValuesMutation, { cellValue });
  await book.settle();
  const values = readValues(sheet, rangeOf(1, width + 1, [rows.length, width + formulas.length]));
  book.dispose();
  return values;
}
