// The rows and columns of a sheet: in plans, and in the grid.
import { type Range, rangeOf } from "../../../core/kernel/address";
import type { CellStyle, ColumnPlan, RowPlan, SheetPlan } from "../../../core/native/plan";
import { lastRow } from "../../model/area";
import { type HeldColumn, heldColumns, heldRows } from "../../model/held-lines";
import type { Look } from "../../model/look";
import { paintArea } from "../../model/paint";
import type { Sheet } from "../../model/sheet";
import {
  fitHeights,
  hideColumns,
  hideRows,
  setHeight,
  setStandardHeight,
  setStandardWidth,
  setWidth,
  startHeight,
} from "../../model/sizes";
import { marked } from "./said";
import { toLook } from "./style";

export const planColumns = (sheet: Sheet, styleOf: (look: Look) => CellStyle): ColumnPlan[] =>
  heldColumns(sheet).map(({ width, look, hidden }: HeldColumn) => ({
    width,
    style: styleOf(look),
    ...marked("hidden", hidden),
  }));

export const planRows = (sheet: Sheet): RowPlan[] =>
  heldRows(sheet).map(({ hidden, ...row }) => ({ ...row, ...marked("hidden", hidden) }));

const wholeColumn = (column: number): Range => rangeOf(1, column, [lastRow, column]);

const wholeRow = (row: number): Range => rangeOf(row, 1);

export function putColumns(sheet: Sheet, { columns, defaultColumnWidth }: SheetPlan): void {
  if (defaultColumnWidth !== undefined) setStandardWidth(sheet, defaultColumnWidth);
  for (const [index, { width, style, hidden }] of columns.entries()) {
    const area = wholeColumn(index + 1);
    paintArea(sheet, area, toLook(style));
    setWidth(sheet, rangeOf(1, index + 1), width);
    if (hidden) hideColumns(sheet, rangeOf(1, index + 1), true);
  }
}

function putRow(sheet: Sheet, { row, height, fixed, hidden }: RowPlan): void {
  if (fixed) setHeight(sheet, wholeRow(row), height);
  else startHeight(sheet, row, height);
  if (hidden) hideRows(sheet, wholeRow(row), true);
}

/** Rows of which nothing is said are fitted to what stands in them. */
export function putRows(
  sheet: Sheet,
  { rows, defaultRowHeight }: SheetPlan,
  filled: ReadonlySet<number>,
): void {
  if (defaultRowHeight !== undefined) setStandardHeight(sheet, defaultRowHeight);
  for (const row of rows) putRow(sheet, row);
  const said = new Set(rows.map(({ row }) => row));
  for (const row of filled) if (!said.has(row)) fitHeights(sheet, wholeRow(row));
}
