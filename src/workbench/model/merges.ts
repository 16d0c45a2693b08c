// Joins cells to one and parts them again.
import { RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Range } from "../../core/kernel/address";
import { fromGrid, intersection, isOneCell, toGrid } from "./area";
import type { Sheet } from "./sheet";

/** Those that touch the area. */
export const mergesIn = (sheet: Sheet, area: Range): Range[] =>
  sheet.grid
    .getMergeData()
    .map(fromGrid)
    .filter((merged) => intersection(merged, area) !== undefined);

const touchesMerge = (sheet: Sheet, area: Range): boolean => {
  const drafted = sheet.pending?.merges.map(fromGrid) ?? [];
  return [...sheet.bare.getMergeData().map(fromGrid), ...drafted].some(
    (merged) => intersection(merged, area) !== undefined,
  );
};

/** The upper left cell's content stays, the others' goes. */
function mergeOne(sheet: Sheet, area: Range): void {
  if (isOneCell(area)) return;
  if (touchesMerge(sheet, area)) unmerge(sheet, area);
  const range = toGrid(area);
  const { draft } = sheet;
  draft.merge(range);
  for (let row = range.startRow; row <= range.endRow; row++)
    for (let column = range.startColumn; column <= range.endColumn; column++)
      if (row !== range.startRow || column !== range.startColumn)
        Object.assign(draft.cell(row, column), { v: null, t: null, f: null, p: null, si: null });
}

/** across: each row by itself. */
export function merge(sheet: Sheet, area: Range, across: boolean): void {
  if (!across) return mergeOne(sheet, area);
  for (let { row } = area.from; row <= area.to.row; row++)
    mergeOne(sheet, { from: { ...area.from, row }, to: { ...area.to, row } });
}

export function unmerge(sheet: Sheet, area: Range): void {
  const ranges = mergesIn(sheet, area).map(toGrid);
  if (ranges.length > 0) sheet.run(RemoveWorksheetMergeMutation, { ranges });
}
