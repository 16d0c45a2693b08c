// What of a long list stands at a cell, found without looking through the list at each step through the grid.
import type { Address } from "../../core/kernel/address";
import { rememberFor } from "../../core/kernel/remember";

interface Placed {
  readonly sheet: string | null;
  readonly at: Address | null;
}

/** No sheet has more columns. */
const mostColumns = 16_384;

/** Thousands of cells are told apart after each check: a number is cheaper than a text. */
const numberOf = ({ row, column }: Address): number => row * mostColumns + column;

/** Answers in the order of the list. The list is gone through once, as long as it is the same. */
export function createCellIndex<T extends Placed>(): (
  list: readonly T[],
  sheet: string,
  at: Address,
) => readonly T[] {
  const indexOf = rememberFor((list: readonly T[]) => {
    const bySheet = new Map<string, Map<number, T[]>>();
    for (const each of list) {
      if (each.sheet === null || each.at === null) continue;
      let cells = bySheet.get(each.sheet);
      if (cells === undefined) bySheet.set(each.sheet, (cells = new Map()));
      const key = numberOf(each.at);
      const known = cells.get(key);
      if (known === undefined) cells.set(key, [each]);
      else known.push(each);
    }
    return bySheet;
  });
  return (list, sheet, at) => indexOf(list).get(sheet)?.get(numberOf(at)) ?? [];
}
