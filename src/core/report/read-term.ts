// When something will be done, as clerks write it: 2014年6月底前, 4月底, 6月中旬, 上半年, 2014.7.
import { isRealDate, toSerial } from "../kernel/calendar";
import { remember } from "../kernel/remember";
import type { CalendarDate } from "../kernel/calendar";
import { asIs, unreadable } from "./outcome";
import type { Outcome } from "./outcome";
import { readDate } from "./read-date";
import { fold } from "./text";

/** The last day that the words may mean, as a serial number. */
export interface Term {
  readonly latest: number;
}

const endOfMonth = (year: number, month: number): number =>
  toSerial(month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }) - 1;

const monthEnd =
  /^(?:(\d{4})年)?(\d{1,2})月(?:份|底|末|上旬|中旬|下旬|中|初)?(?:之?前|以前|完成)?$/;
const dayEnd = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号](?:之?前|以前|完成)?$/;
export const partsOfYear: Readonly<Record<string, number>> = {
  上半年: 6,
  下半年: 12,
  年底: 12,
  年内: 12,
  一季度: 3,
  二季度: 6,
  三季度: 9,
  四季度: 12,
};
const partOfYear = new RegExp(
  `^(?:(\\d{4})年?|今年|本年)?(${Object.keys(partsOfYear).join("|")})(?:之?前|以前|完成)?$`,
);

export const openTerms = ["待定", "未定", "待上级", "视情", "另行", "暂缓"];
const open = new RegExp(`^(?:${openTerms.join("|")})`);

/** Words that put the time off without naming it. */
export const isTermOpen = (text: string): boolean => open.test(fold(text));

/** The last day that a date may mean. */
const latestOf = ({ year, month, day }: CalendarDate): number =>
  day === undefined ? endOfMonth(year, month) : toSerial({ year, month, day });

/** Year, month and day that the words name; undefined where they name none. */
function namedDate(text: string, year: number | undefined): CalendarDate | undefined {
  const [, ownYear, month, day] = dayEnd.exec(text) ?? monthEnd.exec(text) ?? [];
  const [, partYear, part = ""] = partOfYear.exec(text) ?? [];
  const last = month === undefined ? partsOfYear[part] : Number(month);
  if (last === undefined) return undefined;
  const named = { year: Number(ownYear ?? partYear ?? year), month: last };
  return day === undefined ? named : { ...named, day: Number(day) };
}

/** A term and the year that its words may leave out, as one text. */
const readDated = remember((dated): Outcome<Term> => {
  const [year = "", text = ""] = dated.split("\n", 2);
  const folded = fold(text).replace(/^(?:预计|拟|计划|力争)?(?:于|在)?/, "");
  const date = readDate(folded).value ?? namedDate(folded, year === "" ? undefined : Number(year));
  return date !== undefined && isRealDate(date) ? asIs({ latest: latestOf(date) }) : unreadable;
}, 500);

/** `year` is taken where the words name none. Undefined where the words name no time. */
export const readTerm = (text: string, year: number | undefined): Term | undefined =>
  readDated(`${year ?? ""}\n${text.replaceAll("\n", "")}`).value;
