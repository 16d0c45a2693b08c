// What the clerk changed in the earlier result finds what it is laid over now. What finds nothing is lost, and told.
import { groupBy } from "./group-by";
import type { RollUpInput } from "./input";
import type { LostChange } from "./result";
import { makeDirectory } from "./unit-directory";

export interface Kept<T> {
  readonly kept: T;
  readonly lost: readonly LostChange[];
}

export function indexBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  return new Map(
    groupBy(items, keyOf).flatMap((alike) => (alike[0] ? [[keyOf(alike[0]), alike] as const] : [])),
  );
}

/** Whose it is, under whatever name of the unit it was written. */
export function unitKeyOf(
  { unit, expected = [] }: RollUpInput,
  names: readonly string[],
): (name: string) => string {
  const { unitOf } = makeDirectory(unit, expected, names);
  return (name) => unitOf(name)?.key ?? name;
}

interface Laid<Now, Change> {
  readonly changeFor: ReadonlyMap<Now, Change>;
  readonly lost: readonly Change[];
}

/** Each change to one of its candidates, best first, and none over another: those that lie where they lay go first. */
export function layOver<Now, Change>(
  changes: readonly Change[],
  candidatesOf: (change: Change) => readonly Now[],
  isThere: (now: Now, change: Change) => boolean,
): Laid<Now, Change> {
  const changeFor = new Map<Now, Change>();
  const moved = changes.filter((change) => {
    const same = candidatesOf(change).find((now) => isThere(now, change) && !changeFor.has(now));
    if (same !== undefined) changeFor.set(same, change);
    return same === undefined;
  });
  const lost = moved.filter((change) => {
    const other = candidatesOf(change).find((now) => !changeFor.has(now));
    if (other !== undefined) changeFor.set(other, change);
    return other === undefined;
  });
  return { changeFor, lost };
}
