// A list row as content: what is compared between files, and what is written into the merged list.
import { noneMark } from "../notice/marks";
import { fold, tidy } from "../report/text";
import type { Entry, ListRowReport, Written } from "../report/report";
import type { ListRow } from "../spec/content";

type Field = Exclude<keyof ListRowReport, "row" | "sourceUnit" | "name">;

const fields: readonly Field[] = [
  "members",
  "problem",
  "measures",
  "electionTerm",
  "secretary",
  "phone",
  "category",
  "level",
  "standards",
  "keyConditions",
];

export const columnIds: readonly (keyof ListRow)[] = ["name", ...fields];

/** In the order of columnIds; "" where nothing stands. */
export const textsOf = (row: ListRow): readonly string[] =>
  columnIds.map((id) => String(row[id] ?? ""));

function compared(entry: Written | Entry<unknown> | undefined): string {
  if (entry === undefined || entry.blank) return "";
  const value = "value" in entry ? entry.value : undefined;
  return value === undefined || typeof value === "string"
    ? fold(entry.text)
    : JSON.stringify(value);
}

/** Spelling that reading normalises makes no difference; the name is compared by its key. */
export const contentOf = (row: ListRowReport): string =>
  fields.map((field) => compared(row[field])).join("\n");

const written = (entry: Written | undefined): string | undefined =>
  entry === undefined || entry.blank ? undefined : tidy(entry.text);

/** A choice in its standard form; as written where it cannot be read. */
const choice = (entry: Entry<readonly (string | number)[]> | undefined): string | undefined => {
  const chosen = entry?.value;
  if (chosen === undefined) return written(entry);
  return chosen.length === 0 ? noneMark : chosen.join("、");
};

/** The row for the merged list: as its unit wrote it, numbers as numbers. All rows have all fields: a hundred thousand objects of one shape. */
export function toListRow(
  row: ListRowReport,
  { name, category }: { readonly name: string; readonly category: string | undefined },
): ListRow {
  return {
    name: name === "" ? undefined : name,
    members: row.members?.value ?? written(row.members),
    problem: written(row.problem),
    measures: written(row.measures),
    electionTerm: written(row.electionTerm),
    secretary: written(row.secretary),
    phone: written(row.phone),
    category: category ?? written(row.category),
    level: row.level?.value ?? written(row.level),
    standards: choice(row.standards),
    keyConditions: choice(row.keyConditions),
  };
}
