// Checking files: reads the forms of each, applies the rules unit by unit across files, one answer for each file.
import { noFormFinding } from "../core/notice/rules/file-findings";
import type { Result } from "../core/kernel/result";
import type { CheckedFile } from "../core/report/checked-file";
import type { RawWorkbook, UnreadableCode } from "../core/report/raw-workbook";
import { readReports } from "../core/report/read-reports";
import type { Report } from "../core/report/report";
import { checkUnit } from "../core/rules/check-unit";
import type { CheckContext } from "../core/rules/kind";
import type { Finding, Unchecked } from "../core/spec/finding";
import { groupIntoSets } from "./group-into-sets";

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

function checkAll(files: readonly ReadFile[], context: CheckContext): Verdicts {
  const findings = new Map<Report, readonly Finding[]>();
  const unchecked = new Map<Report, readonly Unchecked[]>();
  for (const group of groupIntoSets(files.map(({ reports }) => reports))) {
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
