// The answer of checking as the one JSON document that scripts build on, and as lines for people.
import { toA1 } from "../core/kernel/address";
import { normalisationReasons, unreadableReasons } from "../core/notice/reading-reasons";
import type { CheckedFile } from "../core/report/checked-file";
import type { Report } from "../core/report/report";
import type { Finding, Severity } from "../core/spec/finding";

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

const severityNames: Readonly<Record<Severity, string>> = {
  error: "必须改",
  warning: "请核实",
  info: "提示",
};

const countBySeverity = (findings: readonly Finding[]): Readonly<Record<Severity, number>> => ({
  error: findings.filter(({ severity }) => severity === "error").length,
  warning: findings.filter(({ severity }) => severity === "warning").length,
  info: findings.filter(({ severity }) => severity === "info").length,
});

/** What a person reads: a line for the file, then one for each finding, the worst first. */
export function toLines(checked: CheckedFile): readonly string[] {
  if (checked.unreadable !== undefined)
    return [`${checked.file}：读不了。${unreadableReasons[checked.unreadable]}`];
  const findings = allFindings(checked);
  const counts = countBySeverity(findings);
  const order: readonly Severity[] = ["error", "warning", "info"];
  const total = order.map((severity) => `${severityNames[severity]}${counts[severity]}`).join("，");
  const lines = order.flatMap((severity) =>
    findings
      .filter((finding) => finding.severity === severity)
      .map(({ sheet, at, message }) => {
        const place = [sheet, at && toA1(at)].filter(Boolean).join(" ");
        return `  ${severityNames[severity]}  ${place ? `${place}  ` : ""}${message}`;
      }),
  );
  return [`${checked.file}：${findings.length === 0 ? "没有发现问题" : total}`, ...lines];
}
