// What a roll-up finds about units and files, set beside the reasons that were given for it.
import { explain } from "../../core/rules/explain/explain-findings";
import type { KnownExplanations } from "../../core/rules/explain/known-explanations";
import type { RollUp, RollUpFinding } from "../../core/rollup/result";
import type { Matter } from "../../core/spec/explanation";

const matterOf = ({ rule, unit = "", value }: RollUpFinding): Matter => {
  return { rule, unit, form: "", category: "", organization: "", entry: "", value };
};

/** One rule says several things of a unit: a reason for another of them has not lapsed. */
function explainWhole(finding: RollUpFinding, known: KnownExplanations): RollUpFinding {
  const explained = explain(finding, () => matterOf(finding), known);
  return explained.explained === undefined ? finding : explained;
}

export const explainRollUp = (result: RollUp, known: KnownExplanations): RollUp =>
  known.rules.size === 0
    ? result
    : { ...result, findings: result.findings.map((finding) => explainWhole(finding, known)) };
