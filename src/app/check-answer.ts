// The answer of checking as the one JSON document that scripts build on, and as lines for people.
import { toA1 } from "../core/kernel/address";
import { clauses } from "../core/notice/clauses";
import { normalisationReasons, unreadableReasons } from "../core/notice/reading-reasons";
import { severityNames } from "../core/notice/severity-names";
import type { CheckedFile } from "../core/report/checked-file";
import type { Report } from "../core/report/report";
import type { ClauseId } from "../core/spec/clause";
import type { Finding, Severity } from "../core/spec/finding";
import { say } from "./remark";

export interface FindingAnswer extends Omit<Finding, "at"> {
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
  readonly status: "ok" | "unreadable";
  readonly reason?: { readonly code: string; readonly message: string };
  readonly forms: readonly FormAnswer[];
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

export function toFindingAnswer({ at, ...finding }: Finding): FindingAnswer {
  return { ...finding, cell: at === null ? null : toA1(at) };
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
  const { file, unreadable, reports, unchecked } = checked;
  const reason =
    unreadable === undefined
      ? {}
      : { reason: { code: unreadable, message: unreadableReasons[unreadable] } };
  return {
    file,
    status: unreadable === undefined ? "ok" : "unreadable",
    ...reason,
    forms: reports.map(({ report }) => toForm(report)),
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

/** The worst first. */
const bySeverity: readonly Severity[] = ["error", "warning", "info"];

/** What a person reads: a line for the file, then one for each finding, the worst first. */
export function toLines(checked: CheckedFile): readonly string[] {
  const { file, unreadable } = checked;
  if (unreadable !== undefined)
    return [say("check.unreadable", { file, reason: unreadableReasons[unreadable] })];
  const findings = allFindings(checked);
  if (findings.length === 0) return [say("check.clean", { file })];
  const of = (severity: Severity): readonly Finding[] =>
    findings.filter((finding) => finding.severity === severity);
  const lines = bySeverity.flatMap((severity) =>
    of(severity).map(({ sheet, at, message, clause }) => {
      const place = [sheet, at && toA1(at)].filter(Boolean).join(" ");
      return `  ${[severityNames[severity], place, `${message}${cite(clause)}`].filter(Boolean).join("  ")}`;
    }),
  );
  const [errors, warnings, infos] = bySeverity.map((severity) => of(severity).length);
  const counts = { file, errors: errors ?? 0, warnings: warnings ?? 0, infos: infos ?? 0 };
  return [say("check.counts", counts), ...lines];
}
