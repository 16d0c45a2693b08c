// Gives cells, rows and columns their looks, and reads them.
import { composeStyles, type IStyleData, type Nullable } from "@univerjs/core";
import { intersection, isWholeColumns, isWholeRows } from "./area";
import type { Address, Range } from "../../core/kernel/address";
import { type Paint, paint } from "./draft";
import { fromBorderData } from "./lines";
import type { Line, Look, LookChange, Side } from "./look";
import { overStyle, toLook, toStyleData } from "./look-data";
import type { Sheet } from "./sheet";
import { sheetArea } from "./used-area";

interface Shrinking {
  readonly shrink?: boolean;
}

const toPaint = (change: LookChange): Paint =>
  change.shrink === undefined
    ? { style: toStyleData(change) }
    : { style: toStyleData(change), shrink: change.shrink };

const inside = ({ from, to }: Range, row: number, column: number): boolean =>
  row + 1 >= from.row && row < to.row && column + 1 >= from.column && column < to.column;

/** Cells of the sheet that have a style of their own, which would hide that of their row or column. */
function paintOwnStyles({ bare, draft }: Sheet, area: Range, change: Paint): void {
  bare.getCellMatrix().forValue((row, column, cell) => {
    if (cell?.s != null && inside(area, row, column)) paint(draft.cell(row, column), change);
  });
  for (const row of Object.keys(draft.cells).map(Number))
    for (const column of Object.keys(draft.cells[row] ?? {}).map(Number)) {
      const cell = draft.cell(row, column);
      if (cell.s !== undefined && inside(area, row, column)) paint(cell, change);
    }
}

function paintColumns(sheet: Sheet, area: Range, change: Paint): void {
  paintOwnStyles(sheet, area, change);
  const { to } = intersection(area, sheetArea(sheet)) ?? area;
  for (let column = area.from.column; column <= to.column; column++)
    paint(sheet.draft.column(column - 1), change);
}

function paintRows(sheet: Sheet, area: Range, change: Paint): void {
  paintOwnStyles(sheet, area, change);
  for (let row = area.from.row; row <= area.to.row; row++) paint(sheet.draft.row(row - 1), change);
}

/** Single cells, which all become alike in what changes. */
export function paintCells(sheet: Sheet, cells: readonly Address[], change: LookChange): void {
  const converted = toPaint(change);
  const { draft } = sheet;
  for (const { row, column } of cells) paint(draft.cell(row - 1, column - 1), converted);
}

export function paintArea(sheet: Sheet, area: Range, change: LookChange): void {
  const converted = toPaint(change);
  if (isWholeColumns(area)) return paintColumns(sheet, area, converted);
  if (isWholeRows(area)) return paintRows(sheet, area, converted);
  const { draft } = sheet;
  for (let row = area.from.row - 1; row < area.to.row; row++)
    for (let column = area.from.column - 1; column < area.to.column; column++)
      paint(draft.cell(row, column), converted);
}

/** Style with the draft over it; in the engine's order: row, column, cell. */
function styleAt(sheet: Sheet, row: number, column: number): Nullable<IStyleData> {
  const { bare, pending } = sheet;
  const composed = bare.getComposedCellStyle(row, column);
  if (pending === undefined) return composed;
  const drafts = [pending.rows[row], pending.columns[column], pending.cellAt(row, column)];
  return drafts.reduce<IStyleData>((style, draft) => overStyle(style, draft?.s ?? {}), composed);
}

export const formatAt = (sheet: Sheet, row: number, column: number): string =>
  styleAt(sheet, row, column)?.n?.pattern ?? "General";

/** undefined where there is none. */
export const lineAt = (
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  side: Side,
): Line | undefined => fromBorderData(styleAt(sheet, row, column)?.bd)[side];

/** How the column's cells look that have no look of their own. Counts from 0. */
export function columnLook({ grid }: Sheet, column: number): Look {
  const style = composeStyles(grid.getDefaultCellStyleInternal(), grid.getColumnStyle(column));
  const custom = grid.getColumnManager().getColumn(column)?.custom as Nullable<Shrinking>;
  return toLook(style, custom?.shrink === true);
}

export function lookAt(sheet: Sheet, row: number, column: number): Look {
  const { grid } = sheet;
  const cell = grid.getCellRaw(row, column);
  const custom =
    (cell?.custom as Nullable<Shrinking>)?.shrink ??
    (grid.getColumnManager().getColumn(column)?.custom as Nullable<Shrinking>)?.shrink ??
    (grid.getRowManager().getRow(row)?.custom as Nullable<Shrinking>)?.shrink;
  // As it is stored: as it is drawn, it would have the colours of conditional formats.
  return toLook(grid.getComposedCellStyleByCellData(row, column, cell), custom === true);
}
