// The rows and columns of a sheet that are not as a new sheet has them, each with all that can be said of it.
import { BooleanNumber } from "@univerjs/core";
import type { Look } from "./look";
import { toPoints } from "./lengths";
import { columnLook } from "./paint";
import type { Sheet } from "./sheet";
import { standardHeight } from "./sizes";

export interface HeldRow {
  /** Counts from 1. */
  readonly row: number;
  readonly height: number;
  /** It does not follow its texts. */
  readonly fixed: boolean;
  readonly hidden: boolean;
}

export interface HeldColumn {
  readonly width: number;
  readonly look: Look;
  readonly hidden: boolean;
}

/** In ascending order; those that follow their texts and have the height of any row are left out. */
export function heldRows(sheet: Sheet): HeldRow[] {
  const { grid } = sheet;
  const standard = standardHeight(sheet);
  return Object.entries(grid.getRowManager().getRowData())
    .map(([key, data]) => ({
      row: Number(key) + 1,
      height: toPoints(grid.getRowManager().getRowHeight(Number(key))),
      fixed: data.ia === BooleanNumber.FALSE,
      hidden: data.hd === BooleanNumber.TRUE,
    }))
    .filter(({ height, fixed, hidden }) => fixed || hidden || height !== standard)
    .toSorted((a, b) => a.row - b.row);
}

/** So many columns from A on hold something or are not as in a new sheet. */
export function breadthOf({ grid }: Sheet): number {
  let breadth = 0;
  const reach = (column: number): void => {
    breadth = Math.max(breadth, column + 1);
  };
  grid.getCellMatrix().forValue((_, column) => reach(column));
  for (const [key, { s, w, hd }] of Object.entries(grid.getColumnManager().getColumnData()))
    if (s != null || w !== undefined || hd === BooleanNumber.TRUE) reach(Number(key));
  return breadth;
}

/** From A on. */
export function heldColumns(sheet: Sheet): HeldColumn[] {
  const columns = sheet.grid.getColumnManager();
  return Array.from({ length: breadthOf(sheet) }, (_, column) => ({
    width: toPoints(columns.getColumnWidth(column)),
    look: columnLook(sheet, column),
    hidden: columns.getColumn(column)?.hd === BooleanNumber.TRUE,
  }));
}
