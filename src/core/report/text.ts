// Text of cells, and the folded form in which texts are compared: width, spaces and invisible characters do not count.
import { fromSerial, toChineseDate } from "../kernel/calendar";
import type { RawValue } from "./raw-workbook";

const invisible = /[\u200B-\u200F\u2060\uFEFF]/g;

/** What the cell shows, in plain digits. */
export function textOf(value: RawValue | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return "date" in value ? toChineseDate(fromSerial(value.date)) : value.error;
}

/** Without spaces and breaks, full-width characters as half-width: "党员 数（人）" => "党员数(人)". */
export const fold = (text: string): string =>
  text.normalize("NFKC").replace(invisible, "").replace(/\s+/g, "");

/** One line without outer spaces; inner runs of spaces become one. The words themselves stay. */
export const tidy = (text: string): string =>
  text.replace(invisible, "").replace(/\s+/g, " ").trim();

/** A name: no spaces at all between Chinese characters. */
export const tidyName = (text: string): string =>
  tidy(text).replace(/(?<=[^ -~]) | (?=[^ -~])/g, "");
