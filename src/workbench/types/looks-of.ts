// The look of a range: one for all its cells, member by member.
import { intersection } from "../model/area";
import type { Look } from "../model/look";
import { lookAt } from "../model/paint";
import { sheetArea } from "../model/used-area";
import type { SheetRange } from "./sheet-range";

/** Of cells that are asked for many members in one go. */
const known = new WeakMap<SheetRange, Look>();

/** The cell, its look worked out once; for as long as nothing is written. */
export function withLook(cell: SheetRange): SheetRange {
  const { row, column } = cell.area.from;
  known.set(cell, lookAt(cell.sheet, row - 1, column - 1));
  return cell;
}

/** The member of every cell's look that the grid holds of the range; null where cells differ. */
export function lookOf<T>(range: SheetRange, of: (look: Look) => T): T | null {
  const look = known.get(range);
  if (look !== undefined) return of(look);
  const { sheet, area } = range;
  const { from, to } = intersection(area, sheetArea(sheet)) ?? { from: area.from, to: area.from };
  const first = of(lookAt(sheet, from.row - 1, from.column - 1));
  for (let { row } = from; row <= to.row; row++)
    for (let { column } = from; column <= to.column; column++)
      if (of(lookAt(sheet, row - 1, column - 1)) !== first) return null;
  return first;
}
