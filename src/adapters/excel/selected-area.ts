// The address in Excel's event of a selection, as a range. Pure: knows no request.
import { rangeOf } from "../../core/kernel/address";
import type { Range } from "../../core/kernel/address";
import { lastColumn, lastRow } from "../workbooks/xlsx-reader/cell-address";

/** A cell, whole rows, whole columns: either part may be missing, not both. */
const corner = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

interface Corner {
  readonly row: number | undefined;
  readonly column: number | undefined;
}

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

function toCorner(text: string): Corner | undefined {
  const [, letters, digits] = corner.exec(text) ?? [];
  if (letters === undefined && digits === undefined) return undefined;
  return {
    row: digits === undefined ? undefined : Number(digits),
    column: letters === undefined ? undefined : columnNumber(letters),
  };
}

/** Of several areas the first; the sheet's name before it may contain what parts areas. */
const firstArea = (address: string): string =>
  address.replace(/^(?:'(?:[^']|'')*'|[^',!]+)!/, "").split(",", 1)[0] ?? "";

/** undefined where it is no cell. */
export function toSelectedRange(address: string): Range | undefined {
  const [first = "", second = first] = firstArea(address).split(":");
  const [from, to] = [toCorner(first), toCorner(second)];
  if (from === undefined || to === undefined) return undefined;
  return rangeOf(from.row ?? 1, from.column ?? 1, [to.row ?? lastRow, to.column ?? lastColumn]);
}
