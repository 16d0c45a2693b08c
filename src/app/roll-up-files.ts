// Rolling files up: checks them, adds them, and plans the workbook that holds the result.
import type { CalendarDate } from "../core/kernel/calendar";
import { planResult } from "../core/native/result/result-workbook";
import type { WorkbookPlan } from "../core/native/plan";
import { knownExplanations } from "../core/rules/explain/known-explanations";
import type { CheckContext } from "../core/rules/kind";
import type { ExpectedUnit, HandMade, KeptVersion } from "../core/rollup/input";
import type { RollUp } from "../core/rollup/result";
import { areaOf, namesArea } from "../core/rollup/unit-key";
import { rollUp } from "../core/rollup/roll-up";
import type { Explanation } from "../core/spec/explanation";
import { checkFiles } from "./check-files";
import { explainRollUp } from "./explain/explain-roll-up";
import type { ReadFile } from "./read-file";
import { handMadeSource } from "./roll-up/hand-made-source";
import { resultContent } from "./roll-up/result-content";

export interface RollUpRequest extends CheckContext {
  /** Whose roll-up it is. */
  readonly unit: string;
  readonly files: readonly ReadFile[];
  readonly expected?: readonly ExpectedUnit[] | undefined;
  readonly kept?: readonly KeptVersion[] | undefined;
  /** On 情况说明 of the workbook into which is rolled up. */
  readonly explanations?: readonly Explanation[] | undefined;
  /** The same: what the clerk changed in the result of the last time. */
  readonly handMade?: HandMade | undefined;
  readonly strict: boolean;
  /** ISO time of the reading. */
  readonly readAt: string;
}

const writtenHere = (explanations: readonly Explanation[]): readonly Explanation[] =>
  explanations.filter(({ source }) => source === "");

/** Whether the file holds a result that the unit itself made. */
export const isResultOf = ({ reports }: ReadFile, unit: string): boolean =>
  reports.some((report) => report.isResult && namesArea(report.unit?.value ?? "", areaOf(unit)));

/** What an earlier result took over is taken over anew; what was written in it stays. */
const givenIn = (file: ReadFile, unit: string): readonly Explanation[] =>
  isResultOf(file, unit) ? writtenHere(file.explanations) : file.explanations;

export function rollUpFiles({ files: received, ...request }: RollUpRequest): RollUp {
  const added = request.handMade && handMadeSource(request.handMade);
  const files = [...received, ...(added ? [added] : [])].map((file) => {
    return { ...file, explanations: givenIn(file, request.unit) };
  });
  const here = writtenHere(request.explanations ?? []);
  const explanations = [...files.flatMap((file) => file.explanations), ...here];
  const checked = checkFiles(files, request, explanations);
  const result = rollUp({
    ...request,
    explanations: here,
    files: checked.map((each, index) => ({
      ...each,
      detail: files[index]?.detail,
      explanations: files[index]?.explanations ?? [],
    })),
  });
  return explainRollUp(result, knownExplanations(explanations));
}

/** `date`: the result's 填表时间, left for the pen where absent. Undefined where nothing could be included: then there is nothing to hand up. */
export function planRollUp(result: RollUp, date?: CalendarDate): WorkbookPlan | undefined {
  const content = resultContent(result, date);
  return content && planResult(content);
}
