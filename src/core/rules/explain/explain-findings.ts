// Findings that ask to verify something, set beside the reasons that were given: same matter and same value, and it needs
// no verifying any more; same matter and another value, and the reason has lapsed, which the finding says.
import { explanationSentences } from "../../notice/explanation-words";
import type { Report } from "../../report/report";
import type { Explanation, Matter } from "../../spec/explanation";
import type { Finding } from "../../spec/finding";
import { renderSentence } from "../../spec/message";
import type { KnownExplanations } from "./known-explanations";
import { matterOf } from "./matter";

const lapsedSentence = ({ value, text }: Explanation): string =>
  renderSentence(explanationSentences.lapsed, { value, text });

/** Only what is to be verified can be explained: an error stands until it is mended. */
export function explain<F extends Finding>(
  finding: F,
  matter: () => Matter,
  known: KnownExplanations,
): F {
  if (finding.severity !== "warning" || !known.rules.has(finding.rule)) return finding;
  const given = known.about(matter());
  if (given === undefined) return finding;
  const { explanation, holds } = given;
  if (holds) return { ...finding, explained: explanation.text };
  const message = `${finding.message}${lapsedSentence(explanation)}`;
  return { ...finding, message, lapsed: explanation.text };
}

/** `findings`: those on the form. `unit`: whose form it is where the form itself does not say. */
export function explainFindings(
  findings: readonly Finding[],
  { report, unit }: { readonly report: Report; readonly unit: string },
  known: KnownExplanations,
): readonly Finding[] {
  return findings.map((finding) => explain(finding, () => matterOf(report, finding, unit), known));
}
