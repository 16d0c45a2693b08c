// Checking files: applies the rules unit by unit across files, one answer for each file.
import { noFormFinding } from "../core/notice/rules/file-findings";
import type { CheckedFile } from "../core/report/checked-file";
import type { Report } from "../core/report/report";
import { knownExplanations } from "../core/rules/explain/known-explanations";
import type { CheckContext } from "../core/rules/kind";
import type { Explanation } from "../core/spec/explanation";
import type { Finding, Unchecked } from "../core/spec/finding";
import { checkSet } from "./check-set";
import type { SetVerdict } from "./check-set";
import { explainVerdict } from "./explain/explain-verdict";
import { groupIntoSets } from "./group-into-sets";
import type { ReadFile } from "./read-file";

interface Verdict {
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
}

const isSame = (a: readonly Report[], b: readonly Report[]): boolean =>
  a.length === b.length && a.every((report, index) => report === b[index]);

/** A set that lies within one file was checked when the file was read. */
function checkAll(
  files: readonly ReadFile[],
  context: CheckContext,
  explanations: readonly Explanation[],
): ReadonlyMap<Report, Verdict> {
  const explained = knownExplanations(explanations);
  const known = new Map<Report | undefined, SetVerdict>(
    files.flatMap(({ verdicts }) => verdicts.map((each) => [each.reports[0], each])),
  );
  const verdicts = new Map<Report, Verdict>();
  for (const set of groupIntoSets(files.map(({ reports }) => reports))) {
    const before = known.get(set[0]);
    const verdict = before && isSame(before.reports, set) ? before : checkSet(set, context);
    const { reports, findings, unchecked } = explainVerdict(verdict, explained);
    for (const [index, report] of reports.entries())
      verdicts.set(report, {
        findings: findings[index] ?? [],
        unchecked: unchecked[index] ?? [],
      });
  }
  return verdicts;
}

/**
 * One answer a file, in the order given; the context is that in which the files were read. A unit may have sent its
 * reasons in any of the files.
 */
export function checkFiles(
  files: readonly ReadFile[],
  context: CheckContext,
  explanations: readonly Explanation[] = files.flatMap((file) => file.explanations),
): readonly CheckedFile[] {
  const verdicts = checkAll(files, context, explanations);
  return files.map(({ file, sha256, unreadable, reports }) => ({
    file,
    sha256,
    unreadable,
    reports: reports.map((report) => ({
      report,
      findings: verdicts.get(report)?.findings ?? [],
    })),
    findings: unreadable === undefined && reports.length === 0 ? [noFormFinding] : [],
    unchecked: reports.flatMap((report) => verdicts.get(report)?.unchecked ?? []),
  }));
}
