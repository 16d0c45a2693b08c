// The rules applied to one set of forms of a unit.
import type { Report } from "../core/report/report";
import { checkUnit } from "../core/rules/check-unit";
import type { RowMemory } from "../core/rules/check-unit";
import type { CheckContext } from "../core/rules/kind";
import type { Finding, Unchecked } from "../core/spec/finding";

/** What the rules say of the forms of one set. */
export interface SetVerdict {
  readonly reports: readonly Report[];
  /** By the place of the form in the set. */
  readonly findings: readonly (readonly Finding[])[];
  readonly unchecked: readonly (readonly Unchecked[])[];
}

export function checkSet(
  reports: readonly Report[],
  context: CheckContext,
  memory?: RowMemory,
): SetVerdict {
  const { findings, unchecked } = checkUnit(reports, context, memory);
  return {
    reports,
    findings: reports.map((report) => findings.get(report) ?? []),
    unchecked: reports.map((report) => unchecked.get(report) ?? []),
  };
}
