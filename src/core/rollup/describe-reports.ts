// Sources and verdicts as the result shows them: one line a report, one a file.
import type { SummaryReport } from "../report/report";
import { isOpen } from "../spec/finding";
import type { Severity } from "../spec/finding";
import { countsOf } from "./counts-of";
import type { RollUpFile } from "./input";
import { gravest, isSettled, reason } from "./reason";
import type { Reason } from "./reason";
import { reconciledOf } from "./reconciled";
import type { FiledSummary, RolledUpFile, RolledUpReport, Status } from "./result";
import { hasError } from "./source";
import type { Source } from "./source";
import { rowIds } from "./totals";
import type { Verdicts } from "./verdicts";

function statusOf(source: Source, why: Reason | undefined): Status {
  if (why !== undefined) return "excluded";
  return hasError(source) ? "included-with-errors" : "included";
}

export function describeReport(source: Source, { reasons }: Verdicts): RolledUpReport {
  const { file, report, unit, category, findings } = source;
  const why = reasons.get(source);
  return {
    file: file.file,
    sha256: file.sha256,
    sheet: report.sheet,
    form: report.form,
    unit: unit?.name,
    category,
    status: statusOf(source, why),
    reason: why,
    findings,
  };
}

/** Undefined where the report has no unit or no category. */
export function describeSummary(
  source: Source<SummaryReport>,
  verdicts: Verdicts,
): FiledSummary | undefined {
  const { unit, category, report } = source;
  if (unit === undefined || category === undefined) return undefined;
  const entries = rowIds.flatMap((id) => {
    const entry = report.counts[id];
    return entry === undefined ? [] : [[id, entry] as const];
  });
  return {
    ...describeReport(source, verdicts),
    unit: unit.name,
    category,
    ownLevel: unit.own,
    date: report.date?.value,
    counts: countsOf(report),
    corrections: [],
    addedByHand: report.addedByHand === true,
    cells: Object.fromEntries(entries.map(([id, { row, column }]) => [id, { row, column }])),
    reconciled: reconciledOf(source),
    copies: (verdicts.summaries.copies.get(source) ?? []).map(({ file }) => file.file),
  };
}

function statusOfFile(
  { findings }: RollUpFile,
  reports: readonly RolledUpReport[],
): Pick<RolledUpFile, "status" | "reason"> {
  const included = reports.filter(({ status }) => status !== "excluded");
  const reasons = reports.flatMap((report) => report.reason ?? []);
  if (included.length === 0) {
    return { status: "excluded", reason: gravest(reasons) ?? reason("no-form", {}) };
  }
  const troubled =
    hasError({ findings }) ||
    included.some(({ status }) => status === "included-with-errors") ||
    !reasons.every(isSettled);
  return { status: troubled ? "included-with-errors" : "included", reason: undefined };
}

/** `reports`: those of this file. */
export function describeFile(file: RollUpFile, reports: readonly RolledUpReport[]): RolledUpFile {
  const findings = [...file.findings, ...reports.flatMap((report) => report.findings)];
  const count = (severity: Severity): number =>
    findings.filter((finding) => isOpen(finding, severity)).length;
  return {
    file: file.file,
    sha256: file.sha256,
    unreadable: file.unreadable,
    ...(file.unreadable === undefined
      ? statusOfFile(file, reports)
      : { status: "excluded", reason: reason("unreadable", {}) }),
    findings: { error: count("error"), warning: count("warning"), info: count("info") },
  };
}
