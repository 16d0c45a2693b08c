// Whole numbers as clerks write them: 35, ３５, '35, 35人, 1,234, 三十五, 35（含预备党员2名）. About 40 is no number.
import { asIs, understood, unreadable } from "./outcome";
import type { Outcome } from "./outcome";
import type { RawValue } from "./raw-workbook";
import { fold, textOf } from "./text";

const digits = "〇一二三四五六七八九";
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 三十五 => 35; undefined for anything but Chinese numerals below ten thousand. */
function chineseNumber(text: string): number | undefined {
  if (!/^[零〇一二两三四五六七八九十百千]+$/.test(text)) return undefined;
  let sum = 0;
  let digit = 0;
  for (const character of text.replaceAll("零", "").replaceAll("两", "二")) {
    const power = powers[character];
    if (power === undefined) digit = digits.indexOf(character);
    else {
      sum += (digit === 0 ? 1 : digit) * power;
      digit = 0;
    }
  }
  return sum + digit;
}

const plain = /^\d+(?:\.0+)?$/;
const withUnit = /^(\d+)[个人名位]$/;
const withPart = /^(\d+)[个人名]?(?:\(.*\)|\/\d+)$/;

function readText(text: string): Outcome<number> {
  const folded = fold(text).replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
  if (plain.test(folded))
    return understood(Number(folded), String(Number(folded)), "number-as-text");
  const [, counted] = withUnit.exec(folded) ?? [];
  if (counted !== undefined) return understood(Number(counted), counted, "unit-in-number");
  const [, whole] = withPart.exec(folded) ?? [];
  if (whole !== undefined) return understood(Number(whole), whole, "part-of-number");
  const chinese = chineseNumber(folded.replace(/[个人名]$/, ""));
  return chinese === undefined
    ? unreadable
    : understood(chinese, String(chinese), "chinese-numeral");
}

const readWritten = (value: RawValue): Outcome<number> =>
  typeof value === "string" ? readText(textOf(value)) : unreadable;

/** Nobody counts further; from some point on, numbers are no longer exact or no numbers at all. */
const largest = 999_999_999;

const isCount = (value: number | undefined): boolean =>
  Number.isInteger(value) && value !== undefined && value >= 0 && value <= largest;

/** A whole number from 0 on. */
export function readCount(value: RawValue): Outcome<number> {
  const outcome = typeof value === "number" ? asIs(value) : readWritten(value);
  return isCount(outcome.value) ? outcome : unreadable;
}
