// Which unit a written name means. Names and aliases of the expected list win; what is ambiguous stays by itself.
import { fold } from "../report/text";
import type { ExpectedUnit } from "./input";
import { compareText } from "./order";
import { areaOf, unitKey } from "./unit-key";
import type { Area } from "./unit-key";

export interface Unit {
  readonly key: string;
  /** As on the expected list; else as the unit writes it. */
  readonly name: string;
  /** Without Party body and higher areas: 归阳镇. */
  readonly short: string;
  /** Place on the expected list; units that are not on it come after, the roll-up's own last. */
  readonly rank: number;
  readonly expected: boolean;
  /** The roll-up's own: 本级. */
  readonly own: boolean;
}

export interface UnitDirectory {
  readonly area: Area;
  /** Undefined for a name without any character that counts. */
  readonly unitOf: (written: string) => Unit | undefined;
  /** In the list's order; empty without a list. */
  readonly expected: readonly Unit[];
}

interface Names {
  readonly exact: ReadonlyMap<string, Unit>;
  /** null where the key means more than one unit of the list. */
  readonly byKey: ReadonlyMap<string, Unit | null>;
  readonly units: readonly Unit[];
}

function namesOf(expected: readonly ExpectedUnit[], area: Area): Names {
  const exact = new Map<string, Unit>();
  const byKey = new Map<string, Unit | null>();
  const units = expected.map(({ unit: name }, rank): Unit => {
    const short = unitKey(name, area);
    const key = `${short}#${rank}`;
    return { key, name, short, rank, expected: true, own: short === area.key };
  });
  for (const [index, { unit, aliases }] of expected.entries()) {
    const meant = units[index];
    if (meant === undefined) continue;
    for (const name of [unit, ...aliases]) {
      const key = unitKey(name, area);
      if (!exact.has(fold(name))) exact.set(fold(name), meant);
      const before = byKey.get(key);
      byKey.set(key, before === undefined || before === meant ? meant : null);
    }
  }
  return { exact, byKey, units };
}

/** The fullest of several spellings. */
const fullest = (a: string, b: string): string =>
  (b.length - a.length || compareText(a, b)) <= 0 ? a : b;

/** `written`: every name that stands on a form, so that an unlisted unit's name does not depend on the order. */
export function makeDirectory(
  own: string,
  expected: readonly ExpectedUnit[],
  written: readonly string[],
): UnitDirectory {
  const area = areaOf(own);
  const names = namesOf(expected, area);
  const unlisted = new Map<string, Unit>();
  const found = new Map<string, Unit>();

  const listed = (name: string): Unit | undefined =>
    names.exact.get(fold(name)) ?? names.byKey.get(unitKey(name, area)) ?? undefined;
  const unlistedKey = (name: string): string => {
    const key = unitKey(name, area);
    return names.byKey.get(key) === null ? fold(name) : key;
  };

  for (const each of new Set([own, ...written])) {
    if (fold(each) === "" || listed(each) !== undefined) continue;
    const key = unlistedKey(each);
    const isOwn = key === area.key;
    const before = unlisted.get(key);
    unlisted.set(key, {
      key,
      name: isOwn ? own : fullest(before?.name ?? each, each),
      short: unitKey(each, area),
      rank: expected.length + (isOwn ? 1 : 0),
      expected: false,
      own: isOwn,
    });
  }
  for (const each of written) {
    const unit = listed(each) ?? unlisted.get(unlistedKey(each));
    if (unit !== undefined) found.set(each, unit);
  }
  return { area, unitOf: (name) => found.get(name), expected: names.units };
}
