// Takes contents and looks out of cells.
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import { SetColDataMutation, SetRangeValuesMutation, SetRowDataMutation } from "@univerjs/sheets";
import { type Range, rangeOf } from "../../core/kernel/address";
import { intersection, isWholeColumns, isWholeRows } from "./area";
import { plainLook } from "./look";
import { paintArea } from "./paint";
import { putEntries } from "./put-values";
import type { Sheet } from "./sheet";
import { sheetArea, usedArea } from "./used-area";

export function clearContents(sheet: Sheet, area: Range): void {
  const used = usedArea(sheet, area, true);
  if (used !== undefined) putEntries(sheet, used, () => "");
}

const plain = { s: null, custom: null };

function clearLines(sheet: Sheet, area: Range): void {
  const { from, to } = intersection(area, sheetArea(sheet)) ?? area;
  const data: Record<number, typeof plain> = {};
  if (isWholeColumns(area)) {
    for (let { column } = from; column <= to.column; column++) data[column - 1] = plain;
    sheet.run(SetColDataMutation, { columnData: data });
  } else {
    for (let { row } = from; row <= to.row; row++) data[row - 1] = plain;
    sheet.run(SetRowDataMutation, { rowData: data });
  }
}

/** The cells that the sheet holds of the area. */
function heldCells({ grid }: Sheet, area: Range): IObjectMatrixPrimitiveType<ICellData> {
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  grid.getCellMatrix().forValue((row, column) => {
    if (intersection(rangeOf(row + 1, column + 1), area) !== undefined)
      (cells[row] ??= {})[column] = { ...plain };
  });
  return cells;
}

/** Cells look plain again, also in rows and columns that have looks of their own. */
export function clearLooks(sheet: Sheet, area: Range): void {
  sheet.run(SetRangeValuesMutation, { cellValue: heldCells(sheet, area) });
  if (isWholeColumns(area) || isWholeRows(area)) clearLines(sheet, area);
  else if (hasLineLooks(sheet, area)) paintArea(sheet, area, plainLook);
}

function hasLineLooks(sheet: Sheet, { from, to }: Range): boolean {
  const { bare } = sheet;
  for (let { row } = from; row <= to.row; row++) if (bare.getRowStyle(row - 1) != null) return true;
  for (let { column } = from; column <= to.column; column++)
    if (bare.getColumnStyle(column - 1) != null) return true;
  return false;
}
