// Rectangles of cells of a sheet of Excel's size: whole rows and columns, intersections, A1 spelling. Counts from 1.
import { columnLetters, type Range, rangeOf, toA1Range } from "../../core/kernel/address";

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

export const isWholeColumns = ({ from, to }: Range): boolean =>
  from.row === 1 && to.row === lastRow;

export const isWholeRows = ({ from, to }: Range): boolean =>
  from.column === 1 && to.column === lastColumn;

export const rowsOf = ({ from, to }: Range): number => to.row - from.row + 1;

export const columnsOf = ({ from, to }: Range): number => to.column - from.column + 1;

export const isOneCell = (range: Range): boolean => rowsOf(range) === 1 && columnsOf(range) === 1;

export const sameArea = (a: Range, b: Range): boolean =>
  a.from.row === b.from.row &&
  a.from.column === b.from.column &&
  a.to.row === b.to.row &&
  a.to.column === b.to.column;

export function intersection(a: Range, b: Range): Range | undefined {
  const top = Math.max(a.from.row, b.from.row);
  const left = Math.max(a.from.column, b.from.column);
  const bottom = Math.min(a.to.row, b.to.row);
  const right = Math.min(a.to.column, b.to.column);
  return top > bottom || left > right ? undefined : rangeOf(top, left, [bottom, right]);
}

export const boundingArea = (a: Range, b: Range): Range =>
  rangeOf(Math.min(a.from.row, b.from.row), Math.min(a.from.column, b.from.column), [
    Math.max(a.to.row, b.to.row),
    Math.max(a.to.column, b.to.column),
  ]);

/** What is left of an area when another is cut out of it: at most four rectangles. */
export function without(area: Range, cut: Range): Range[] {
  const hole = intersection(area, cut);
  if (hole === undefined) return [area];
  const { from, to } = area;
  const pieces = [
    rangeOf(from.row, from.column, [hole.from.row - 1, to.column]),
    rangeOf(hole.to.row + 1, from.column, [to.row, to.column]),
    rangeOf(hole.from.row, from.column, [hole.to.row, hole.from.column - 1]),
    rangeOf(hole.from.row, hole.to.column + 1, [hole.to.row, to.column]),
  ];
  return pieces.filter((piece) => rowsOf(piece) > 0 && columnsOf(piece) > 0);
}

/** "A1:B2", "A1", "3:4" for whole rows, "B:C" for whole columns. */
export function areaAddress(area: Range): string {
  const { from, to } = area;
  if (isWholeRows(area)) return `${from.row}:${to.row}`;
  if (isWholeColumns(area)) return `${columnLetters(from.column)}:${columnLetters(to.column)}`;
  return toA1Range(area);
}

/** The 1-based rectangle as the engine counts it. */
export const toGrid = ({
  from,
  to,
}: Range): { startRow: number; startColumn: number; endRow: number; endColumn: number } => ({
  startRow: from.row - 1,
  startColumn: from.column - 1,
  endRow: to.row - 1,
  endColumn: to.column - 1,
});

export const fromGrid = (grid: {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}): Range =>
  rangeOf(grid.startRow + 1, grid.startColumn + 1, [grid.endRow + 1, grid.endColumn + 1]);

export const wholeSheet: Range = rangeOf(1, 1, [lastRow, lastColumn]);
