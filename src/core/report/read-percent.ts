// Percentages as clerks write them, in percent units: 12.5, 12.5%, "12.5％", —— in all its spellings.
import { notApplicableMark } from "../notice/marks";
import { asIs, understood, unreadable } from "./outcome";
import type { Outcome } from "./outcome";
import type { RawValue } from "./raw-workbook";
import { fold } from "./text";

/** What stands for —— when typed: other dashes, a slash, a word. */
const dashes = /^(?:[-—–―─－_]+|\/|无|空)$/;

export function readPercent(value: RawValue): Outcome<number | "——"> {
  if (typeof value === "number") return asIs(value);
  if (typeof value !== "string") return unreadable;
  if (value === notApplicableMark) return asIs(notApplicableMark);
  const folded = fold(value);
  if (dashes.test(folded)) return understood(notApplicableMark, notApplicableMark, "percent-form");
  const [, number] = /^(\d+(?:\.\d+)?)%?$/.exec(folded) ?? [];
  return number === undefined ? unreadable : understood(Number(number), number, "percent-form");
}
