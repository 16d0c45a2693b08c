// Dates as clerks write them: 2014年3月10日, 2014-3-10, 2014.03, 20140310, 14.3.10, 二〇一四年三月, serial numbers.
import { fromSerial, isRealDate, toChineseDate } from "../kernel/calendar";
import type { CalendarDate } from "../kernel/calendar";
import { asIs, understood, unreadable } from "./outcome";
import type { Outcome } from "./outcome";
import type { RawValue } from "./raw-workbook";
import { fold } from "./text";

const standard = /^(\d{4})年(\d{1,2})月份?(?:(\d{1,2})[日号]?)?$/;
const separated = /^(\d{4}|\d{2})[-/.年、](\d{1,2})(?:[-/.月、](\d{1,2})日?)?[.月]?$/;
const run = /^(20\d{2})(\d{2})(\d{2})?$/;

/** Serials of the years 2000 to 2099: other numbers are no dates. */
const firstSerial = 36_526;
const lastSerial = 73_050;

const numerals = "〇一二三四五六七八九";

/** 二〇一四年三月十日 => 2014年3月10日 */
function withoutNumerals(text: string): string {
  return text
    .replace(/[零○Oo](?=[〇零○一二三四五六七八九年])/g, "〇")
    .replace(/([一二三])?十([一二三四五六七八九])?/g, (_, tens?: string, ones?: string) =>
      String((tens ? numerals.indexOf(tens) : 1) * 10 + (ones ? numerals.indexOf(ones) : 0)),
    )
    .replace(/[〇一二三四五六七八九]/g, (numeral) => String(numerals.indexOf(numeral)));
}

function parts(match: RegExpExecArray): CalendarDate {
  const [, year = "", month = "", day] = match;
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  return {
    year: fullYear,
    month: Number(month),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

function readText(text: string): Outcome<CalendarDate> {
  const folded = withoutNumerals(fold(text));
  const match = standard.exec(folded) ?? separated.exec(folded) ?? run.exec(folded);
  if (match === null) return unreadable;
  const date = parts(match);
  if (!isRealDate(date)) return unreadable;
  const shown = toChineseDate(date);
  return fold(text) === shown ? asIs(date) : understood(date, shown, "date-form");
}

/** A day or a month. The printed blanks 年月日 with nothing in them are for the caller to see as blank. */
export function readDate(value: RawValue): Outcome<CalendarDate> {
  if (typeof value === "string") return readText(value);
  if (typeof value === "boolean") return unreadable;
  if (typeof value === "object") return "date" in value ? asIs(fromSerial(value.date)) : unreadable;
  if (run.test(String(value))) return readText(String(value));
  if (value < firstSerial || value > lastSerial) return unreadable;
  const date = fromSerial(value);
  return understood(date, toChineseDate(date), "date-number");
}

/** 年 月 日 without numbers: the form as it was printed. */
export const isBlankDate = (text: string): boolean => /^(?:20)?年?月?日?$/.test(fold(text));
