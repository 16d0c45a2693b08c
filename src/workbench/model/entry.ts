// What is put into a cell: Excel's reading of a value or a typed text. Knows no sheet.
import { CellValueType, type ICellData, numfmt } from "@univerjs/core";

/** null leaves the cell as it is; "" empties it; text that begins with "=" is a formula. */
export type Entry = string | number | boolean | null;

export interface Reading {
  readonly cell: Pick<ICellData, "v" | "t" | "f">;
  /** Format that the text suggests: a date, a percentage. */
  readonly format?: string;
}

const errorNames = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!)$/;

export const isErrorName = (text: string): boolean => errorNames.test(text);

const text = (v: string): Reading => ({ cell: { v, t: CellValueType.STRING, f: null } });

const chineseDay = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;
const chineseFormats = { day: 'yyyy"年"m"月"d"日"', month: 'yyyy"年"m"月"' };

/** A day or month written in Chinese, which the parser does not know. */
export function readChineseDay(typed: string): Reading | undefined {
  const match = chineseDay.exec(typed);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  const serial = numfmt.parseDate(`${year}-${month}-${day ?? 1}`);
  if (serial === null) return undefined;
  const format = day === undefined ? chineseFormats.month : chineseFormats.day;
  return { cell: { v: Number(serial.v), t: CellValueType.NUMBER, f: null }, format };
}

/** Numbers, dates, times, percentages, truth values. */
function parsed(typed: string): Reading | undefined {
  const reading = numfmt.parseValue(typed);
  if (reading === null) return undefined;
  const { v, z } = reading;
  if (typeof v === "boolean") return { cell: { v: v ? 1 : 0, t: CellValueType.BOOLEAN, f: null } };
  if (typeof v !== "number") return undefined;
  const cell = { v, t: CellValueType.NUMBER, f: null };
  return z == null ? { cell } : { cell, format: z };
}

function readText(typed: string): Reading {
  if (typed.startsWith("'"))
    return { cell: { v: typed.slice(1), t: CellValueType.FORCE_STRING, f: null } };
  if (typed.startsWith("=") && typed.length > 1) return { cell: { v: null, t: null, f: typed } };
  return readChineseDay(typed) ?? parsed(typed) ?? text(typed);
}

/** asText: the cell is formatted as text, so that whatever is put there stays as it is written. */
export function readEntry(entry: Exclude<Entry, null>, asText: boolean): Reading {
  if (entry === "") return { cell: { v: null, t: null, f: null } };
  if (asText) return text(typeof entry === "boolean" ? String(entry).toUpperCase() : String(entry));
  if (typeof entry === "number") return { cell: { v: entry, t: CellValueType.NUMBER, f: null } };
  if (typeof entry === "boolean")
    return { cell: { v: entry ? 1 : 0, t: CellValueType.BOOLEAN, f: null } };
  return readText(entry);
}
