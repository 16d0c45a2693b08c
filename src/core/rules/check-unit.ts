// Applies every declared rule to the forms of one unit.
import { rules } from "../notice/rules";
import { uncheckedReasons } from "../notice/rules/unchecked-reasons";
import type { ListReport, Report } from "../report/report";
import type { Finding, Unchecked } from "../spec/finding";
import { renderSentence } from "../spec/message";
import type { RuleDeclaration } from "../spec/rule";
import type { CheckContext, Hit, Kind, UnitReports, Verdict } from "./kind";
import { kinds } from "./registry";

interface UnitVerdicts {
  readonly findings: ReadonlyMap<Report, readonly Finding[]>;
  readonly unchecked: ReadonlyMap<Report, readonly Unchecked[]>;
}

function toUnit(reports: readonly Report[]): UnitReports {
  const listsOf = (form: ListReport["form"]): readonly ListReport[] =>
    reports.filter((report): report is ListReport => report.form === form);
  return {
    summaries: reports.filter((report) => report.form === "summary"),
    organizations: listsOf("organizations"),
    villages: listsOf("villages"),
  };
}

/** The subjects of the kind's scope, each with what the kind says of it. */
function apply(
  rule: RuleDeclaration,
  unit: UnitReports,
  context: CheckContext,
): readonly Verdict[] {
  const kind: Kind<never> = kinds[rule.kind];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a declaration's params are those of its kind, which the compiler cannot follow through a union
  const params = rule.params as never;
  const lists = [...unit.organizations, ...unit.villages];
  switch (kind.scope) {
    case "unit":
      return kind.check(unit, params, context);
    case "summary":
      return unit.summaries.flatMap((report) => kind.check(report, params, context));
    case "list":
      return lists.flatMap((report) => kind.check(report, params, context));
    case "form":
      return [...unit.summaries, ...lists].flatMap((report) => kind.check(report, params, context));
  }
}

function toFinding(rule: RuleDeclaration, hit: Hit): Finding {
  const sentence = rule.sentences[hit.sentence];
  if (sentence === undefined) throw new Error(`${rule.id} has no sentence ${hit.sentence}`);
  const severity = hit.severity ?? rule.severity;
  return {
    rule: rule.id,
    severity,
    // A doubt never keeps anything out of a total.
    blocks: severity === "error" ? (hit.blocks ?? rule.blocks) : "nothing",
    sheet: hit.report.sheet,
    at: hit.at,
    value: hit.value,
    message: renderSentence<string>(sentence, hit.blanks),
    clause: rule.clause,
  };
}

function collect<T>(map: Map<Report, T[]>, report: Report, item: T): void {
  const known = map.get(report);
  if (known === undefined) map.set(report, [item]);
  else known.push(item);
}

/** Findings and what was not checked, by the form on which they stand, in the order of the rules. */
export function checkUnit(reports: readonly Report[], context: CheckContext): UnitVerdicts {
  const unit = toUnit(reports);
  const findings = new Map<Report, Finding[]>();
  const unchecked = new Map<Report, Unchecked[]>();
  for (const rule of rules) {
    for (const verdict of apply(rule, unit, context)) {
      if ("why" in verdict) {
        const why = uncheckedReasons[verdict.why] ?? verdict.why;
        collect(unchecked, verdict.report, { rule: rule.id, sheet: verdict.report.sheet, why });
      } else collect(findings, verdict.report, toFinding(rule, verdict));
    }
  }
  return { findings, unchecked };
}
