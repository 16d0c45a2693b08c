// Scans and photographs of forms: nothing can be read from them but, by their names, which expected unit has sent them.
import type { UnreadableCode } from "../report/raw-workbook";
import { fold } from "../report/text";
import type { ExpectedUnit } from "./input";
import type { Sources } from "./source";
import type { Unit, UnitDirectory } from "./unit-directory";
import { unitKey } from "./unit-key";

export interface Scans {
  /** In the order of the files. */
  readonly byUnit: ReadonlyMap<Unit, readonly string[]>;
  /** Those that name several units: nobody's. */
  readonly unclear: readonly { readonly file: string; readonly units: readonly Unit[] }[];
}

const scanCodes: ReadonlySet<UnreadableCode | undefined> = new Set(["file.pdf", "file.picture"]);

interface Spelling {
  readonly text: string;
  readonly unit: Unit;
}

const shortest = 2;

/** Each unit as it stands on the list, under its other names, and without area and Party body; the longest first. */
function spellingsOf(
  { area, expected: units }: UnitDirectory,
  expected: readonly ExpectedUnit[],
): readonly Spelling[] {
  return units
    .flatMap((unit, rank) => {
      const line = expected[rank];
      // The roll-up's own name may stand before any unit's.
      if (line === undefined || unit.own) return [];
      const texts = [line.unit, ...line.aliases].flatMap((name) => [
        fold(name),
        unitKey(name, area),
      ]);
      return [...new Set(texts)].map((text) => ({ text, unit }));
    })
    .filter(({ text }) => text.length >= shortest)
    .toSorted((a, b) => b.text.length - a.text.length);
}

/** A name within a longer one, as 归阳 within 归阳镇, is not meant. */
function unitsIn(text: string, spellings: readonly Spelling[]): readonly Unit[] {
  const found = new Set<Unit>();
  for (let at = 0; at < text.length;) {
    const [longest, ...others] = spellings.filter((each) => text.startsWith(each.text, at));
    const meant = others.filter((each) => each.text === longest?.text);
    for (const { unit } of longest ? [longest, ...meant] : []) found.add(unit);
    at += longest?.text.length ?? 1;
  }
  return [...found];
}

/** The name of the file comes first, then the folders or archives in which it lies, from the innermost on. */
function unitsOfPath(path: string, spellings: readonly Spelling[]): readonly Unit[] {
  for (const step of path.split(/[\\/]/).toReversed()) {
    const units = unitsIn(fold(step), spellings);
    if (units.length > 0) return units;
  }
  return [];
}

export function findScans(
  { files, directory }: Sources,
  expected: readonly ExpectedUnit[] = [],
): Scans {
  const spellings = spellingsOf(directory, expected);
  const byUnit = new Map<Unit, readonly string[]>();
  const unclear: Scans["unclear"][number][] = [];
  for (const { file, unreadable } of files) {
    const units = scanCodes.has(unreadable) ? unitsOfPath(file, spellings) : [];
    const [unit, ...others] = units;
    if (others.length > 0) unclear.push({ file, units });
    else if (unit !== undefined) byUnit.set(unit, [...(byUnit.get(unit) ?? []), file]);
  }
  return { byUnit, unclear };
}
