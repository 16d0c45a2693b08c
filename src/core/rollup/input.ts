// What a roll-up is made from: checked files, the list of expected units, and the round's settings.
import type { CheckedFile } from "../report/checked-file";
import type { Explanation } from "../spec/explanation";
import type { Round } from "../spec/round";
import type { Counts } from "./totals";

/** What an earlier result already holds: a unit's numbers of a category, or its rows on a list. */
export interface DetailEntry {
  readonly unit: string;
  /** 附件2 or 附件3 for rows on a list. */
  readonly category: string;
  /** Of 附件1 only. */
  readonly counts: Counts;
  /** "" where it is not known. */
  readonly sha256: string;
  readonly status: "included" | "left-out";
}

export interface RollUpFile extends CheckedFile {
  /** What readDetail finds in it; absent where it has no 汇总明细, and so is no result of ours. */
  readonly detail?: readonly DetailEntry[] | undefined;
  /** On its 情况说明. Of an earlier result of the roll-up's own unit only what was written in it. */
  readonly explanations?: readonly Explanation[];
}

/** Numbers of organizations by the yearly statistics, over all categories. */
export type BaseCounts = Readonly<Partial<Record<"T" | "W" | "Z" | "B", number>>>;

export interface ExpectedUnit {
  readonly unit: string;
  readonly aliases: readonly string[];
  /** Empty where the list does not say which categories the unit must report. */
  readonly categories: readonly string[];
  /** Absent where the list does not give them. */
  readonly base?: BaseCounts | undefined;
}

/** Where a unit's versions differ: the one that the clerk takes. */
export interface KeptVersion {
  /** As the result names it. */
  readonly unit: string;
  /** Its forms count; the unit's forms of the same kind and category in other files do not. */
  readonly file: string;
}

export interface RollUpInput {
  /** Whose roll-up it is; a form of this unit that is no result of ours is 本级. */
  readonly unit: string;
  readonly files: readonly RollUpFile[];
  /** In the order in which units are to stand; absent where nobody gave a list. */
  readonly expected?: readonly ExpectedUnit[] | undefined;
  readonly kept?: readonly KeptVersion[] | undefined;
  /** On 情况说明 of the workbook into which is rolled up: what was written there. */
  readonly explanations?: readonly Explanation[] | undefined;
  readonly round: Round;
  /** Keeps out every report with an error. */
  readonly strict: boolean;
  /** When the files were read, as an ISO time. */
  readonly readAt: string;
}
