// The level of a Party organization as clerks write it.
import { levels } from "../notice/levels";
import { asIs, unreadable } from "./outcome";
import type { Outcome } from "./outcome";
import type { RawValue } from "./raw-workbook";
import { fold, textOf } from "./text";

const shortLevels: Readonly<Record<string, string>> = { 支部: "党支部", 总支: "党总支" };

export function readLevel(value: RawValue): Outcome<string> {
  const text = fold(textOf(value));
  const level = levels.find(({ name }) => name === text || name === shortLevels[text])?.name;
  return level === undefined ? unreadable : asIs(level);
}
