// Where 附件1 is doubtful, its cells are tinted: one condition for each cell and severity, of like cells below each other one
// for all.
import { columnLetters, rangeOf } from "../../kernel/address";
import type { Address } from "../../kernel/address";
import type { CompiledRule } from "../../rules/compile-rules";
import type { NativeCheck } from "../../rules/compiled";
import { all, any } from "../../rules/formula";
import type { ConditionalFormatPlan } from "../plan";
import { showingOf, showings, tints } from "./verdict";
import type { Showing } from "./verdict";

interface Place {
  readonly at: Address;
  /** Of which a part holds. */
  readonly conditions: string[];
}

/** The formula with its own row relative, so that it can be written for another row. */
const relative = (formula: string, { row }: Address): string =>
  formula.replaceAll(new RegExp(`(\\$[A-Z]+)\\$${row}(?!\\d)`, "g"), "$1{row}");

const forRow = (formula: string, row: number): string => formula.replaceAll("{row}", String(row));

interface Run {
  readonly from: Address;
  readonly formula: string;
  last: number;
}

/** Places of one column below each other under the same condition, in one. */
function toRuns(places: readonly Place[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { at, conditions } of places) {
    const formula = relative(any(...conditions), at);
    const before = runs.find(
      ({ from, last, formula: same }) =>
        from.column === at.column && last === at.row - 1 && same === formula,
    );
    if (before === undefined) runs.push({ from: at, formula, last: at.row });
    else before.last = at.row;
  }
  return runs;
}

const byPlace = (one: Place, other: Place): number =>
  one.at.column - other.at.column || one.at.row - other.at.row;

interface SummaryChecks {
  readonly rules: readonly CompiledRule[];
  readonly addressOf: (on: NativeCheck["on"]) => Address;
  /** A rule between forms is worked out once, in the block beside the form. */
  readonly conditionOf: (rule: CompiledRule, check: NativeCheck) => string | undefined;
  /** Somebody has begun to fill in the form. */
  readonly isBegun: string;
}

function placesOf(
  { rules, addressOf, conditionOf }: SummaryChecks,
  wanted: Showing,
): readonly Place[] {
  const places = new Map<string, Place>();
  for (const rule of rules) {
    for (const check of rule.checks.filter((each) => showingOf(rule, each) === wanted)) {
      const at = addressOf(check.on);
      const condition = conditionOf(rule, check);
      if (condition === undefined) continue;
      const key = `${columnLetters(at.column)}${at.row}`;
      const known = places.get(key)?.conditions ?? [];
      places.set(key, { at, conditions: [...new Set([...known, condition])] });
    }
  }
  return [...places.values()].toSorted(byPlace);
}

export const summaryFormats = (checks: SummaryChecks): readonly ConditionalFormatPlan[] =>
  showings.flatMap((showing) =>
    toRuns(placesOf(checks, showing)).map(({ from, last, formula }) => {
      const condition = forRow(formula, from.row);
      return {
        ...tints[showing],
        range: rangeOf(from.row, from.column, [last, from.column]),
        formula: showing === "blank" ? all(checks.isBegun, condition) : condition,
      };
    }),
  );
