// The answer of checking as the one JSON document that scripts build on, and as lines for people.
import { toA1 } from "../core/kernel/address";
import { clauses } from "../core/notice/clauses";
import { explainedName } from "../core/notice/explanation-words";
import { normalisationReasons, unreadableReasons } from "../core/notice/reading-reasons";
import { severityNames } from "../core/notice/severity-names";
import type { CheckedFile } from "../core/report/checked-file";
import type { Report } from "../core/report/report";
import type { ClauseId } from "../core/spec/clause";
import { isOpen } from "../core/spec/finding";
import type { Finding, Severity } from "../core/spec/finding";
import { fileSubject, severities, unitsOf } from "./check-report/subject";
import { totalsByRule, totalsOf } from "./check-report/totals";
import type { CheckTotals, RuleTotals } from "./check-report/totals";
import { say } from "./remark";

export interface FindingAnswer extends Omit<Finding, "at" | "beside"> {
  /** A1 address; null where it concerns more than a cell. */
  readonly cell: string | null;
}

interface FormAnswer {
  readonly kind: Report["form"];
  readonly sheet: string;
  readonly unit: string | null;
  readonly category?: string;
  /** Data rows; 11 for 附件1. */
  readonly rows: number;
}

export interface FileAnswer {
  readonly file: string;
  /** Of its bytes. */
  readonly sha256: string;
  readonly status: "ok" | "unreadable";
  readonly reason?: { readonly code: string; readonly message: string };
  /** As its forms name them, each once. */
  readonly units: readonly string[];
  readonly forms: readonly FormAnswer[];
  readonly totals: CheckTotals;
  /** Those that have found something. */
  readonly rules: readonly RuleTotals[];
  readonly findings: readonly FindingAnswer[];
  readonly unchecked: readonly { readonly rule: string; readonly why: string }[];
  readonly normalised: readonly {
    readonly sheet: string;
    readonly cell: string;
    readonly from: string;
    readonly to: string;
    readonly why: string;
  }[];
}

export function toFindingAnswer(finding: Finding): FindingAnswer {
  const { at, beside: _, ...rest } = finding;
  return { ...rest, cell: at === null ? null : toA1(at) };
}

/** All findings of a file: those on the file, then form by form. */
const allFindings = ({ findings, reports }: CheckedFile): readonly Finding[] => [
  ...findings,
  ...reports.flatMap((report) => report.findings),
];

/** Whether there is something that must be mended. */
export const isBad = (checked: CheckedFile): boolean =>
  checked.unreadable !== undefined ||
  allFindings(checked).some(({ severity }) => severity === "error");

function toForm(report: Report): FormAnswer {
  const category = report.form === "summary" ? report.category?.value?.name : undefined;
  return {
    kind: report.form,
    sheet: report.sheet,
    unit: report.unit?.value ?? null,
    ...(category === undefined ? {} : { category }),
    rows: report.form === "summary" ? Object.keys(report.counts).length : report.rows.length,
  };
}

export function toFileAnswer(checked: CheckedFile): FileAnswer {
  const { file, sha256, unreadable, reports, unchecked } = checked;
  const subject = fileSubject(checked);
  const reason =
    unreadable === undefined
      ? {}
      : { reason: { code: unreadable, message: unreadableReasons[unreadable] } };
  return {
    file,
    sha256,
    status: unreadable === undefined ? "ok" : "unreadable",
    ...reason,
    units: unitsOf(subject),
    forms: reports.map(({ report }) => toForm(report)),
    totals: totalsOf(subject),
    rules: totalsByRule(subject),
    findings: allFindings(checked).map(toFindingAnswer),
    unchecked: unchecked.map(({ rule, why }) => ({ rule, why })),
    normalised: reports.flatMap(({ report: { sheet, normalised } }) =>
      normalised.map(({ at, from, to, why }) => ({
        sheet,
        cell: toA1(at),
        from,
        to,
        why: normalisationReasons[why],
      })),
    ),
  };
}

const clauseTitles = new Map(clauses.map(({ id, title }) => [id, title]));

/** Which part of the notice a finding rests on, in words. */
const cite = (clause: ClauseId): string =>
  say("check.clause", { title: clauseTitles.get(clause) ?? clause });

function toLine(name: string, { sheet, at, message, clause, explained }: Finding): string {
  const place = [sheet, at && toA1(at)].filter(Boolean).join(" ");
  const why = explained === undefined ? "" : say("check.explained", { text: explained });
  return `  ${[name, place, `${message}${cite(clause)}${why}`].filter(Boolean).join("  ")}`;
}

/** What a person reads: a line for the file, then one for each finding, the worst first, what is explained last. */
export function toLines(checked: CheckedFile): readonly string[] {
  const { file, unreadable } = checked;
  if (unreadable !== undefined)
    return [say("check.unreadable", { file, reason: unreadableReasons[unreadable] })];
  const findings = allFindings(checked);
  if (findings.length === 0) return [say("check.clean", { file })];
  const open = (severity: Severity): readonly Finding[] =>
    findings.filter((finding) => isOpen(finding, severity));
  const explained = findings.filter((finding) => finding.explained !== undefined);
  const [errors = 0, warnings = 0, infos = 0] = severities.map((each) => open(each).length);
  const counts = say("check.counts", { file, errors, warnings, infos });
  const count = explained.length;
  return [
    count === 0 ? counts : `${counts}${say("check.counts-explained", { count })}`,
    ...severities.flatMap((each) => open(each).map((one) => toLine(severityNames[each], one))),
    ...explained.map((each) => toLine(explainedName, each)),
  ];
}
