// Dates in formulas: a cell of the header line holds a date, its text, or the printed words for the pen.
import { all, isOneOf, stripped } from "./formula";

/** The years 2000 to 2099, as far as a formula can tell a date from a number. */
const serials = [36_526, 73_050] as const;

/** 2014年3月10日, or 2014年3月 as its first day; an error for any other text. */
const dateIn = (cell: string): string =>
  `DATEVALUE(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(IF(RIGHT(${cell},1)="月",${cell}&"1",${cell}),"年","-"),"月","-"),"日",""))`;

/** The first day that the cell may mean, as a number. */
export const serialOf = (cell: string): string => `IF(ISNUMBER(${cell}),${cell},${dateIn(cell)})`;

/** A date, or the very text that a date is written as. */
export function isDate(cell: string): string {
  const date = dateIn(cell);
  const spelled = `YEAR(${date})&"年"&MONTH(${date})&"月"&IF(RIGHT(${cell},1)="月","",DAY(${date})&"日")`;
  const inRange = all(`${cell}>=${serials[0]}`, `${cell}<=${serials[1]}`);
  return `IFERROR(IF(ISNUMBER(${cell}),${inRange},${cell}=${spelled}),FALSE)`;
}

/** The printed words for the pen, with nothing written between them. */
export const isPenBlank = (cell: string): string =>
  isOneOf(`SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${stripped(cell)},"年",""),"月",""),"日","")`, [
    "",
    "20",
  ]);
