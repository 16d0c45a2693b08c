// What a file holds, cell by cell, before anybody asks what it means. Rows and columns count from 1.
import type { Range } from "../kernel/address";

/** The serial number of a date in the 1900 system, whatever system the file counts in; fractions are times of day. */
interface RawDate {
  readonly date: number;
}

/** An error as spreadsheets show it: #DIV/0!, #REF! … */
interface RawError {
  readonly error: string;
}

export type RawValue = string | number | boolean | RawDate | RawError;

/** A cell with content. For a formula, the value is the result that was stored with it; null where none was. */
export interface RawCell {
  readonly column: number;
  readonly value: RawValue | null;
  /** Without the leading equals sign; "" for the further cells of a shared formula. */
  readonly formula?: string;
  /** Of a shared formula: its number on the sheet. The further cells repeat the first one's, moved to where they stand. */
  readonly shared?: number;
  /** The formula is an array formula, whose results may stand in further cells. */
  readonly array?: true;
}

export interface RawRow {
  readonly row: number;
  readonly hidden: boolean;
  /** In ascending order of columns; cells without content are absent. */
  readonly cells: readonly RawCell[];
}

/** What somebody has noted on a cell, be it empty or not; answers to it are in the text. */
export interface RawComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** In ascending order; rows without content are absent. */
  readonly rows: readonly RawRow[];
  readonly merges: readonly Range[];
  /** Absent where there are none, or the format's are not read. */
  readonly comments?: readonly RawComment[];
}

export interface RawWorkbook {
  readonly sheets: readonly RawSheet[];
}

/** Why a file cannot be read as a workbook, for what the file really is. A closed list. */
export type UnreadableCode =
  /** Moved, changed or locked between being chosen and being read. */
  | "file.gone"
  /** No bytes at all. */
  | "file.empty"
  /** Protected by a password. */
  | "file.encrypted"
  /** Excel 97–2003, or another program's file in the same container. */
  | "file.old-excel"
  /** XML of Excel 2003. */
  | "file.xml-excel"
  | "file.binary-excel"
  | "file.open-document"
  | "file.old-word"
  | "file.word"
  | "file.pdf"
  | "file.picture"
  /** Packed files of another kind than .zip. */
  | "file.archive"
  /** Packed files: to be unfolded, unless they are packed in packed files in packed files. */
  | "file.zip"
  /** Packed files, none of which a report may come as. */
  | "file.no-reports"
  | "file.web-page"
  | "file.plain-text"
  /** Cut off, altered, or not well-formed. */
  | "file.damaged"
  /** Unpacks to more than any real report needs. */
  | "file.too-large"
  /** Holds declarations that only attacks use. */
  | "file.unsafe"
  | "file.unknown";
