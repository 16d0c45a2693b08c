// Rows and cells as a file lists them, brought into order. Files that programs write are in order already.
import type { RawCell, RawRow } from "../../../core/report/raw-workbook";

/** In ascending order, one for each key; `merge` joins two with the same key, the later one second. */
function ordered<T>(
  items: readonly T[],
  keyOf: (item: T) => number,
  merge: (earlier: T, later: T) => T,
): readonly T[] {
  let isOrdered = true;
  let last = 0;
  for (const item of items) {
    const key = keyOf(item);
    if (key <= last) isOrdered = false;
    last = key;
  }
  if (isOrdered) return items;
  const byKey = new Map<number, T>();
  for (const item of items) {
    const known = byKey.get(keyOf(item));
    byKey.set(keyOf(item), known === undefined ? item : merge(known, item));
  }
  return [...byKey.values()].toSorted((a, b) => keyOf(a) - keyOf(b));
}

/** Of two cells in one place the later one is what programs show. */
export const orderedCells = (cells: readonly RawCell[]): readonly RawCell[] =>
  ordered(
    cells,
    ({ column }) => column,
    (_, later) => later,
  );

export const orderedRows = (rows: readonly RawRow[]): readonly RawRow[] =>
  ordered(
    rows,
    ({ row }) => row,
    (earlier, later) => ({
      ...earlier,
      hidden: earlier.hidden || later.hidden,
      cells: orderedCells([...earlier.cells, ...later.cells]),
    }),
  );
