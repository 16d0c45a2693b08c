// A plain table on a sheet, found by the heads of its columns wherever they stand. Knows no table's words.
import { makeGrid } from "./grid";
import type { Grid } from "./grid";
import type { RawSheet } from "./raw-workbook";
import { fold, textOf } from "./text";

/** Nobody puts more above a table. */
export const lastHeadRow = 20;

export interface Table {
  readonly grid: Grid;
  /** Those with content under the heads, from the top down. */
  readonly rows: readonly number[];
  readonly columnOf: (head: string) => number | undefined;
  /** "" where nothing stands, or where there is no such column. */
  readonly textAt: (row: number, head: string) => string;
}

/** Most rows are not worth a closer look. */
const holds = (grid: Grid, row: number, head: string | undefined): boolean =>
  grid.rowAt(row)?.cells.some(({ value }) => fold(textOf(value)) === head) === true;

/** The leftmost column with each head. */
const headsIn = (grid: Grid, row: number): ReadonlyMap<string, number> =>
  new Map(
    grid
      .textsOf(row)
      .toReversed()
      .map(({ at, text }) => [text, at.column]),
  );

export function findTable(sheet: RawSheet, heads: readonly string[]): Table | undefined {
  const grid = makeGrid(sheet);
  const wanted = heads.map(fold);
  const headRow = sheet.rows.slice(0, lastHeadRow).find(({ row }) => {
    if (row > lastHeadRow || !holds(grid, row, wanted[0])) return false;
    const columns = headsIn(grid, row);
    return wanted.every((head) => columns.has(head));
  })?.row;
  if (headRow === undefined) return undefined;
  const columns = headsIn(grid, headRow);
  const columnOf = (head: string): number | undefined => columns.get(fold(head));
  return {
    grid,
    rows: sheet.rows.flatMap(({ row }) => (row > headRow ? [row] : [])),
    columnOf,
    textAt: (row, head) => {
      const column = columnOf(head);
      return column === undefined ? "" : grid.textAt({ row, column });
    },
  };
}
