// Rules on single entries of the two lists: names, members, texts.
import { placeholders } from "../../notice/placeholders";
import { standards } from "../../notice/standards";
import { namesLevel } from "../../notice/telling-words";
import { organizationKey } from "../../report/organization-key";
import type { ListRowReport } from "../../report/report";
import { fold } from "../../report/text";
import { hitOn, rowHit } from "../kind";
import type { KindOf } from "../kind";

const longestPlaceholder = Math.max(...placeholders.map((text) => text.length));

/** Most texts are long, and need no folding to be seen to say something. */
const isPlaceholder = (text: string): boolean =>
  (text.length <= longestPlaceholder || /\s/.test(text)) && placeholders.includes(fold(text));

export const nameFilled: KindOf<"name-filled"> = {
  scope: "list",
  eachRow: ({ name, row }) =>
    name.blank ? [rowHit(name, { sentence: "blank", blanks: { row } })] : [],
};

export const namesDistinct: KindOf<"names-distinct"> = {
  scope: "list",
  check: (report) => {
    const first = new Map<string, ListRowReport>();
    return report.rows.flatMap((row) => {
      const key = organizationKey(row.name.value ?? "");
      const known = first.get(key);
      if (key === "" || known === undefined) {
        first.set(key, row);
        return [];
      }
      const blanks = { name: row.name.text, first: known.row, firstName: known.name.text };
      return [hitOn(report, row.name, { sentence: "repeated", blanks })];
    });
  },
};

export const nameComplete: KindOf<"name-complete"> = {
  scope: "list",
  eachRow: ({ name }) =>
    name.value === undefined || namesLevel.test(name.value.replace(/[（(].*$/, ""))
      ? []
      : [rowHit(name, { sentence: "short", blanks: { name: name.value } })],
};

export const membersReadable: KindOf<"members-readable"> = {
  scope: "list",
  eachRow: ({ members, name }) => {
    if (members === undefined) return [];
    const blanks = { name: name.text, value: members.text };
    if (members.blank) return [rowHit(members, { sentence: "blank", blanks })];
    return members.value === undefined || members.value < 1
      ? [rowHit(members, { sentence: "unreadable", blanks })]
      : [];
  },
};

export const membersEnough: KindOf<"members-enough"> = {
  scope: "list",
  eachRow: ({ members, name }, { least }) => {
    const value = members?.value;
    if (members === undefined || value === undefined || value < 1 || value >= least) return [];
    return [rowHit(members, { sentence: "few", blanks: { name: name.text, value, least } })];
  },
};

export const described: KindOf<"described"> = {
  scope: "list",
  eachRow: (row, { column, lists }, { form }) => {
    const entry = row[column];
    if (entry === undefined || !lists.includes(form)) return [];
    const blanks = { name: row.name.text, value: entry.text };
    if (entry.blank) return [rowHit(entry, { sentence: "blank", blanks })];
    return isPlaceholder(entry.text) ? [rowHit(entry, { sentence: "placeholder", blanks })] : [];
  },
};

/** In characters as a reader counts them; only a short text needs to be counted. */
const isShorter = (text: string, least: number): boolean =>
  text.length < 2 * least && [...text].length < least;

const standardTexts = standards.map(({ text }) => fold(text));

/** Longer, even without its spaces, than any standard with its number and than any least length. */
const isLong = (text: string): boolean => text.length > longestStandard && !/\s/.test(text);
const longestStandard = 10 + Math.max(...standardTexts.map((text) => text.length));

export const textTelling: KindOf<"text-telling"> = {
  scope: "list",
  eachRow: ({ problem }, { least }) => {
    if (problem === undefined || problem.blank) return [];
    if (isLong(problem.text) || isPlaceholder(problem.text)) return [];
    const bare = fold(problem.text)
      .replace(/^(?:\(\d\)|\d[.、)]?)/, "")
      .replace(/[。;]$/, "");
    if (standardTexts.includes(bare)) return [rowHit(problem, { sentence: "standard" })];
    return isShorter(bare, least) ? [rowHit(problem, { sentence: "short" })] : [];
  },
};

function collect(map: Map<string, ListRowReport[]>, text: string, row: ListRowReport): void {
  const known = map.get(text);
  if (known === undefined) map.set(text, [row]);
  else known.push(row);
}

/** Texts that stand word for word in many rows; one line each text. */
export const textsDiffer: KindOf<"texts-differ"> = {
  scope: "list",
  check: (report, { columns, alike }) =>
    columns.flatMap((column) => {
      const rowsOf = new Map<string, ListRowReport[]>();
      for (const row of report.rows) {
        const text = fold(row[column]?.text ?? "");
        if (text !== "" && !placeholders.includes(text)) collect(rowsOf, text, row);
      }
      return [...rowsOf.values()].flatMap((rows) => {
        const entry = rows[0]?.[column];
        if (entry === undefined || rows.length < alike) return [];
        const blanks = { rows: rows.map(({ row }) => row).join("、"), count: rows.length };
        return [hitOn(report, entry, { sentence: "alike", blanks })];
      });
    }),
};
