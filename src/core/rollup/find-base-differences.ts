// V53: the organizations that a unit counts against the numbers of the yearly statistics on the expected list.
import { summaryForm } from "../notice/forms/summary";
import { flattenRows } from "../spec/form";
import { say } from "./finding";
import type { BaseCounts } from "./input";
import type { FiledSummary, RollUpFinding } from "./result";
import { addCounts } from "./totals";

const baseRows = flattenRows(summaryForm.rows).filter(
  (row): row is typeof row & { id: keyof BaseCounts } => ["T", "W", "Z", "B"].includes(row.id),
);

/** `baseOf`: what the list says of a unit, over all its categories. Units that filed nothing are compared with nothing. */
export function findBaseDifferences(
  included: readonly FiledSummary[],
  baseOf: ReadonlyMap<string, BaseCounts>,
): readonly RollUpFinding[] {
  return [...baseOf].flatMap(([unit, base]) => {
    const own = included.filter((summary) => summary.unit === unit);
    if (own.length === 0) return [];
    const counts = addCounts(own.map((summary) => summary.counts));
    return baseRows.flatMap(({ id, label }) => {
      const [value, expected] = [counts[id], base[id]];
      if (value === undefined || expected === undefined || value === expected) return [];
      const blanks = { unit, row: label, value, base: expected };
      return [say("base-differs", blanks, { unit, value: String(value) })];
    });
  });
}
