// Which reports already stand as included in another chosen result, by that result's 汇总明细.
import type { RollUpFile } from "./input";
import { whatOf } from "./placed-report";
import { reason } from "./reason";
import type { Reason } from "./reason";
import type { Source } from "./source";
import type { Unit } from "./unit-directory";
import { areaOf, unitKey } from "./unit-key";

interface Result {
  readonly file: RollUpFile;
  readonly unit: Unit;
}

/** Results by what they hold of a unit, or of the bytes of a file. */
type Holdings = ReadonlyMap<string, readonly Result[]>;

const ofUnit = (key: string, what: string): string => `unit\n${key}\n${what}`;
const ofBytes = (sha256: string, what: string): string => `bytes\n${sha256}\n${what}`;

/** Only what the report itself passes on: what is kept out with it is not included anywhere. */
function keysOf(source: Source): readonly string[] {
  const { file, unit } = source;
  const what = whatOf(source);
  if (unit === undefined || what === undefined) return [];
  const area = areaOf(unit.name);
  return (file.detail ?? [])
    .filter((entry) => entry.category === what && entry.status === "included")
    .flatMap((entry) => [
      ofUnit(unitKey(entry.unit, area), what),
      ...(entry.sha256 === "" ? [] : [ofBytes(entry.sha256, what)]),
    ]);
}

function holdingsOf(results: readonly Source[]): Holdings {
  const holdings = new Map<string, Result[]>();
  for (const source of results) {
    const { file, unit } = source;
    for (const key of unit === undefined ? [] : new Set(keysOf(source))) {
      const holders = holdings.get(key) ?? [];
      holdings.set(key, holders);
      if (unit !== undefined) holders.push({ file, unit });
    }
  }
  return holdings;
}

/** 祁东县归阳镇 is 归阳镇 to the result of 祁东县. */
function shortened(
  key: string,
  units: ReadonlyMap<string, Unit>,
): readonly (readonly [string, Unit])[] {
  const found: (readonly [string, Unit])[] = [];
  for (let end = 2; end < key.length; end += 1) {
    const unit = units.get(key.slice(0, end));
    if (unit !== undefined) found.push([key.slice(end), unit]);
  }
  return found;
}

/** `results`: the sheets of chosen results that nothing keeps out by themselves. */
export function findAlreadyIncluded(
  results: readonly Source[],
): (source: Source) => Reason | undefined {
  const holdings = holdingsOf(results);
  const units = new Map(results.flatMap(({ unit }) => (unit ? [[unit.short, unit] as const] : [])));
  return (source) => {
    const { unit, file, role } = source;
    const what = whatOf(source);
    if (unit === undefined || what === undefined || holdings.size === 0) return undefined;
    // Results of one unit are versions of each other, and each holds what the unit itself is named for.
    const another = (result: Result): boolean =>
      role !== "result" || (result.file !== file && result.unit.key !== unit.key);
    const candidates = [
      ...(holdings.get(ofBytes(file.sha256, what)) ?? []),
      ...(holdings.get(ofUnit(unit.short, what)) ?? []),
      ...shortened(unit.short, units).flatMap(([rest, holder]) =>
        (holdings.get(ofUnit(rest, what)) ?? []).filter((result) => result.unit.key === holder.key),
      ),
    ];
    const result = candidates
      .filter(another)
      .toSorted((a, b) => (a.file.file < b.file.file ? -1 : 1))[0];
    return result && reason("already-included", { unit: unit.name, file: result.file.file });
  };
}
