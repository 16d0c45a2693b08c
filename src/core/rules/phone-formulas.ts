// A telephone number in formulas. Several numbers in one cell are left to the reader.
import { eightDigitArea, formerAreas } from "../report/read-phones";
import { all, any, holdsAny, not, orFalse, quoted, stripped } from "./formula";

const betweenNumbers = ["、", ",", "，", ";", "；", "/"];

interface PhoneFormulas {
  readonly isSeveral: string;
  /** Mobile, landline with its area code, or local. */
  readonly isDialled: string;
  /** Masked by stars, short as numbers within an office are, of a code no longer dialled, or no telephone at all. */
  readonly isDoubtful: string;
}

/** Landlines as far as their lengths tell, of a code that is dialled or not. */
function landlines(digits: string): { readonly dialled: string; readonly odd: string } {
  const shortArea = any(`LEFT(${digits},3)="010"`, `LEFT(${digits},2)="02"`);
  const own = `LEN(${digits})-IF(${shortArea},3,4)`;
  const area = `LEFT(${digits},4)`;
  const isLandline = all(
    `LEFT(${digits},1)="0"`,
    any(shortArea, `MID(${digits},2,1)>="3"`),
    any(`${own}=7`, `${own}=8`),
  );
  const isOdd = any(
    ...formerAreas.map((former) => `${area}=${quoted(former)}`),
    all(`${area}=${quoted(eightDigitArea)}`, `${own}=7`),
  );
  return { dialled: all(isLandline, not(isOdd)), odd: all(isLandline, isOdd) };
}

/** Something else than a telephone. */
const otherWords = ["@", "qq", "QQ", "微信"];

export function phoneFormulas(cell: string): PhoneFormulas {
  const digits = `SUBSTITUTE(${stripped(cell)},"-","")`;
  const [length, first, second] = [`LEN(${digits})`, `LEFT(${digits},1)`, `MID(${digits},2,1)`];
  // A digit in front keeps zeros; numbers of so few digits are exact.
  const areDigits = orFalse(`TEXT(--("1"&${digits}),"0")="1"&${digits}`);
  const mobile = all(`${length}=11`, `${first}="1"`, `${second}>="3"`);
  const local = all(`${first}>="2"`, `${first}<="8"`, any(`${length}=7`, `${length}=8`));
  const short = all(`${length}>=3`, `${length}<=6`);
  const { dialled, odd } = landlines(digits);
  return {
    isSeveral: holdsAny(cell, betweenNumbers),
    isDialled: all(areDigits, any(mobile, local, dialled)),
    isDoubtful: any(holdsAny(cell, ["*", ...otherWords]), all(areDigits, any(short, odd))),
  };
}
