// Applies every declared rule to the forms of one unit.
import type { Memory } from "../kernel/memory";
import { toSerial } from "../kernel/calendar";
import { rules } from "../notice/rules";
import { uncheckedReasons } from "../notice/rules/unchecked-reasons";
import type { ListReport, ListRowReport, Report } from "../report/report";
import type { Finding, Unchecked } from "../spec/finding";
import { renderSentence } from "../spec/message";
import type { RuleDeclaration } from "../spec/rule";
import type { CheckContext, Kind, RowContext, RowHit, UnitReports, Verdict } from "./kind";
import { kinds } from "./registry";

interface UnitVerdicts {
  readonly findings: ReadonlyMap<Report, readonly Finding[]>;
  readonly unchecked: ReadonlyMap<Report, readonly Unchecked[]>;
}

/** What was said of rows by themselves, as long as they stay as they are. */
export type RowMemory = Memory<ListRowReport, readonly Finding[]>;

/** A rule with its kind, whose params are the rule's own. */
interface Applied {
  readonly rule: RuleDeclaration;
  readonly kind: Kind<never>;
  readonly params: never;
}

const applied: readonly Applied[] = rules.map((rule) => ({
  rule,
  kind: kinds[rule.kind],
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a declaration's params are those of its kind, which the compiler cannot follow through a union
  params: rule.params as never,
}));

const places = new Map(rules.map(({ id }, index) => [id as string, index]));
const placeOf = ({ rule }: Pick<Finding, "rule">): number => places.get(rule) ?? rules.length;

function toUnit(reports: readonly Report[]): UnitReports {
  const listsOf = (form: ListReport["form"]): readonly ListReport[] =>
    reports.filter((report): report is ListReport => report.form === form);
  return {
    summaries: reports.filter((report) => report.form === "summary"),
    organizations: listsOf("organizations"),
    villages: listsOf("villages"),
  };
}

/** The subjects of the kind's scope, each with what the kind says of it; rows by themselves are left out. */
function apply(
  { kind, params }: Applied,
  unit: UnitReports,
  context: CheckContext,
): readonly Verdict[] {
  const lists = [...unit.organizations, ...unit.villages];
  switch (kind.scope) {
    case "unit":
      return kind.check(unit, params, context);
    case "summary":
      return unit.summaries.flatMap((report) => kind.check(report, params, context));
    case "list":
      return lists.flatMap((report) => kind.check?.(report, params, context) ?? []);
    case "form":
      return [...unit.summaries, ...lists].flatMap((report) => kind.check(report, params, context));
  }
}

function besideOf({ beside }: RuleDeclaration, hit: RowHit): Pick<Finding, "beside"> {
  const words = beside?.[hit.sentence];
  return words === undefined ? {} : { beside: renderSentence<string>(words, hit.blanks) };
}

function toFinding(rule: RuleDeclaration, sheet: string, hit: RowHit): Finding {
  const sentence = rule.sentences[hit.sentence];
  if (sentence === undefined) throw new Error(`${rule.id} has no sentence ${hit.sentence}`);
  const severity = hit.severity ?? rule.severity;
  return {
    rule: rule.id,
    severity,
    // A doubt never keeps anything out of a total.
    blocks: severity === "error" ? (hit.blocks ?? rule.blocks) : "nothing",
    sheet,
    at: hit.at,
    value: hit.value,
    message: renderSentence<string>(sentence, hit.blanks),
    clause: rule.clause,
    ...besideOf(rule, hit),
  };
}

const rowRules = applied.flatMap(({ rule, kind, params }) => {
  const check = "eachRow" in kind ? kind.eachRow : undefined;
  return check === undefined ? [] : [{ rule, check, params }];
});

function checkRow(row: ListRowReport, sheet: string, context: RowContext): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { rule, check, params } of rowRules) {
    for (const hit of check(row, params, context)) findings.push(toFinding(rule, sheet, hit));
  }
  return findings;
}

/** What is said of the list's rows one by one, from the top down. */
function checkRows(
  { rows, sheet, form, date, settings }: ListReport,
  { classify, round }: CheckContext,
  memory: RowMemory | undefined,
): readonly Finding[] {
  const basis = settings.basis ?? round.basis;
  const check = (row: ListRowReport): readonly Finding[] =>
    checkRow(row, sheet, { form, date, classify, basis });
  if (memory === undefined) return rows.flatMap(check);
  const day = date?.value === undefined ? "" : toSerial(date.value);
  const circumstances = `${sheet} ${form} ${day} ${classify !== undefined} ${basis}`;
  return rows.flatMap((row) => memory.recall(row, circumstances, check));
}

function collect<T>(map: Map<Report, T[]>, report: Report, item: T): void {
  const known = map.get(report);
  if (known === undefined) map.set(report, [item]);
  else known.push(item);
}

/** Findings and what was not checked, by the form on which they stand, in the order of the rules. */
export function checkUnit(
  reports: readonly Report[],
  context: CheckContext,
  memory?: RowMemory,
): UnitVerdicts {
  const unit = toUnit(reports);
  const findings = new Map<Report, Finding[]>();
  const unchecked = new Map<Report, Unchecked[]>();
  for (const list of [...unit.organizations, ...unit.villages])
    for (const finding of checkRows(list, context, memory)) collect(findings, list, finding);
  for (const each of applied) {
    for (const verdict of apply(each, unit, context)) {
      const { report } = verdict;
      const { sheet } = report;
      if ("why" in verdict) {
        const why = uncheckedReasons[verdict.why] ?? verdict.why;
        collect(unchecked, report, { rule: each.rule.id, sheet, why });
      } else collect(findings, report, toFinding(each.rule, sheet, verdict));
    }
  }
  for (const own of findings.values()) own.sort((one, other) => placeOf(one) - placeOf(other));
  return { findings, unchecked };
}
