// Decisions as cells to write, in the workbook as it is now. What somebody works out by formula is left alone.
import { makeGrid } from "../../core/report/grid";
import type { Grid } from "../../core/report/grid";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import { rememberFor } from "../../core/kernel/remember";
import type { RawSheet } from "../../core/report/raw-workbook";
import type { HelperColumnId } from "../../core/spec/form";
import type { CellWrite } from "../ports/open-workbook";
import { helperAt } from "./decide-row";
import type { DecideRow } from "./decide-row";
import type { Pending } from "./pending";

interface Writes {
  readonly cells: readonly CellWrite[];
  /** Keys of rows of which something cannot be written: gone, changed, without the column, or worked out by formula. */
  readonly lost: readonly string[];
}

const gridOf = rememberFor((sheet: RawSheet): Grid => makeGrid(sheet));

const helperIds: readonly HelperColumnId[] = ["category", "level", "standards", "keyConditions"];

/** `rows`: of the workbook as it was just read. */
export function toWrites(
  { sheets }: RawWorkbook,
  rows: readonly DecideRow[],
  pending: Pending,
): Writes {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const grids = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const cells: CellWrite[] = [];
  const lost = new Set<string>();
  for (const [key, texts] of pending) {
    const row = byKey.get(key);
    for (const id of helperIds) {
      const value = texts[id];
      if (value === undefined) continue;
      const at = row && helperAt(row, id);
      const sheet = row && grids.get(row.list.sheet);
      if (!at || !sheet || gridOf(sheet).cellAt(at)?.formula !== undefined) lost.add(key);
      else if (row.row[id]?.text !== value) cells.push({ sheet: sheet.name, at, value });
    }
  }
  return { cells, lost: [...lost] };
}
