// Calendar dates without time or zone, and their serial numbers in the 1900 date system of spreadsheets.

/** A day, or a whole month where the day is absent. */
export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day?: number;
}

const dayMilliseconds = 86_400_000;
const serialEpoch = Date.UTC(1899, 11, 30);

/** Serial number of the date; of the month's first day where the day is absent. Right from 1 March 1900 on. */
export function toSerial({ year, month, day = 1 }: CalendarDate): number {
  return (Date.UTC(year, month - 1, day) - serialEpoch) / dayMilliseconds;
}

/** Years outside are slips of the hand: 0214, 2104. */
const firstYear = 2000;
const lastYear = 2099;

/** Reads "2014-03-10" or "2014-03"; undefined for anything else, for days that do not exist and for other centuries. */
export function parseIsoDate(text: string): CalendarDate | undefined {
  const match = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  if (year < firstYear || year > lastYear || !isRealDate({ year, month, day })) return undefined;
  return match[3] === undefined ? { year, month } : { year, month, day };
}

/** As the notice writes dates: 2014年3月10日, or 2014年3月 where the day is absent. */
export function toChineseDate({ year, month, day }: CalendarDate): string {
  return `${year}年${month}月${day === undefined ? "" : `${day}日`}`;
}

/** The day of a serial number; fractions, which are times of day, are cut off. */
export function fromSerial(serial: number): Required<CalendarDate> {
  const day = new Date(serialEpoch + Math.floor(serial) * dayMilliseconds);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

/** Whether the day exists; a month without day exists where the month does. Years before 100 do not: JavaScript takes them for 19xx. */
export function isRealDate({ year, month, day = 1 }: CalendarDate): boolean {
  const real = new Date(Date.UTC(year, month - 1, day));
  return (
    real.getUTCFullYear() === year && real.getUTCMonth() === month - 1 && real.getUTCDate() === day
  );
}
