// What a result workbook is to say, as plain data. Knows nothing of how it was added up.
import type { CalendarDate } from "../../kernel/calendar";
import type { ListRow } from "../../spec/content";
import type { Explanation } from "../../spec/explanation";
import type { ListForm, SummaryRowId } from "../../spec/form";
import type { Round } from "../../spec/round";
import type { PrintChoices } from "../print-setup";

type ResultCounts = Readonly<Partial<Record<SummaryRowId, number>>>;

/** An 附件1 whose counts are formulas over 汇总明细; the counts given here are their results. */
export interface ResultSummary {
  readonly category: string;
  readonly counts: ResultCounts;
}

export interface ResultListRow {
  readonly content: ListRow;
  readonly stamp: string;
  /** The row of the source's sheet counts from 1; 0 where the row lies nowhere else. */
  readonly source: {
    readonly unit: string;
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
  };
}

interface ResultList {
  readonly rows: readonly ResultListRow[];
  /** Somebody filed a list: without rows it is a zero report, not a blank form. */
  readonly filed: boolean;
}

/** A line of 汇总明细: one unit and category, as one file says it. */
export interface DetailLine {
  readonly unit: string;
  readonly category: string;
  readonly included: boolean;
  /** 计入, 待改, 未计入. */
  readonly state: string;
  readonly counts: ResultCounts;
  /** With 附件2: 相符, 不符, 部分, 未核对. */
  readonly reconciled: string;
  /** Where each count stands: 附件1-农村!E5 */
  readonly addresses: Readonly<Partial<Record<SummaryRowId, string>>>;
  readonly file: string;
  readonly sha256: string;
  readonly readAt: string;
  readonly stamp: string;
  readonly note: string;
}

/** A line of 应报单位. */
export interface UnitLine {
  readonly unit: string;
  readonly state: string;
  readonly expectedCategories: readonly string[];
  readonly filedCategories: readonly string[];
  readonly includedCategories: readonly string[];
}

/** A line of 退回清单: one thing for a unit to mend. */
export interface SendBackLine {
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  /** A1; "" where it concerns the sheet or the file. */
  readonly cell: string;
  readonly message: string;
  readonly clause: string;
}

/** A line of 内部汇总: all categories of one unit together, as formulas whose results these are. */
export interface OverviewLine {
  readonly unit: string;
  readonly counts: ResultCounts;
}

export interface ResultContent {
  readonly unit: string;
  /** Left for the pen where absent. */
  readonly date?: CalendarDate | undefined;
  readonly round: Round;
  readonly choices: PrintChoices;
  readonly summaries: readonly ResultSummary[];
  readonly lists: Readonly<Record<ListForm["id"], ResultList>>;
  readonly detail: readonly DetailLine[];
  readonly units: readonly UnitLine[];
  readonly sendBack: readonly SendBackLine[];
  /** Of the units, and of whose result it is. */
  readonly explanations: readonly Explanation[];
  readonly overview: { readonly lines: readonly OverviewLine[]; readonly total: ResultCounts };
}
