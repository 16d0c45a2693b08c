// Categories as lists and options name them: several in a cell, in clerks' words or the notice's.
import { readCategory } from "../core/report/read-category";
import { tidy } from "../core/report/text";
import type { ReadCategory } from "../core/report/values";

const separators = /[、，,;；\s]+/;

/** Without control and invisible characters, runs of spaces as one. */
export const clean = (text = ""): string => tidy(text.replace(/(?!\s)[\p{Cc}\p{Cf}]/gu, ""));

export const splitNames = (text: string): readonly string[] =>
  text.split(separators).filter((part) => part !== "");

const readOne = (text: string): ReadCategory =>
  readCategory(text).value ?? { name: text, known: false };

/** 农村、社区 and the like: the notice's own names for what is one of the nine, anything else as it is written. */
export function parseCategories(text: string): readonly ReadCategory[] {
  const whole = readOne(clean(text));
  if (whole.known) return [whole];
  const parts = splitNames(clean(text)).flatMap((part) => {
    const between = part.split("/").map(readOne);
    return between.every(({ known }) => known) ? between : [readOne(part)];
  });
  return [...new Map(parts.map((part) => [part.name, part])).values()];
}
