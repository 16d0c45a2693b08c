// Rolling files up: checks them, adds them, and plans the workbook that holds the result.
import type { CalendarDate } from "../core/kernel/calendar";
import { planResult } from "../core/native/result/result-workbook";
import type { WorkbookPlan } from "../core/native/plan";
import type { CheckContext } from "../core/rules/kind";
import type { ExpectedUnit, KeptVersion } from "../core/rollup/input";
import type { RollUp } from "../core/rollup/result";
import { rollUp } from "../core/rollup/roll-up";
import { checkFiles } from "./check-files";
import type { ReadFile } from "./read-file";
import { resultContent } from "./roll-up/result-content";

export interface RollUpRequest extends CheckContext {
  /** Whose roll-up it is. */
  readonly unit: string;
  readonly files: readonly ReadFile[];
  readonly expected?: readonly ExpectedUnit[] | undefined;
  readonly kept?: readonly KeptVersion[] | undefined;
  readonly strict: boolean;
  /** ISO time of the reading. */
  readonly readAt: string;
}

export function rollUpFiles({ files, ...request }: RollUpRequest): RollUp {
  const checked = checkFiles(files, request);
  return rollUp({
    ...request,
    files: checked.map((each, index) => ({ ...each, detail: files[index]?.detail })),
  });
}

/** `date`: the result's 填表时间, left for the pen where absent. Undefined where nothing could be included: then there is nothing to hand up. */
export function planRollUp(result: RollUp, date?: CalendarDate): WorkbookPlan | undefined {
  const content = resultContent(result, date);
  return content && planResult(content);
}
