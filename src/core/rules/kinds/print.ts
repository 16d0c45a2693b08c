// The rule on what a printed form cannot show: texts higher than any row, numbers wider than their column.
import { organizationsForm } from "../../notice/forms/organizations";
import { villagesForm } from "../../notice/forms/villages";
import type { Entry, ListReport, Report, Written } from "../../report/report";
import { notCompiled } from "../compiled";
import { hitOn } from "../kind";
import type { Hit, KindOf } from "../kind";

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

type Params = Parameters<KindOf<"prints-whole">["check"] & object>[1];

function cutTexts(report: ListReport, { lines, characters }: Params): readonly Hit[] {
  return characters[report.form].flatMap(([column, most]) =>
    report.rows.flatMap((row) => {
      const entry = row[column];
      const isLong = entry !== undefined && entry.text.length + lines > most;
      if (!isLong || linesOf(entry.text, most) <= lines) return [];
      const blanks = { name: row.name.text, label: labels.get(column) ?? "", most: most * lines };
      return [hitOn(report, entry, { sentence: "cut", blanks })];
    }),
  );
}

const isWide = (entry: Entry<number> | undefined, digits: number): entry is Entry<number> =>
  String(entry?.value ?? "").length > digits;

function wideNumbers(report: Report, { digits }: Params): readonly Hit[] {
  const entries =
    report.form === "summary"
      ? Object.values(report.counts).filter((entry) => isWide(entry, digits.count))
      : report.rows.map(({ members }) => members).filter((entry) => isWide(entry, digits.members));
  return entries.map((entry: Written) =>
    hitOn(report, entry, { sentence: "hashes", blanks: { value: entry.text } }),
  );
}

export const printsWhole: KindOf<"prints-whole"> = {
  scope: "form",
  compile: notCompiled("print-width"),
  check: (report, params) => [
    ...(report.form === "summary" ? [] : cutTexts(report, params)),
    ...wideNumbers(report, params),
  ],
};
