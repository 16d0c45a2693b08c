// Text of cells, and the folded form in which texts are compared: width, spaces and invisible characters do not count.
import { fromSerial, toChineseDate } from "../kernel/calendar";
import { codeAt } from "../kernel/code-at";
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

/** Chinese characters, visible ASCII, and the punctuation that has one width. */
const isPlain = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code > 0x20 && code < 0x7f) ||
  code === 0x3001 ||
  code === 0x3002;

const isFullWidth = (code: number): boolean => code >= 0xff01 && code <= 0xff5e;
const fullWidthShift = 0xff01 - 0x21;

/** What folding makes of a UTF-16 code unit, whatever stands beside it; undefined where that matters, or nothing is left. */
export function foldedCode(code: number): number | undefined {
  if (isPlain(code)) return code;
  return isFullWidth(code) ? code - fullWidthShift : undefined;
}

/** Long texts are folded by many rules in turn. */
const foldAnew = remember(
  (text) => text.normalize("NFKC").replace(invisible, "").replace(/\s+/g, ""),
  4000,
);

/** Without spaces and breaks, full-width characters as half-width: "党员 数（人）" => "党员数(人)". */
export function fold(text: string): string {
  let folded = "";
  let done = 0;
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const code = codeAt(text, index);
    const own = foldedCode(code);
    if (own === code) continue;
    if (own === undefined) return foldAnew(text);
    folded += text.slice(done, index) + String.fromCharCode(own);
    done = index + 1;
  }
  return done === 0 ? text : folded + text.slice(done);
}

/** One line without outer spaces; inner runs of spaces become one. The words themselves stay. */
export const tidy = (text: string): string =>
  untidy.test(text) ? text.replace(invisible, "").replace(/\s+/g, " ").trim() : text;

/** Whether nothing but spaces and invisible characters stand there. */
export const isBlank = (text: string): boolean =>
  text === "" || (untidy.test(text.charAt(0)) && tidy(text) === "");

/** A name: no spaces at all between Chinese characters. */
export const tidyName = (text: string): string =>
  tidy(text).replace(/(?<=[^ -~]) | (?=[^ -~])/g, "");
