// Puts what a file holds into cells: nothing is read as if it were typed, and nobody is told of each cell.
import { CellValueType } from "@univerjs/core";
import type { Address } from "../../core/kernel/address";
import type { Plain } from "./book-event";
import type { CellDraft } from "./draft";
import { isErrorName, readEntry } from "./entry";
import type { Sheet } from "./sheet";

export interface Content {
  /** For a formula, its result; "" for none. Errors by their names. */
  readonly value: Plain;
  /** With its equals sign. */
  readonly formula?: string;
  /** Whether the cell is formatted as text. */
  readonly asText: boolean;
  /** The value is an error by its name. */
  readonly isError: boolean;
}

/** The engine takes a plain text for a number again when the cell is painted, where it looks like one. */
function textType(value: string, { asText, isError, formula }: Content): CellValueType {
  if (asText || isError || formula !== undefined) return CellValueType.STRING;
  const { t, f } = readEntry(value, false).cell;
  return t === CellValueType.STRING && !f && !isErrorName(value)
    ? CellValueType.STRING
    : CellValueType.FORCE_STRING;
}

function toData(content: Content): Pick<CellDraft, "v" | "t"> {
  const { value } = content;
  if (value === "") return { v: null, t: null };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: textType(value, content) };
}

export function openContent(sheet: Sheet, { row, column }: Address, content: Content): void {
  const f = content.formula ?? null;
  Object.assign(sheet.draft.cell(row - 1, column - 1), toData(content), { f, p: null, si: null });
}
