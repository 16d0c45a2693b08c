// The shape of an official form's declaration. Knows neither the notice's words nor any sheet.
import type { ClauseId } from "./clause";
import type { FieldKind } from "./field";

export type FormId = "summary" | "organizations" | "villages";

/** A line break inside a label is a break point of the printed form. */
type Label = string;

export interface HeaderField {
  readonly id: "unit" | "category" | "date";
  readonly label: Label;
  readonly field: FieldKind;
  /** What the printed form shows where nothing is filled in. */
  readonly blank: string;
}

interface FormFrame {
  readonly id: FormId;
  readonly clause: ClauseId;
  /** Printed top left: 附件1. */
  readonly mark: string;
  readonly title: string;
  readonly header: readonly HeaderField[];
}

/** T all organizations, W committees, Z general branches, B branches, R weak ones, S1–S6 by standard. */
export type SummaryRowId = "T" | "W" | "Z" | "B" | "R" | `S${1 | 2 | 3 | 4 | 5 | 6}`;

export interface SummaryRow {
  readonly id: SummaryRowId;
  readonly label: Label;
  readonly children?: readonly SummaryRow[];
}

export interface PercentColumn {
  readonly id: "percentOfAll" | "percentOfWeak";
  readonly label: Label;
  readonly denominator: SummaryRowId;
  /** Rows in which the form prints —— instead of a percentage. */
  readonly notApplicable: readonly SummaryRowId[];
}

export interface SummaryForm extends FormFrame {
  readonly id: "summary";
  /** The two words of the head cell that a diagonal divides. */
  readonly corner: { readonly upperRight: Label; readonly lowerLeft: Label };
  readonly countLabel: Label;
  readonly percentColumns: readonly PercentColumn[];
  readonly rows: readonly SummaryRow[];
  readonly footnote: string;
}

export type ListColumnId =
  "ordinal" | "name" | "members" | "problem" | "measures" | "electionTerm" | "secretary" | "phone";

export type HelperColumnId = "category" | "level" | "standards" | "keyConditions";

export interface Column<Id extends string> {
  readonly id: Id;
  readonly label: Label;
  readonly field: FieldKind;
}

export interface ListForm extends FormFrame {
  readonly id: "organizations" | "villages";
  readonly columns: readonly Column<ListColumnId>[];
  /** Numbered empty rows that the form is printed with; more may be added. */
  readonly printedRows: number;
  /** Columns of ours, right of what is printed. */
  readonly helperColumns: readonly Column<HelperColumnId>[];
}

/** A row of the summary form with its depth in the tree; the outermost rows have depth 0. */
export interface PlacedSummaryRow extends SummaryRow {
  readonly depth: number;
}

/** All rows of the tree from top to bottom, as the form prints them. */
export function flattenRows(rows: readonly SummaryRow[], depth = 0): readonly PlacedSummaryRow[] {
  return rows.flatMap((row) => [{ ...row, depth }, ...flattenRows(row.children ?? [], depth + 1)]);
}
