// Whether a number format shows a date. A time of day alone is none: its number has no day that could be told.

/** Built-in formats that show a year, a month or a day, with those of Chinese editions, whose codes files leave out. */
const builtInDates: readonly (readonly [number, number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

/** Quoted and escaped text, what is as wide as or repeats a character, colours, conditions and languages. */
const notShown = /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?/gsu;

/** By the code of the format. Hours or seconds beside an m make it minutes. */
export function showsDate(code: string): boolean {
  const letters = code.replace(notShown, "");
  if (/[dy年月日]|aaa/i.test(letters)) return true;
  return /m/i.test(letters) && !/[hs]/i.test(letters);
}

export const isBuiltInDate = (id: number): boolean =>
  builtInDates.some(([from, to]) => id >= from && id <= to);
