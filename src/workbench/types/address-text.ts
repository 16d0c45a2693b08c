// Addresses as Excel spells them, with the name of the sheet: Sheet1!A1:B2, '附件1-农村'!3:4, $A:$C. Reads and writes.
import { type Range, rangeOf } from "../../core/kernel/address";
import { areaAddress, lastColumn, lastRow } from "../model/area";

const plainName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const looksLikeCell = /^(?:[a-z]{1,3}\d+|r\d*c\d*|true|false)$/i;

export const quotedName = (name: string): string =>
  plainName.test(name) && !looksLikeCell.test(name) ? name : `'${name.replaceAll("'", "''")}'`;

export const fullAddress = (name: string, area: Range): string =>
  `${quotedName(name)}!${areaAddress(area)}`;

interface Corner {
  readonly row?: number;
  readonly column?: number;
}

const corner = /^\$?([a-z]{1,3})?\$?(\d{1,7})?$/i;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

function readCorner(text: string): Corner | undefined {
  const match = corner.exec(text);
  if (match === null || text === "" || text === "$") return undefined;
  const [, letters, digits] = match;
  return {
    ...(digits === undefined ? {} : { row: Number(digits) }),
    ...(letters === undefined ? {} : { column: columnNumber(letters) }),
  };
}

const fits = (area: Range): boolean =>
  area.from.row >= 1 &&
  area.from.column >= 1 &&
  area.to.row <= lastRow &&
  area.to.column <= lastColumn;

/** Both corners are cells, or both whole rows, or both whole columns. */
function span(a: Corner, b: Corner): Range | undefined {
  if ((a.row === undefined) !== (b.row === undefined)) return undefined;
  if ((a.column === undefined) !== (b.column === undefined)) return undefined;
  const rows = [a.row ?? 1, b.row ?? lastRow];
  const columns = [a.column ?? 1, b.column ?? lastColumn];
  const area = rangeOf(Math.min(...rows), Math.min(...columns), [
    Math.max(...rows),
    Math.max(...columns),
  ]);
  return fits(area) ? area : undefined;
}

/** "A1", "$A$1:B2", "A:C", "1:3"; undefined for anything else. */
export function readArea(text: string): Range | undefined {
  const [first = "", second, ...more] = text.split(":");
  const a = readCorner(first);
  if (a === undefined || more.length > 0) return undefined;
  if (second === undefined)
    return a.row === undefined || a.column === undefined ? undefined : span(a, a);
  const b = readCorner(second);
  return b === undefined ? undefined : span(a, b);
}

export interface AddressText {
  /** undefined where none is named. */
  readonly sheet: string | undefined;
  readonly rest: string;
}

/** Splits off the sheet's name. */
export function splitAddress(text: string): AddressText {
  const quoted = /^'((?:[^']|'')+)'!(.*)$/.exec(text);
  if (quoted !== null)
    return { sheet: (quoted[1] ?? "").replaceAll("''", "'"), rest: quoted[2] ?? "" };
  const mark = text.lastIndexOf("!");
  if (mark < 0) return { sheet: undefined, rest: text };
  return { sheet: text.slice(0, mark), rest: text.slice(mark + 1) };
}
