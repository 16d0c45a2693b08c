// A sheet as plain data: what any spreadsheet host or file writer must produce. Rows and columns count from 1,
// lengths are points (1/72 inch), colours are RRGGBB. Knows neither the notice nor any host.
import type { Address, Range } from "../kernel/address";

export interface WorkbookPlan {
  /** At least one sheet; names differ, 1–31 characters, none of []:*?/\ . */
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  readonly name: string;
  /** From column A on without gaps. */
  readonly columns: readonly ColumnPlan[];
  /** In ascending order. */
  readonly rows: readonly RowPlan[];
  /** Height with which rows start that are not named above, where the host can be told; the host's own where absent. */
  readonly defaultRowHeight?: number;
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
}

export interface ColumnPlan {
  readonly width: number;
  /** Applies to every cell of the column that the plan does not name. */
  readonly style: CellStyle;
}

export interface RowPlan {
  readonly row: number;
  readonly height: number;
  /** true: the height stays. false: it follows the text as the clerk types, and the value is where it starts. */
  readonly fixed: boolean;
}

export interface CellPlan {
  readonly at: Address;
  /** What shows; null for an empty cell. For a formula, its result. */
  readonly value: string | number | null;
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
}

export interface FontPlan {
  /** The first is asked for; hosts that take a list use the rest in turn. */
  readonly families: readonly [string, ...string[]];
  readonly size: number;
  readonly color?: string;
}

/** The sides that carry a thin black line. */
export interface BorderPlan {
  readonly top?: true;
  readonly bottom?: true;
  readonly left?: true;
  readonly right?: true;
  /** From the upper left to the lower right corner. */
  readonly diagonalDown?: true;
}

export interface CellStyle {
  readonly font: FontPlan;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical: "top" | "center";
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
  /** Values without commas; 255 characters in all. */
  | { readonly type: "list"; readonly values: readonly string[] }
  /** Written for the top left cell of the range. */
  | { readonly type: "custom"; readonly formula: string };

export interface ValidationPlan {
  readonly range: Range;
  readonly rule: ValidationRule;
  /** stop refuses what is typed; warning lets the clerk keep it. Neither sees what is pasted or deleted. */
  readonly alertStyle: "stop" | "warning";
  /** Typing nothing over what stood there is an odd entry as well. */
  readonly blank?: "odd";
  readonly title: string;
  readonly prompt?: string;
  readonly alert?: string;
}

export interface ConditionalFormatPlan {
  readonly range: Range;
  /** Written for the top left cell of the range. */
  readonly formula: string;
  readonly border: BorderPlan;
}

/** A name that holds within its sheet. */
export interface NamePlan {
  readonly name: string;
  readonly range: Range;
}

export interface FooterPlan {
  readonly left?: string;
  /** May hold {page}, which counts from 1 on each sheet. */
  readonly center?: string;
}

export interface PrintPlan {
  readonly orientation: "portrait" | "landscape";
  /** A4, one page wide; one page high as well where true, as many as it takes where false. */
  readonly onePage: boolean;
  readonly margins: { readonly side: number; readonly top: number; readonly bottom: number };
  /** Whole columns from A to this one; or a rectangle. */
  readonly area: Range | { readonly lastColumn: number };
  readonly repeatedRows?: { readonly from: number; readonly to: number };
  readonly firstPageFooter: FooterPlan;
  readonly otherPagesFooter: FooterPlan;
}
