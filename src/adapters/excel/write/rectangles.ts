// Cells gathered into few rectangles. Knows neither styles nor the host.
import { rangeOf } from "../../../core/kernel/address";
import type { Address, Range } from "../../../core/kernel/address";

const keyOf = (row: number, column: number): string => `${row},${column}`;

/**
 * Rectangles that cover each of the cells once and nothing else: from the upper left, first as wide as it goes,
 * then as deep.
 */
export function toRectangles(cells: readonly Address[]): readonly Range[] {
  const left = new Set(cells.map(({ row, column }) => keyOf(row, column)));
  const hasAll = (row: number, from: number, to: number): boolean => {
    for (let column = from; column <= to; column += 1) {
      if (!left.has(keyOf(row, column))) return false;
    }
    return true;
  };
  const inOrder = cells.toSorted((a, b) => a.row - b.row || a.column - b.column);
  return inOrder.flatMap(({ row: top, column: from }) => {
    if (!left.has(keyOf(top, from))) return [];
    let to = from;
    while (left.has(keyOf(top, to + 1))) to += 1;
    let bottom = top;
    while (hasAll(bottom + 1, from, to)) bottom += 1;
    const rectangle = rangeOf(top, from, [bottom, to]);
    for (const { row, column } of cellsOf(rectangle)) left.delete(keyOf(row, column));
    return [rectangle];
  });
}

/** By row, then column. */
export function cellsOf({ from, to }: Range): readonly Address[] {
  const cells: Address[] = [];
  for (let row = from.row; row <= to.row; row += 1) {
    for (let column = from.column; column <= to.column; column += 1) cells.push({ row, column });
  }
  return cells;
}

/** Neighbours of the same kind in one: first and last index, counted from 0. */
export function toRuns<T>(
  items: readonly T[],
  isSame: (one: T, next: T) => boolean,
): readonly { readonly from: number; readonly to: number; readonly item: T }[] {
  const runs: { from: number; to: number; item: T }[] = [];
  for (const [index, item] of items.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && isSame(last.item, item)) last.to = index;
    else runs.push({ from: index, to: index, item });
  }
  return runs;
}
