// When something will be done, in formulas: which month the words name, and its last day.
import { partsOfYear } from "../report/read-term";
import { isDate, serialOf } from "./date-formulas";
import { all, any, holds } from "./formula";

/** The number before 月, else the last month of a part of a year; an error where there is neither. */
function monthIn(term: string): string {
  const at = `FIND("月",${term})`;
  const before = `IFERROR(--MID(${term},${at}-2,2),--MID(${term},${at}-1,1))`;
  const words = Object.entries(partsOfYear);
  const parts = words.map(([word, month]) => `IF(${holds(term, word)},${month},`);
  return `IFERROR(${before},${parts.join("")}NA()${")".repeat(words.length)})`;
}

export const namesMonth = (term: string): string =>
  `IFERROR(${all(`${monthIn(term)}>=1`, `${monthIn(term)}<=12`)},FALSE)`;

/** An error where the words name none. */
const yearIn = (term: string): string => `--MID(${term},FIND("年",${term})-4,4)`;

/** A month, of a year that the words or the date name. */
export const namesTerm = (term: string, date: string): string =>
  all(namesMonth(term), any(`ISNUMBER(${yearIn(term)})`, isDate(date)));

/** The last day that the words may mean; the year is that of the date where they name none. */
export function latestOf(term: string, date: string): string {
  const year = `IFERROR(${yearIn(term)},YEAR(${serialOf(date)}))`;
  const month = `FIND("月",${term})`;
  const day = `--MID(${term},${month}+1,FIND("日",SUBSTITUTE(${term},"号","日"))-${month}-1)`;
  return `IFERROR(DATE(${year},${monthIn(term)},${day}),DATE(${year},${monthIn(term)}+1,0))`;
}
