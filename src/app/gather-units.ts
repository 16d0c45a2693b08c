// Lines of a list become units: repeated ones are merged, what is no unit is named.
import { categories as nineCategories } from "../core/notice/categories";
import { baseHeads } from "../core/notice/list-heads";
import { fold } from "../core/report/text";
import type { BaseCounts, ExpectedUnit } from "../core/rollup/input";
import { remark } from "./remark";
import type { Remark } from "./remark";

export interface ExpectedList {
  readonly units: readonly ExpectedUnit[];
  readonly remarks: readonly Remark[];
}

export interface Line extends ExpectedUnit {
  /** Counted from 1, as the clerk sees it. */
  readonly number: number;
}

const longestName = 60;

/** (1) 1、 1. ① 一、 in front of a name. */
const ordinal =
  /^(?:[（(]\d{1,3}[）)]|\d{1,3}[、.．)）](?!\d)|[一二三四五六七八九十]{1,3}、|[①-⑳])\s*/;
export function addBases(a: BaseCounts = {}, b: BaseCounts = {}): Pick<ExpectedUnit, "base"> {
  const sums = baseHeads.flatMap(([id]) =>
    a[id] === undefined && b[id] === undefined ? [] : [[id, (a[id] ?? 0) + (b[id] ?? 0)] as const],
  );
  return sums.length === 0 ? {} : { base: Object.fromEntries(sums) };
}

const union = (a: readonly string[], b: readonly string[]): readonly string[] => [
  ...new Set([...a, ...b]),
];

/** Lists have a row for each unit and category; the numbers beside them add up. */
const merge = (
  before: ExpectedUnit,
  { aliases, categories, base }: ExpectedUnit,
): ExpectedUnit => ({
  ...before,
  aliases: union(before.aliases, aliases),
  categories: union(before.categories, categories),
  ...addBases(before.base, base),
});

/** Why the line gives no unit and nothing new about one. */
function refuse(
  { number: line, unit, categories }: Line,
  before: ExpectedUnit | undefined,
): Remark | undefined {
  if (/^[\d.、()]*$/.test(fold(unit))) return remark("expected.number", { line, unit });
  if (unit.length > longestName) return remark("expected.too-long", { line });
  return before && categories.every((each) => before.categories.includes(each))
    ? remark("expected.repeated", { line, unit })
    : undefined;
}

const unknownCategories = ({ number: line, unit, categories }: Line): readonly Remark[] =>
  categories
    .filter((each) => !nineCategories.some((name) => name === each))
    .map((category) => remark("expected.unknown-category", { line, unit, category }));

export function gatherUnits(written: readonly Line[]): ExpectedList {
  const units = new Map<string, ExpectedUnit>();
  const remarks: Remark[] = [];
  const lines = written.map((line) => ({
    ...line,
    unit: line.unit.replace(ordinal, "") || line.unit,
  }));
  for (const line of lines) {
    const { number: _, ...unit } = line;
    const key = fold(line.unit);
    const before = units.get(key);
    const refused = refuse(line, before);
    if (refused === undefined) units.set(key, before ? merge(before, unit) : unit);
    remarks.push(...(refused ? [refused] : unknownCategories(line)));
  }
  const numbered = written.filter(({ unit }, index) => unit !== lines[index]?.unit);
  const [example] = numbered;
  if (example)
    remarks.push(remark("expected.ordinals", { count: numbered.length, example: example.unit }));
  if (units.size === 0) remarks.push(remark("expected.empty", {}));
  return { units: [...units.values()], remarks };
}
