// The clean set as a clerk may have changed it, with reasons written for what is to be verified in it.
import { readWorkbook } from "../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { checkWorkbook } from "../../src/app/check/check-workbook";
import type { WorkbookCheck } from "../../src/app/check/check-workbook";
import { stillAsked } from "../../src/app/explain/asked";
import { toExplanations } from "../../src/app/explain/plan-explanations";
import type { WorkbookPlan } from "../../src/core/native/plan";
import { planExplanationsSheet } from "../../src/core/native/result/explanations-sheet";
import { defaultRound } from "../../src/core/notice/default-round";
import type { RawWorkbook } from "../../src/core/report/raw-workbook";
import { classify } from "../../src/core/standards/classify";
import type { Explanation } from "../../src/core/spec/explanation";

const date = "2014年3月11日";

export function reread(plan: WorkbookPlan): RawWorkbook {
  const read = readWorkbook(writeWorkbook(plan));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

export const checkRaw = (raw: RawWorkbook): WorkbookCheck =>
  checkWorkbook(raw, { round: defaultRound, deadlineSet: false, today: undefined, classify });

/** One for each thing that is to be verified. */
export function reasonsFor(plan: WorkbookPlan, text: string): readonly Explanation[] {
  const check = checkRaw(reread(plan));
  const warnings = check.findings.filter(({ severity }) => severity === "warning");
  return toExplanations(stillAsked(check, warnings), { text, date });
}

export const withReasons = (
  { sheets }: WorkbookPlan,
  reasons: readonly Explanation[],
): WorkbookPlan => ({ sheets: [...sheets, planExplanationsSheet(reasons)] });
