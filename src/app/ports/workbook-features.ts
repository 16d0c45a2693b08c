// What a workbook file holds beside values, formulas and merges, as far as a clerk would miss it.
import type { Result } from "../../core/kernel/result";
import type { UnreadableCode } from "../../core/report/raw-workbook";

/** Of one sheet. A closed list; each has its words in the catalogue. */
export type SheetFeature =
  | "chart"
  | "picture"
  /** Text boxes, arrows and the like. */
  | "shape"
  | "comment"
  | "pivot-table"
  | "table"
  /** Buttons, embedded documents. */
  | "control"
  | "protection"
  | "filter"
  | "link"
  | "conditional-format"
  | "validation"
  | "hidden-columns"
  /** Any look at all: fonts, colours, borders, number formats, widths, heights. */
  | "look"
  /** Cells set off by a colour, a fill or bold type that our forms do not have. */
  | "mark";

/** Of the workbook as a whole. */
export type BookFeature =
  "macro" | "external-link" | "connection" | "structure-protection" | "chart-sheet";

export interface SheetFeatures {
  readonly name: string;
  readonly has: ReadonlySet<SheetFeature>;
  /** What is printed at the foot of the page, with the codes of the format. */
  readonly footer: string;
}

export interface WorkbookFeatures {
  readonly has: ReadonlySet<BookFeature>;
  /** Defined names, without those that programs define by themselves. */
  readonly names: readonly string[];
  readonly sheets: readonly SheetFeatures[];
}

/** Never throws for what is in the bytes. */
export type ListFeatures = (bytes: Uint8Array) => Result<WorkbookFeatures, UnreadableCode>;
