// What a rule is in a spreadsheet's own formulas: what it asks of cells, and how cells are named to it. Knows no address.
import type { NativeLimit } from "../notice/native-limits";
import type { Severity } from "../spec/finding";
import type {
  FormId,
  HeaderField,
  HelperColumnId,
  ListColumnId,
  ListForm,
  PercentColumn,
  SummaryRowId,
} from "../spec/form";

export type ColumnId = ListColumnId | HelperColumnId;

/** The entry on which a rule speaks: of 附件1 a cell, of a list a cell of each row, of every form one of the header line. */
type Place =
  | { readonly count: SummaryRowId }
  | { readonly percent: PercentColumn["id"]; readonly row: SummaryRowId }
  | { readonly column: ColumnId }
  | { readonly header: HeaderField["id"] };

/** Two conditions in en-US spelling, for the first row of a list. An error in either is no verdict. */
export interface NativeCheck {
  readonly on: Place;
  /** What must hold for there to be something to judge. */
  readonly ready: string;
  /** True where the rule speaks; asked only where the check is ready. */
  readonly fails: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Something is only still to be filled in, which is nothing wrong on a form or row that nobody has begun. */
  readonly blank?: true;
}

export interface Compiled {
  readonly checks: readonly NativeCheck[];
  /** What the formulas cannot see of the rule; without checks: why there are none. */
  readonly limits: readonly NativeLimit[];
}

/** Each answers a reference that holds wherever the form's formulas stand. */
export interface FrameCells {
  readonly form: FormId;
  readonly header: (field: HeaderField["id"]) => string;
  readonly setting: (setting: "basis" | "deadline") => string;
}

export interface SummaryCells extends FrameCells {
  readonly count: (row: SummaryRowId) => string;
  readonly percent: (column: PercentColumn["id"], row: SummaryRowId) => string;
}

/** 附件1 beside the lists of its workbook. */
export interface UnitCells extends SummaryCells {
  /** How many rows of 附件2 are of the form's category; no number where there is no 附件2. */
  readonly ownRows: string;
  /** How many rows of 附件2 may be of any category. */
  readonly openRows: string;
  /** How many of its own rows fulfil a condition on that column; no number where there is no such column. */
  readonly countOwn: (what: string, column: ColumnId, holds: (cells: string) => string) => string;
  /** How many rows 附件3 has; no number where there is none. */
  readonly villageRows: string;
}

/** A row of a list; columns that the form does not have are undefined. */
export interface ListCells extends FrameCells {
  readonly form: ListForm["id"];
  /** The row's own cell. */
  readonly cell: (column: ColumnId) => string | undefined;
  /** The column from its head down to the row above. */
  readonly above: (column: ColumnId) => string;
  /** The column from the first row to the last. */
  readonly all: (column: ColumnId) => string;
}

export const compiled = (
  checks: readonly NativeCheck[],
  ...limits: readonly NativeLimit[]
): Compiled => ({ checks, limits });

export const notCompiled = (limit: NativeLimit) => (): Compiled => compiled([], limit);
