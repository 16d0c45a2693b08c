// Checking files: reads the forms of each, applies the rules unit by unit across files, one answer for each file.
import { noFormFinding } from "../core/notice/rules/file-findings";
import type { Result } from "../core/kernel/result";
import type { CheckedFile } from "../core/report/checked-file";
import type { RawWorkbook, UnreadableCode } from "../core/report/raw-workbook";
import { readReports } from "../core/report/read-reports";
import type { Report } from "../core/report/report";
import { bareUnit } from "../core/report/unit-key";
import { checkUnit } from "../core/rules/check-unit";
import type { CheckContext } from "../core/rules/kind";
import type { Finding, Unchecked } from "../core/spec/finding";

export interface RawFile {
  /** As the user named it. */
  readonly file: string;
  readonly sha256: string;
  readonly workbook: Result<RawWorkbook, UnreadableCode>;
}

interface ReadFile extends RawFile {
  readonly reports: readonly Report[];
}

interface Verdicts {
  readonly findings: Map<Report, readonly Finding[]>;
  readonly unchecked: Map<Report, readonly Unchecked[]>;
}

/** A form that names no unit takes that of the file's other forms where they agree. */
function unitOf(report: Report, file: ReadFile): string {
  const own = bareUnit(report.unit?.value ?? "");
  if (own !== "") return own;
  const keys = new Set(file.reports.map(({ unit }) => bareUnit(unit?.value ?? "")).filter(Boolean));
  return keys.size === 1 ? ([...keys][0] ?? "") : "";
}

/** Two files of one unit that both bring the same form are versions of each other, not parts of one set. */
function formKey(report: Report): string {
  return report.form === "summary" ? `summary ${report.category?.value?.name ?? report.sheet}` : "";
}

/** Forms to be checked together: those of one unit, across its files unless these repeat each other. */
function groupByUnit(files: readonly ReadFile[]): readonly (readonly Report[])[] {
  const byUnit = new Map<string, Map<ReadFile, Report[]>>();
  for (const file of files) {
    for (const report of file.reports) {
      const unit = unitOf(report, file);
      const parts = byUnit.get(unit) ?? new Map<ReadFile, Report[]>();
      parts.set(file, [...(parts.get(file) ?? []), report]);
      byUnit.set(unit, parts);
    }
  }
  return [...byUnit].flatMap(([unit, parts]) => {
    const groups = [...parts.values()];
    const forms = groups.flatMap((group) => [...new Set(group.map(formKey))].filter(Boolean));
    const repeated = new Set(forms).size < forms.length;
    return unit === "" || repeated ? groups : [groups.flat()];
  });
}

function checkAll(files: readonly ReadFile[], context: CheckContext): Verdicts {
  const findings = new Map<Report, readonly Finding[]>();
  const unchecked = new Map<Report, readonly Unchecked[]>();
  for (const group of groupByUnit(files)) {
    const verdicts = checkUnit(group, context);
    for (const [report, found] of verdicts.findings) findings.set(report, found);
    for (const [report, missing] of verdicts.unchecked) unchecked.set(report, missing);
  }
  return { findings, unchecked };
}

/** One answer a file, in the order given. */
export function checkFiles(
  files: readonly RawFile[],
  context: CheckContext,
): readonly CheckedFile[] {
  const readFiles = files.map((file) => ({
    ...file,
    reports: file.workbook.ok ? readReports(file.workbook.value) : [],
  }));
  const { findings, unchecked } = checkAll(readFiles, context);
  return readFiles.map(({ file, sha256, workbook, reports }) => ({
    file,
    sha256,
    unreadable: workbook.ok ? undefined : workbook.error,
    reports: reports.map((report) => ({ report, findings: findings.get(report) ?? [] })),
    findings: workbook.ok && reports.length === 0 ? [noFormFinding] : [],
    unchecked: reports.flatMap((report) => unchecked.get(report) ?? []),
  }));
}
