// What a roll-up answers: the totals, what they are made of, and what was kept out and why.
import type { Address } from "../kernel/address";
import type { CalendarDate } from "../kernel/calendar";
import type { UnreadableCode } from "../report/raw-workbook";
import type { ListRow } from "../spec/content";
import type { Explanation } from "../spec/explanation";
import type { Finding, Severity, Unchecked } from "../spec/finding";
import type { FormId, ListForm, SummaryRowId } from "../spec/form";
import type { Round } from "../spec/round";
import type { Reason } from "./reason";
import type { Counts, Percents } from "./totals";

export type Status = "included" | "included-with-errors" | "excluded";

/** A chosen file. It is included where any of its reports is. */
export interface RolledUpFile {
  readonly file: string;
  readonly sha256: string;
  readonly status: Status;
  /** Where it is excluded. */
  readonly reason: Reason | undefined;
  readonly unreadable: UnreadableCode | undefined;
  /** Of the file and of all its reports. */
  readonly findings: Readonly<Record<Severity, number>>;
}

/** A report in a chosen file. */
export interface RolledUpReport {
  readonly file: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly form: FormId;
  readonly unit: string | undefined;
  /** Of 附件1 only. */
  readonly category: string | undefined;
  readonly status: Status;
  /** Where it is excluded. */
  readonly reason: Reason | undefined;
  readonly findings: readonly Finding[];
}

/** A count that the clerk changed by hand in the earlier result. */
export interface Correction {
  readonly row: SummaryRowId;
  /** What the file says; undefined where it says nothing. */
  readonly from: number | undefined;
  readonly to: number | undefined;
  /** The file says something else than at the time of the correction. */
  readonly overtaken: boolean;
}

/** partly: as many rows, but not every row is decided or has its category, or not every standard is counted. */
export type Reconciled = "agrees" | "differs" | "partly" | "unchecked";

/** An 附件1 with unit and category, counted or kept out; repeats of another and own earlier results are not among them. */
export interface FiledSummary extends RolledUpReport {
  readonly unit: string;
  readonly category: string;
  readonly ownLevel: boolean;
  readonly date: CalendarDate | undefined;
  /** As corrected. */
  readonly counts: Counts;
  readonly corrections: readonly Correction[];
  /** A line that the clerk added to 汇总明细; nobody sent it. */
  readonly addedByHand: boolean;
  /** Where each count stands on the sheet. */
  readonly cells: Readonly<Partial<Record<SummaryRowId, Address>>>;
  /** With the 附件2 of its unit, both as sent; unchecked where counts were corrected since. */
  readonly reconciled: Reconciled;
  /** Files that say the same. */
  readonly copies: readonly string[];
}

export interface CategoryTotal {
  readonly category: string;
  readonly counts: Counts;
  readonly percentOfAll: Percents;
  readonly percentOfWeak: Percents;
  /** What was added. */
  readonly parts: readonly FiledSummary[];
}

/** Where a row of a merged list comes from; "", "" and 0 where the clerk added it there. */
export interface RowSource {
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}

/** An entry of a merged row that the clerk changed by hand in the earlier result. */
interface RowChange {
  readonly column: keyof ListRow;
  /** The source says something else than at the time of the change. */
  readonly overtaken: boolean;
  /** What the clerk wrote there cannot be read. */
  readonly unclear: boolean;
}

export interface RolledUpRow {
  readonly source: RowSource;
  /** Undefined: not decided. */
  readonly category: string | undefined;
  /** For the merged list; numbered by its place. */
  readonly content: ListRow;
  /** The same without what the clerk changed. */
  readonly asSent: ListRow;
  /** Of what was sent; "" for a row that the clerk added. */
  readonly stamp: string;
  readonly changes: readonly RowChange[];
}

/** What the clerk wrote on a line of the earlier 汇总明细 that this result cannot keep. */
export interface Unkept {
  /** A typed line that does not count, names no unit or no category; what the file alone decides; no number. */
  readonly why: "uncounted-line" | "unnamed-line" | "unsorted-line" | "undone" | "no-number";
  /** Of 汇总明细. */
  readonly row: number;
  readonly unit: string;
  readonly category: string;
  /** Head of the column; "" where it is the whole line. */
  readonly column: string;
  readonly text: string;
}

/** What the clerk did in the earlier result that this one does not keep. */
export type LostChange =
  | { readonly why: "lost-line"; readonly unit: string; readonly category: string }
  | {
      readonly why: "lost-row";
      readonly form: ListForm["id"];
      readonly unit: string;
      readonly name: string;
    }
  | Unkept;

export interface RolledUpList {
  readonly rows: readonly RolledUpRow[];
  /** At least one list was included, be it with nothing to list. */
  readonly filed: boolean;
  readonly repeats: readonly RowSource[];
  /** Rows of one organization that differ between files; none of them is among the rows. */
  readonly conflicts: readonly { readonly name: string; readonly rows: readonly RowSource[] }[];
}

/** Names of units, in the order of the result. */
export interface Completeness {
  /** How many the list has; null without a list. */
  readonly expected: number | null;
  /** Of the list, or of all where there is none: those that sent a form. */
  readonly reported: readonly string[];
  /** Of the list: those that sent a scan or a photograph, by its name, and no form. They are not missing. */
  readonly notEntered: readonly string[];
  readonly missing: readonly string[];
  readonly late: readonly string[];
  /** Sent the same again, and nothing that differs. */
  readonly duplicated: readonly string[];
  readonly conflicting: readonly string[];
  /** Not on the list. */
  readonly unknown: readonly string[];
}

/** Each unit with what it should report and has reported. */
export interface UnitState {
  readonly unit: string;
  readonly expected: boolean;
  readonly ownLevel: boolean;
  /** Has sent a form. */
  readonly reported: boolean;
  /** Files that are scans of its forms, where it has sent no form: received, not entered. */
  readonly scans: readonly string[];
  readonly late: boolean;
  readonly expectedCategories: readonly string[];
  readonly filedCategories: readonly string[];
  readonly includedCategories: readonly string[];
}

/** A finding on the whole; it stands in no sheet. */
export interface RollUpFinding extends Finding {
  /** undefined where it concerns several units. */
  readonly unit: string | undefined;
  readonly file: string | undefined;
}

/** A rule that could not be applied to a form of a chosen file. */
export interface RollUpUnchecked extends Unchecked {
  readonly unit: string | undefined;
  readonly file: string;
}

export interface RollUp {
  readonly unit: string;
  readonly round: Round;
  readonly readAt: string;
  readonly files: readonly RolledUpFile[];
  readonly reports: readonly RolledUpReport[];
  readonly summaries: readonly FiledSummary[];
  readonly totals: readonly CategoryTotal[];
  readonly lists: Readonly<Record<ListForm["id"], RolledUpList>>;
  readonly units: Completeness;
  readonly unitStates: readonly UnitState[];
  readonly findings: readonly RollUpFinding[];
  readonly unchecked: readonly RollUpUnchecked[];
  readonly lostChanges: readonly LostChange[];
  /** Why things in what was included, and here, stand as they are. */
  readonly explanations: readonly Explanation[];
}
