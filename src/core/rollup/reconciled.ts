// Whether an 附件1 and the 附件2 of its unit bear each other out, in one word for its line of 汇总明细.
import { uncheckedReasons } from "../notice/rules/unchecked-reasons";
import type { SummaryReport } from "../report/report";
import type { Reconciled } from "./result";
import type { Source } from "./source";

const standardIds = ["S1", "S2", "S3", "S4", "S5", "S6"] as const;

/** The rules that compare what 附件1 counts with the rows of 附件2. */
const comparing: readonly string[] = ["V15", "V30", "V31"];

export function reconciledOf({ report, file, findings }: Source<SummaryReport>): Reconciled {
  if (findings.some(({ rule, severity }) => severity === "error" && comparing.includes(rule)))
    return "differs";
  const open = file.unchecked.filter(
    ({ rule, sheet }) => sheet === report.sheet && comparing.includes(rule),
  );
  const hasNoList = open.some(({ why }) => why === uncheckedReasons["no-organization-list"]);
  if (hasNoList || report.counts.R?.value === undefined) return "unchecked";
  const counted = standardIds.every((id) => report.counts[id]?.value !== undefined);
  return open.length > 0 || !counted ? "partly" : "agrees";
}
