// Rules as formulas with what the pane says instead, so that both can be compared.
import { toA1 } from "../../../src/core/kernel/address";
import { speaks } from "../../../src/core/native/self-check/verdict";
import type { NativeCheck } from "../../../src/core/rules/compiled";
import { any } from "../../../src/core/rules/formula";
import type { Finding } from "../../../src/core/spec/finding";
import type { RuleDeclaration } from "../../../src/core/spec/rule";

/** One formula for each severity with which a rule speaks, or for each of that on some of its cells. */
export interface Verdict {
  /** "V06 error", or "V06 error E5" where it is about one cell. */
  readonly id: string;
  readonly formula: string;
}

/** Of more cells than these, the first, the last and one between stand for all. */
const mostCells = 4;

/** The pane names the first of several blanks alone. */
const ofTheWhole = ["V05"];

export function verdictsOf(
  rule: RuleDeclaration,
  checks: readonly NativeCheck[],
  placeOf: (on: NativeCheck["on"]) => string,
): readonly Verdict[] {
  const groups = new Map<string, string[]>();
  const places = [...new Set(checks.map(({ on }) => placeOf(on)))];
  const isWhole = ofTheWhole.includes(rule.id) || places.length === 1;
  const chosen =
    isWhole || places.length <= mostCells
      ? places
      : [places[0], places[Math.floor(places.length / 2)], places.at(-1)];
  for (const check of checks) {
    const place = placeOf(check.on);
    if (!chosen.includes(place)) continue;
    const id = [rule.id, check.severity ?? rule.severity, ...(isWhole ? [] : [place])].join(" ");
    groups.set(id, [...(groups.get(id) ?? []), speaks(check)]);
  }
  return [...groups].map(([id, conditions]) => ({ id, formula: any(...conditions) }));
}

/** What the pane says in the same words; of a list, the column alone is the place. */
export const idsOf = ({ rule, severity, at }: Finding): readonly string[] => [
  `${rule} ${severity}`,
  ...(at === null ? [] : [`${rule} ${severity} ${toA1(at)}`]),
];
