// How much a check has found, all in all and rule by rule. For scripts and for paper.
import { fileChecks } from "../../core/notice/check-report-words";
import { rules } from "../../core/notice/rules";
import { groupBy } from "../../core/rollup/group-by";
import type { ClauseId } from "../../core/spec/clause";
import { isOpen } from "../../core/spec/finding";
import type { Finding, Severity } from "../../core/spec/finding";
import type { ReportSubject } from "./subject";

/** By severity those that somebody still has to look at. */
export interface FindingTotals extends Readonly<Record<Severity, number>> {
  /** Those beside them for which 情况说明 says why they stand. */
  readonly explained: number;
}

export interface CheckTotals extends FindingTotals {
  readonly unchecked: number;
}

export interface RuleTotals extends FindingTotals {
  readonly rule: string;
  /** In a few plain words. */
  readonly checks: string;
  readonly clause: ClauseId;
}

const checksOf = new Map<string, string>(rules.map(({ id, checks }) => [id, checks]));

/** What a rule checks, in a few plain words. */
export const checksWords = (rule: string): string => checksOf.get(rule) ?? fileChecks[rule] ?? "";

function count(findings: readonly Finding[]): FindingTotals {
  const of = (severity: Severity): number =>
    findings.filter((finding) => isOpen(finding, severity)).length;
  return {
    error: of("error"),
    warning: of("warning"),
    info: of("info"),
    explained: findings.filter(({ explained }) => explained !== undefined).length,
  };
}

export const totalsOf = (
  subject: Pick<ReportSubject, "findings" | "unchecked" | "unfilled">,
): CheckTotals => ({
  ...count(subject.findings),
  unchecked: subject.unchecked.length + subject.unfilled.length,
});

/** Rules that have found something, in the order of their first findings. */
export function totalsByRule({ findings }: Pick<ReportSubject, "findings">): readonly RuleTotals[] {
  return groupBy(findings, ({ rule }) => rule).flatMap(([first, ...rest]) =>
    first === undefined
      ? []
      : [
          {
            rule: first.rule,
            checks: checksWords(first.rule),
            clause: first.clause,
            ...count([first, ...rest]),
          },
        ],
  );
}
