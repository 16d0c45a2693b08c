// The day of a form as clerks type it: 2014年3月10日 and its kin, or without the year 3月10日, 3.10, 0310.
import { isRealDate } from "../../core/kernel/calendar";
import type { CalendarDate } from "../../core/kernel/calendar";
import { readDate } from "../../core/report/read-date";
import { fold } from "../../core/report/text";
import type { Day } from "../../core/spec/round";

const separated = /^(\d{1,2})[-/.月、](\d{1,2})[日号]?$/;
const run = /^(\d{2})(\d{2})$/;

/** Of the year of `today`. */
function readWithoutYear(text: string, { year }: CalendarDate): CalendarDate | undefined {
  const match = separated.exec(text) ?? run.exec(text);
  return match === null ? undefined : { year, month: Number(match[1]), day: Number(match[2]) };
}

/** undefined for what names no single day, and for days that do not exist. */
export function parseDay(text: string, today: CalendarDate): Day | undefined {
  const date = readWithoutYear(fold(text), today) ?? readDate(text).value;
  if (date?.day === undefined || !isRealDate(date)) return undefined;
  return { year: date.year, month: date.month, day: date.day };
}
