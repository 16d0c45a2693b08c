// Makes what has not changed since the last reading the very same objects, so that what was found out about it still holds.
import type { Range } from "../../core/kernel/address";
import type {
  RawCell,
  RawRow,
  RawSheet,
  RawValue,
  RawWorkbook,
} from "../../core/report/raw-workbook";

type Stored = RawValue | null;

/** Dates and errors are small objects of one text or number. */
function isSameValue(one: Stored, other: Stored): boolean {
  if (one === other) return true;
  if (one === null || other === null || typeof one !== "object" || typeof other !== "object")
    return false;
  return "date" in one
    ? "date" in other && one.date === other.date
    : "error" in other && one.error === other.error;
}

const isSameCell = (one: RawCell, other: RawCell | undefined): boolean =>
  one === other ||
  (other !== undefined &&
    one.column === other.column &&
    isSameValue(one.value, other.value) &&
    one.formula === other.formula &&
    one.shared === other.shared &&
    one.array === other.array);

const isSameRow = (one: RawRow, other: RawRow): boolean =>
  one === other ||
  (one.row === other.row &&
    one.hidden === other.hidden &&
    one.cells.length === other.cells.length &&
    one.cells.every((cell, index) => isSameCell(cell, other.cells[index])));

const isSameRange = (one: Range, other: Range | undefined): boolean =>
  one.from.row === other?.from.row &&
  one.from.column === other.from.column &&
  one.to.row === other.to.row &&
  one.to.column === other.to.column;

/** Both from the top down. */
function keepRows(before: readonly RawRow[], after: readonly RawRow[]): readonly RawRow[] {
  let next = 0;
  const rows = after.map((row) => {
    while ((before[next]?.row ?? Infinity) < row.row) next += 1;
    const old = before[next];
    return old !== undefined && isSameRow(old, row) ? old : row;
  });
  const isSame = rows.length === before.length && rows.every((row, at) => row === before[at]);
  return isSame ? before : rows;
}

function keepSheet(before: RawSheet | undefined, after: RawSheet): RawSheet {
  if (before === undefined || before === after) return after;
  const rows = keepRows(before.rows, after.rows);
  const isSame =
    rows === before.rows &&
    before.hidden === after.hidden &&
    before.merges.length === after.merges.length &&
    before.merges.every((merge, index) => isSameRange(merge, after.merges[index]));
  return isSame ? before : { ...after, rows };
}

/** `after`, made of as much of `before` as is the same: sheets by their names, rows by their numbers. */
export function keepUnchanged(before: RawWorkbook, after: RawWorkbook): RawWorkbook {
  const known = new Map(before.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = after.sheets.map((sheet) => keepSheet(known.get(sheet.name), sheet));
  const isSame =
    sheets.length === before.sheets.length &&
    sheets.every((sheet, index) => sheet === before.sheets[index]);
  return isSame ? before : { sheets };
}
