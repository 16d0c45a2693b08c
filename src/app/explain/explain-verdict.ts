// What the rules say of a set of forms, set beside the reasons that were given for what stands in them.
import { explainFindings } from "../../core/rules/explain/explain-findings";
import type { KnownExplanations } from "../../core/rules/explain/known-explanations";
import type { SetVerdict } from "../check-set";

/** The same verdict where nothing is known. */
export function explainVerdict(verdict: SetVerdict, known: KnownExplanations): SetVerdict {
  if (known.rules.size === 0) return verdict;
  const { reports } = verdict;
  // A form that names no unit was put into the set of one that the others of its file name.
  const unit = reports.find((report) => report.unit?.value !== undefined)?.unit?.value ?? "";
  const findings = verdict.findings.map((each, index) => {
    const report = reports[index];
    return report === undefined ? each : explainFindings(each, { report, unit }, known);
  });
  return { ...verdict, findings };
}
