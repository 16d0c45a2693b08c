// The look of a range: one for all its cells, member by member.
import { intersection } from "../model/area";
import type { Look } from "../model/look";
import { lookAt } from "../model/paint";
import { sheetArea } from "../model/used-area";
import type { SheetRange } from "./sheet-range";

/** The member of every cell's look that the grid holds of the range; null where cells differ. */
export function lookOf<T>({ sheet, area }: SheetRange, of: (look: Look) => T): T | null {
  const { from, to } = intersection(area, sheetArea(sheet)) ?? { from: area.from, to: area.from };
  const first = of(lookAt(sheet, from.row - 1, from.column - 1));
  for (let { row } = from; row <= to.row; row++)
    for (let { column } = from; column <= to.column; column++)
      if (of(lookAt(sheet, row - 1, column - 1)) !== first) return null;
  return first;
}
