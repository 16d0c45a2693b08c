// A sheet as plain data: what any spreadsheet host or file writer must produce. Rows and columns count from 1,
// lengths are points (1/72 inch), colours are RRGGBB. What may be absent is what clerks do to sheets and forms do not need.
// Knows neither the notice nor any host.
import type { Address, Range } from "../kernel/address";

export interface WorkbookPlan {
  /** At least one sheet; names differ, 1–31 characters, none of []:*?/\ . */
  readonly sheets: readonly SheetPlan[];
  /** Names that are more than a range of the sheet within which they hold. */
  readonly names?: readonly FormulaNamePlan[];
}

export interface SheetPlan {
  readonly name: string;
  /** Not among the tabs that show, or not even among those that can be shown again; one sheet always shows. */
  readonly hidden?: true | "very";
  readonly tabColor?: string;
  /** Shows the lines between cells, as sheets that are no forms do. */
  readonly gridLines?: true;
  /** From column A on without gaps. */
  readonly columns: readonly ColumnPlan[];
  /** In ascending order. */
  readonly rows: readonly RowPlan[];
  /** Height with which rows start that are not named above, where the host can be told; the host's own where absent. */
  readonly defaultRowHeight?: number;
  /** Width of the columns that are not named above; the host's own where absent. */
  readonly defaultColumnWidth?: number;
  /** By row, then column; an address occurs once, and not on a row of a block. */
  readonly cells: readonly CellPlan[];
  /** From the top down; no two share a row. */
  readonly blocks: readonly BlockPlan[];
  readonly merges: readonly Range[];
  readonly validations: readonly ValidationPlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly names: readonly NamePlan[];
  readonly print: PrintPlan;
  /** So many rows from the top stay in view. */
  readonly frozenRows: number;
  /** And so many columns from the left. */
  readonly frozenColumns?: number;
}

export interface ColumnPlan {
  readonly width: number;
  /** Applies to every cell of the column that the plan does not name. */
  readonly style: CellStyle;
  readonly hidden?: true;
}

export interface RowPlan {
  readonly row: number;
  readonly height: number;
  /** true: the height stays. false: it follows the text as the clerk types, and the value is where it starts. */
  readonly fixed: boolean;
  readonly hidden?: true;
}

export interface CellPlan {
  readonly at: Address;
  /** What shows; null for an empty cell. For a formula, its result; null where it was not worked out. */
  readonly value: string | number | null;
  /** What the value is where it is neither text nor number: TRUE or FALSE, an error by its name. */
  readonly type?: "boolean" | "error";
  /** Without the leading equals sign, in en-US spelling. */
  readonly formula?: string;
  readonly style: CellStyle;
}

/** A cell of a block; null for an empty cell with its style, undefined for one that is left to its column. */
export type BlockValue = CellPlan["value"] | undefined;

/** Rows of like cells, without formulas: how each column looks is said once. */
export interface BlockPlan {
  /** The upper left cell. */
  readonly at: Address;
  /** One for each column. */
  readonly styles: readonly CellStyle[];
  /** From the top down, one value for each column. */
  readonly rows: readonly (readonly BlockValue[])[];
  /** The column, counted from 0, in which no text stands twice: there is nothing to gain by listing them once. */
  readonly distinct?: number;
}

export interface FontPlan {
  /** The first is asked for; hosts that take a list use the rest in turn. */
  readonly families: readonly [string, ...string[]];
  readonly size: number;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underlined?: true;
  readonly struckThrough?: true;
}

export type LineStyle =
  | "hair"
  | "thin"
  | "medium"
  | "thick"
  | "dotted"
  | "dashed"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot"
  | "double";

/** true: thin and black. */
export type LinePlan = true | { readonly style: LineStyle; readonly color: string };

/** The sides that carry a line. */
export interface BorderPlan {
  readonly top?: LinePlan;
  readonly bottom?: LinePlan;
  readonly left?: LinePlan;
  readonly right?: LinePlan;
  /** From the upper left to the lower right corner. */
  readonly diagonalDown?: LinePlan;
  /** From the lower left to the upper right corner; the same line as the other diagonal where there are both. */
  readonly diagonalUp?: LinePlan;
}

export interface CellStyle {
  readonly font: FontPlan;
  readonly horizontal?: "left" | "center" | "right" | "justify" | "distributed";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap?: true;
  readonly shrink?: true;
  /** In en-US spelling; General where absent. */
  readonly numberFormat?: string;
  readonly border?: BorderPlan;
  readonly fill?: string;
}

export type ValidationRule =
  | { readonly type: "any" }
  | { readonly type: "whole"; readonly atLeast: number }
  /** Serial number of the earliest day. */
  | { readonly type: "date"; readonly from: number }
  | { readonly type: "textLength"; readonly atLeast: number; readonly atMost: number }
  | ComparisonRule
  /** Values without commas; 255 characters in all. */
  | { readonly type: "list"; readonly values: readonly string[]; readonly noArrow?: true }
  /** The values are what the formula gives: a range, say. */
  | { readonly type: "listOf"; readonly formula: string; readonly noArrow?: true }
  /** Written for the top left cell of the range. */
  | { readonly type: "custom"; readonly formula: string };

export interface ComparisonRule {
  readonly type: "comparison";
  readonly of: "whole" | "decimal" | "date" | "time" | "textLength";
  readonly operator:
    | "between"
    | "notBetween"
    | "equal"
    | "notEqual"
    | "greaterThan"
    | "lessThan"
    | "greaterThanOrEqual"
    | "lessThanOrEqual";
  /** Numbers, days and times as serial numbers, or formulas written for the top left cell of the range. */
  readonly bounds: readonly [number | string, (number | string)?];
}

export interface ValidationPlan {
  readonly range: Range;
  /** Further ranges under the same rule, whose formulas are still written for the first. */
  readonly alsoIn?: readonly Range[];
  readonly rule: ValidationRule;
  /** stop refuses what is typed; the others let the clerk keep it. None sees what is pasted or deleted. */
  readonly alertStyle: "stop" | "warning" | "information";
  /** Typing nothing over what stood there is an odd entry as well. */
  readonly blank?: "odd";
  readonly title: string;
  /** Where it is not the alert's. */
  readonly promptTitle?: string;
  readonly prompt?: string;
  /** What the host says by itself where it is empty. */
  readonly alert?: string;
}

export interface ConditionalFormatPlan {
  readonly range: Range;
  /** Further ranges under the same condition, which is still written for the first. */
  readonly alsoIn?: readonly Range[];
  /** Written for the top left cell of the range. */
  readonly formula: string;
  readonly border: BorderPlan;
  /** Of the font, what the condition changes. */
  readonly font?: Partial<Omit<FontPlan, "families" | "size">>;
  readonly fill?: string;
  /** Conditions that follow are not looked at where this one holds. */
  readonly stopIfTrue?: true;
}

/** A name that holds within its sheet. */
export interface NamePlan {
  readonly name: string;
  readonly range: Range;
}

/** A name for whatever a formula gives. */
export interface FormulaNamePlan {
  readonly name: string;
  /** Without the leading equals sign; references name their sheets. */
  readonly formula: string;
  /** Name of the sheet within which it holds; the whole workbook where absent. */
  readonly sheet?: string;
  readonly comment?: string;
  readonly hidden?: true;
}

export interface FooterPlan {
  readonly left?: string;
  /** May hold {page}, which counts from 1 on each sheet. */
  readonly center?: string;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** A4 where absent. */
  readonly paper?: PaperName;
  /** One page wide; one page high as well where true, as many as it takes where false. */
  readonly onePage: boolean;
  /** In place of onePage: percent, or numbers of pages, of which 0 is as many as it takes. */
  readonly scaling?:
    { readonly percent: number } | { readonly wide: number; readonly high: number };
  readonly margins: {
    readonly side: number;
    readonly top: number;
    readonly bottom: number;
    /** The left side's where absent. */
    readonly right?: number;
    /** From the edge of the paper; halves of the margins above and below where absent. */
    readonly header?: number;
    readonly footer?: number;
  };
  /** Between left and right where absent. */
  readonly centered?: { readonly horizontally: boolean; readonly vertically: boolean };
  /** Prints with the lines between the cells, with row numbers and column letters, without colours. */
  readonly gridLines?: true;
  readonly headings?: true;
  readonly blackAndWhite?: true;
  /** 1 where absent; "continued" from the sheet before. */
  readonly firstPageNumber?: number | "continued";
  /** Whole columns from A to this one, all 16,384 of them where nothing is left out; or a rectangle. */
  readonly area: Range | { readonly lastColumn: number };
  readonly furtherAreas?: readonly Range[];
  readonly repeatedRows?: { readonly from: number; readonly to: number };
  readonly repeatedColumns?: { readonly from: number; readonly to: number };
  readonly firstPageFooter: FooterPlan;
  readonly otherPagesFooter: FooterPlan;
  /** In place of the footers. */
  readonly codedHeaders?: CodedHeaders;
}

export type PaperName = "A3" | "A4" | "A5" | "B4" | "B5" | "Letter" | "Legal" | "Folio" | "Quatro";

/** In the codes that spreadsheet programs share: &L, &C, &R, &P … What is absent prints nothing. */
export interface CodedHeaders {
  readonly odd: HeaderPair;
  /** Where even pages differ. */
  readonly even?: HeaderPair;
  /** Where the first page differs. */
  readonly first?: HeaderPair;
}

export interface HeaderPair {
  readonly header?: string;
  readonly footer?: string;
}
