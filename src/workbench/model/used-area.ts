// How far a sheet reaches: what the engine holds of it, and what of that is used.
import type { ICellData, Nullable } from "@univerjs/core";
import { type Range, rangeOf } from "../../core/kernel/address";
import { boundingArea, intersection } from "./area";
import type { Sheet } from "./sheet";

/** All rows and columns that the engine holds. */
export const sheetArea = ({ bare, pending }: Sheet): Range =>
  rangeOf(1, 1, [
    Math.max(bare.getRowCount(), pending?.size.rows ?? 0),
    Math.max(bare.getColumnCount(), pending?.size.columns ?? 0),
  ]);

const hasContent = (cell: Nullable<ICellData>): boolean =>
  [cell?.v, cell?.f, cell?.si, cell?.p].some((part) => part != null && part !== "");

/** The smallest rectangle within the limits around cells with content, and with styles unless valuesOnly. */
export function usedArea(sheet: Sheet, limits: Range, valuesOnly: boolean): Range | undefined {
  let used: Range | undefined;
  sheet.grid.getCellMatrix().forValue((row, column, cell) => {
    if (!hasContent(cell) && (valuesOnly || cell?.s == null)) return;
    const at = intersection(rangeOf(row + 1, column + 1), limits);
    if (at !== undefined) used = used === undefined ? at : boundingArea(used, at);
  });
  return used;
}
