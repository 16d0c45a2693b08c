// Puts entries into cells and takes contents out, and tells what changed.
import type { ICellData, Nullable } from "@univerjs/core";
import type { Range } from "../../core/kernel/address";
import { areaAddress, isOneCell } from "./area";
import { changeDetails } from "./change-details";
import { mapCells, plainValue } from "./cell-reading";
import type { CellDraft } from "./draft";
import { type Entry, readEntry } from "./entry";
import { overStyle } from "./look-data";
import { formatAt } from "./paint";
import type { Sheet } from "./sheet";

/** What was in the cell besides: rich text, the place in a shared formula. */
const emptied = { p: null, si: null };

function put(sheet: Sheet, { row, column }: { row: number; column: number }, entry: Entry): void {
  if (entry === null) return;
  const format = formatAt(sheet, row, column);
  const { cell, format: suggested } = readEntry(entry, format === "@");
  const draft = sheet.draft.cell(row, column);
  Object.assign(draft, emptied, cell);
  if (suggested !== undefined && format === "General")
    draft.s = overStyle(draft.s, { n: { pattern: suggested } });
}

function cellNow(sheet: Sheet, row: number, column: number): Nullable<ICellData | CellDraft> {
  const draft = sheet.pending?.cellAt(row, column);
  return draft !== undefined && "v" in draft ? draft : sheet.bare.getCellRaw(row, column);
}

/** Does the act and tells of it; the values of a single cell with it, unless a formula's result is still to come. */
export function telling(sheet: Sheet, area: Range, act: () => void): void {
  const [row, column] = [area.from.row - 1, area.from.column - 1];
  const before = isOneCell(area) ? plainValue(cellNow(sheet, row, column)) : undefined;
  act();
  const after = before === undefined ? undefined : cellNow(sheet, row, column);
  const address = areaAddress(area);
  sheet.tell({
    kind: "changed",
    sheetId: sheet.id,
    address,
    changeType: "RangeEdited",
    ...(before !== undefined && !after?.f
      ? { details: changeDetails(before, plainValue(after)) }
      : {}),
  });
}

/** entryAt counts from 0 within the area. */
export function putEntries(
  sheet: Sheet,
  area: Range,
  entryAt: (down: number, right: number) => Entry,
): void {
  const { from } = area;
  telling(sheet, area, () => {
    mapCells(area, (row, column) =>
      put(sheet, { row, column }, entryAt(row + 1 - from.row, column + 1 - from.column)),
    );
  });
}
