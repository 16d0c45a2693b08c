// The rule on what a printed form cannot show: texts higher than any row, numbers wider than their column.
import { organizationsForm } from "../../notice/forms/organizations";
import { villagesForm } from "../../notice/forms/villages";
import type { Entry, ListReport, ListRowReport } from "../../report/report";
import type { RuleKinds } from "../../spec/rule";
import { notCompiled } from "../compiled";
import { rowHit } from "../kind";
import type { KindOf, RowHit } from "../kind";

const labels = new Map(
  [...organizationsForm.columns, ...villagesForm.columns].map(({ id, label }) => [id, label]),
);

/** Latin characters and digits beside Chinese ones, of which each is as wide as its line is high. */
const narrow = 0.64;

const widthOf = (text: string): number => {
  let width = 0;
  for (const character of text) width += character < "\u2000" ? narrow : 1;
  return width;
};

/** Lines that the text takes, so many characters in each. */
const linesOf = (text: string, characters: number): number =>
  text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / characters)), 0);

/** No character is wider than one: short texts need no measuring. */
const isCut = (text: string, characters: number, lines: number): boolean =>
  (text.length > characters * lines || text.includes("\n")) && linesOf(text, characters) > lines;

type Params = RuleKinds["prints-whole"];

function cutTexts(
  row: ListRowReport,
  { lines, characters }: Params,
  form: ListReport["form"],
): readonly RowHit[] {
  return characters[form].flatMap(([column, most]) => {
    const entry = row[column];
    if (entry === undefined || !isCut(entry.text, most, lines)) return [];
    const blanks = { name: row.name.text, label: labels.get(column) ?? "", most: most * lines };
    return [rowHit(entry, { sentence: "cut", blanks })];
  });
}

/** Those of the numbers that are wider than their column. */
const wideNumbers = (
  numbers: readonly (Entry<number> | undefined)[],
  digits: number,
): readonly RowHit[] =>
  numbers.flatMap((entry) =>
    entry !== undefined && String(entry.value ?? "").length > digits
      ? [rowHit(entry, { sentence: "hashes", blanks: { value: entry.text } })]
      : [],
  );

export const printsWhole: KindOf<"prints-whole"> = {
  scope: "form",
  compile: notCompiled("print-width"),
  eachRow: (row, params, { form }) => [
    ...cutTexts(row, params, form),
    ...wideNumbers([row.members], params.digits.members),
  ],
  check: (report, { digits }) =>
    report.form === "summary"
      ? wideNumbers(Object.values(report.counts), digits.count).map((hit) => ({ report, ...hit }))
      : [],
};
