// The one order of everything in a result, so that it does not depend on the order in which files were chosen.
import { categories } from "../notice/categories";

/** By code unit: the same on every machine. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const placeOf = (category: string): number => {
  const place = categories.findIndex((each) => each === category);
  return place < 0 ? categories.length : place;
};

/** The notice's nine in its order, others after them. */
export const compareCategories = (a: string, b: string): number =>
  placeOf(a) - placeOf(b) || compareText(a, b);

interface Ranked {
  readonly rank: number;
  readonly key: string;
}

/** The expected list's order, then by key; what has no unit comes last. */
export function compareUnits(a: Ranked | undefined, b: Ranked | undefined): number {
  if (a === undefined || b === undefined) return (a ? 0 : 1) - (b ? 0 : 1);
  return a.rank - b.rank || compareText(a.key, b.key);
}
