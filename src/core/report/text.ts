// Text of cells, and the folded form in which texts are compared: width, spaces and invisible characters do not count.
import { fromSerial, toChineseDate } from "../kernel/calendar";
import { remember } from "../kernel/remember";
import type { RawValue } from "./raw-workbook";

const untidy = /[\s\u200B-\u200F\u2060\uFEFF]/;
const invisible = /[\u200B-\u200F\u2060\uFEFF]/g;

/** What the cell shows, in plain digits. */
export function textOf(value: RawValue | null | undefined): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number") return String(value);
  return "date" in value ? toChineseDate(fromSerial(value.date)) : value.error;
}

/** Whether folding changes nothing: Chinese characters, visible ASCII, and the punctuation that has one width. */
function isFolded(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const plain =
      (code >= 0x4e00 && code <= 0x9fff) ||
      (code > 0x20 && code < 0x7f) ||
      code === 0x3001 ||
      code === 0x3002;
    if (!plain) return false;
  }
  return true;
}

/** Long texts are folded by many rules in turn. */
const foldAnew = remember(
  (text) => text.normalize("NFKC").replace(invisible, "").replace(/\s+/g, ""),
  4000,
);

/** Without spaces and breaks, full-width characters as half-width: "党员 数（人）" => "党员数(人)". */
export const fold = (text: string): string => (isFolded(text) ? text : foldAnew(text));

/** One line without outer spaces; inner runs of spaces become one. The words themselves stay. */
export const tidy = (text: string): string =>
  untidy.test(text) ? text.replace(invisible, "").replace(/\s+/g, " ").trim() : text;

/** Whether nothing but spaces and invisible characters stand there. */
export const isBlank = (text: string): boolean =>
  text === "" || (untidy.test(text.charAt(0)) && tidy(text) === "");

/** A name: no spaces at all between Chinese characters. */
export const tidyName = (text: string): string =>
  tidy(text).replace(/(?<=[^ -~]) | (?=[^ -~])/g, "");
