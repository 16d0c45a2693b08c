// What a roll-up is made from: checked files, the list of expected units, and the round's settings.
import type { CheckedFile } from "../report/checked-file";
import type { Report } from "../report/report";
import type { ListRow } from "../spec/content";
import type { Explanation } from "../spec/explanation";
import type { ListForm, SummaryRowId } from "../spec/form";
import type { Round } from "../spec/round";
import type { RowSource, Unkept } from "./result";
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

/** What somebody wrote over a number or a text that came from a source. */
export interface Changed<T> {
  /** Undefined where it was emptied. */
  readonly to: T | undefined;
  /** Digest of what the source said. */
  readonly over: string;
}

/** A line of 汇总明细 with counts that were changed. */
export interface ChangedCounts {
  readonly unit: string;
  readonly category: string;
  readonly sha256: string;
  readonly counts: Readonly<Partial<Record<SummaryRowId, Changed<number>>>>;
}

/** A row of a merged list with entries that were changed. */
export interface ChangedRow {
  readonly form: ListForm["id"];
  readonly source: RowSource;
  /** As it stands there now. */
  readonly name: string;
  readonly fields: Readonly<Partial<Record<keyof ListRow, Changed<string | number>>>>;
}

/** What somebody did by hand in an earlier result, and what the next one keeps. */
export interface HandMade {
  readonly counts: readonly ChangedCounts[];
  readonly rows: readonly ChangedRow[];
  /** Lines of 汇总明细 and rows of lists that were added, as the forms that nobody sent. */
  readonly added: readonly Report[];
  readonly unkept: readonly Unkept[];
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
  /** In the workbook into which is rolled up. What was added there lies among the files. */
  readonly handMade?: Omit<HandMade, "added"> | undefined;
  readonly round: Round;
  /** Keeps out every report with an error. */
  readonly strict: boolean;
  /** When the files were read, as an ISO time. */
  readonly readAt: string;
}
