// How a deviation is written down: what a clerk did to the clean set of forms, and what must come of it.
import type { WorkbookPlan } from "../../src/core/native/plan";
import type { RuleExample } from "../../src/core/spec/rule";
import type { SummaryRowId } from "../../src/core/spec/form";
import type { UnreadableCode } from "../../src/core/report/raw-workbook";
import type { ExpectedUnit } from "../../src/core/rollup/input";
import type { RollUp } from "../../src/core/rollup/result";
import type { Files } from "../support/roll-up-bytes";
import type { Comments } from "./with-comments";

export interface Case {
  /** Cells by sheet and A1 address; or what else the clerk did to the workbook, or to the files. */
  readonly cells?: RuleExample["cells"];
  readonly summary?: RuleExample["summary"];
  readonly change?: (plan: WorkbookPlan) => WorkbookPlan;
  /** What is noted on cells. */
  readonly comments?: Comments;
  readonly files?: () => Files | Promise<Files>;
  /** In what the county's totals differ from those of the clean set; null where the report is kept out of them. */
  readonly totals?: Readonly<Partial<Record<SummaryRowId, number | undefined>>> | null;
  /** Totals of further categories. */
  readonly also?: readonly Readonly<Record<SummaryRowId, number>>[];
  /** Of 附件2 and 附件3 in the county's lists; 2 and 1 where absent. */
  readonly rows?: readonly [organizations: number, villages: number];
  readonly expected?: readonly ExpectedUnit[];
  /** Of the units' completeness, what it must say. */
  readonly units?: Partial<RollUp["units"]>;
  /** What the files are that cannot be read. */
  readonly unreadable?: readonly UnreadableCode[];
  /** Rules that speak, and no others do. */
  readonly says?: readonly string[];
  /** What was read otherwise than it is written: from, to. */
  readonly normalised?: readonly (readonly [string, string])[];
}

/** accepted: read right, and listed where it was normalised. asked: counted, and to be looked at. refused: to be mended. */
export type Outcome = "accepted" | "asked" | "refused";

export interface Deviation {
  readonly number: number;
  /** In a few Chinese words. */
  readonly what: string;
  readonly outcome: Outcome;
  readonly cases: readonly Case[];
}

export const summarySheet = "附件1-农村";

export const inSummary = (
  cells: NonNullable<RuleExample["cells"]>[string],
): RuleExample["cells"] => ({
  [summarySheet]: cells,
});
export const inList = (cells: NonNullable<RuleExample["cells"]>[string]): RuleExample["cells"] => ({
  附件2: cells,
});
export const inVillages = (
  cells: NonNullable<RuleExample["cells"]>[string],
): RuleExample["cells"] => ({ 附件3: cells });
