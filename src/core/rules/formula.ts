// Pieces of spreadsheet formulas in en-US spelling, of functions that every spreadsheet program has. No array constants:
// conditional formats and validations do not take them.

const call = (name: string, parts: readonly string[]): string => `${name}(${parts.join(",")})`;

/** At least one condition. */
export const all = (...conditions: readonly string[]): string =>
  conditions.length === 1 ? conditions.join("") : call("AND", conditions);

/** At least one condition. */
export const any = (...conditions: readonly string[]): string =>
  conditions.length === 1 ? conditions.join("") : call("OR", conditions);

/** Not every program takes a comparison as what NOT asks for. */
export const not = (condition: string): string => `IF(${condition},FALSE,TRUE)`;

export const sum = (cells: readonly string[]): string => call("SUM", cells);

/** An error is no verdict. */
export const orFalse = (condition: string): string => `IFERROR(${condition},FALSE)`;

/** A text as a formula spells it. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const isOneOf = (value: string, texts: readonly string[]): string =>
  any(...texts.map((text) => `${value}=${quoted(text)}`));

/** The same for many texts, none of which holds a bar. */
export const isAmong = (value: string, texts: readonly string[]): string =>
  `ISNUMBER(FIND("|"&${value}&"|",${quoted(`|${texts.join("|")}|`)}))`;

export const holds = (value: string, text: string): string =>
  `ISNUMBER(FIND(${quoted(text)},${value}))`;

/** The same of many cells, of which a program may take long to search the empty ones. */
export const eachHolds = (cells: string, text: string): string =>
  `LEN(SUBSTITUTE(${cells},${quoted(text)},""))<LEN(${cells})`;

export const holdsAny = (value: string, texts: readonly string[]): string =>
  any(...texts.map((text) => holds(value, text)));

/** By the length, for not every program tells 0 from nothing when it compares. */
export const isEmpty = (cell: string): string => `LEN(${cell})=0`;
export const isFilled = (cell: string): string => `LEN(${cell})>0`;

/** The text without spaces of either width. */
export const stripped = (cell: string): string => `SUBSTITUTE(SUBSTITUTE(${cell}," ",""),"　","")`;

/** Nothing but spaces. */
export const isBlank = (cell: string): string => `${stripped(cell)}=""`;

/** Each cell holds a whole number from 0 on. */
export function areCounts(...cells: readonly string[]): string {
  const whole = cells.map((cell) => `INT(N(${cell}))`).join("+");
  return all(
    `${call("COUNT", cells)}=${cells.length}`,
    `${call("MIN", cells)}>=0`,
    `${whole}=${sum(cells)}`,
  );
}
