// Rules on single entries of the two lists: names, members, texts.
import { placeholders } from "../../notice/placeholders";
import { standards } from "../../notice/standards";
import { fullNameEndings } from "../../notice/telling-words";
import { organizationKey } from "../../report/organization-key";
import type { ListRowReport, Written } from "../../report/report";
import { fold } from "../../report/text";
import { compiled } from "../compiled";
import type { ColumnId, ListCells, NativeCheck } from "../compiled";
import { all, any, areCounts, isAmong, isBlank, isFilled, not, quoted, stripped } from "../formula";
import { hitOn, rowHit } from "../kind";
import type { KindOf } from "../kind";
import { repeatedRows } from "./repeated-rows";

const longestPlaceholder = Math.max(...placeholders.map((text) => text.length));

/** Most texts are long, and need no folding to be seen to say something. */
export const isPlaceholder = (text: string): boolean =>
  (text.length <= longestPlaceholder || /\s/.test(text)) && placeholders.includes(fold(text));

/** Of a column that the form has. */
const onColumn = (
  cells: ListCells,
  column: ColumnId,
  checks: (cell: string) => readonly Omit<NativeCheck, "on">[],
): readonly NativeCheck[] => {
  const cell = cells.cell(column);
  return cell === undefined ? [] : checks(cell).map((check) => ({ on: { column }, ...check }));
};

export const nameFilled: KindOf<"name-filled"> = {
  scope: "list",
  compile: (_, cells) =>
    compiled(
      onColumn(cells, "name", (cell) => [{ ready: "TRUE", fails: isBlank(cell), blank: true }]),
    ),
  eachRow: ({ name, row }) =>
    name.blank ? [rowHit(name, { sentence: "blank", blanks: { row } })] : [],
};

export const namesDistinct: KindOf<"names-distinct"> = {
  scope: "list",
  compile: (_, cells) =>
    compiled(
      onColumn(cells, "name", (cell) => [
        { ready: isFilled(cell), fails: `COUNTIF(${cells.above("name")},${cell})>0` },
      ]),
      "word-for-word",
    ),
  check: (report) =>
    repeatedRows(report.rows, ({ name }) => organizationKey(name.value ?? "")).map(
      ({ row: { name }, first }) => {
        const blanks = { name: name.text, first: first.row, firstName: first.name.text };
        return hitOn(report, name, { sentence: "repeated", blanks });
      },
    ),
};

const namesLevel = new RegExp(`(?:${fullNameEndings.join("|")})$`);

export const nameComplete: KindOf<"name-complete"> = {
  scope: "list",
  compile: (_, cells) =>
    compiled(
      onColumn(cells, "name", (cell) => {
        const bare = `LEFT(${cell},FIND("（",SUBSTITUTE(${cell},"(","（")&"（")-1)`;
        const ends = fullNameEndings.map(
          (ending) => `RIGHT(${bare},${ending.length})=${quoted(ending)}`,
        );
        return [{ ready: isFilled(cell), fails: not(any(...ends)) }];
      }),
    ),
  eachRow: ({ name }) =>
    name.value === undefined || namesLevel.test(name.value.replace(/[（(].*$/, ""))
      ? []
      : [rowHit(name, { sentence: "short", blanks: { name: name.value } })],
};

export const membersReadable: KindOf<"members-readable"> = {
  scope: "list",
  compile: (_, cells) =>
    compiled(
      onColumn(cells, "members", (cell) => [
        { ready: "TRUE", fails: isBlank(cell), blank: true },
        { ready: not(isBlank(cell)), fails: not(all(areCounts(cell), `${cell}>=1`)) },
      ]),
    ),
  eachRow: ({ members, name }) => {
    if (members === undefined) return [];
    const blanks = { name: name.text, value: members.text };
    if (members.blank) return [rowHit(members, { sentence: "blank", blanks })];
    if (members.value === undefined || members.value < 1)
      return [rowHit(members, { sentence: "unreadable", blanks })];
    const part = { ...blanks, count: members.value };
    return /[(（/／]/.test(members.text)
      ? [rowHit(members, { sentence: "part", blanks: part, severity: "warning" })]
      : [];
  },
};

export const membersEnough: KindOf<"members-enough"> = {
  scope: "list",
  compile: ({ least }, cells) =>
    compiled(
      onColumn(cells, "members", (cell) => [
        { ready: all(areCounts(cell), `${cell}>=1`), fails: `${cell}<${least}` },
      ]),
    ),
  eachRow: ({ members, name }, { least }) => {
    const value = members?.value;
    if (members === undefined || value === undefined || value < 1 || value >= least) return [];
    return [rowHit(members, { sentence: "few", blanks: { name: name.text, value, least } })];
  },
};

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

/** In either width, since a formula does not fold. */
const placeholderSpellings = [
  ...new Set(placeholders.flatMap((text) => [text, fullWidth(text), text.replaceAll("...", "…")])),
];

/** A quotation mark inside a formula's text is lost where some programs move the formula: 〃 stands for it. */
const saysNothing = (cell: string): string =>
  isAmong(
    `SUBSTITUTE(${stripped(cell)},CHAR(34),"〃")`,
    placeholderSpellings.filter((text) => !text.includes('"')),
  );

export const described: KindOf<"described"> = {
  scope: "list",
  compile: ({ column, lists }, cells) =>
    compiled(
      lists.includes(cells.form)
        ? onColumn(cells, column, (cell) => [
            { ready: "TRUE", fails: isBlank(cell), blank: true },
            { ready: not(isBlank(cell)), fails: saysNothing(cell) },
          ])
        : [],
    ),
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

/** How many signs of numbering a text begins with, and whether it ends in a full stop. */
function numbering(text: string): { readonly lead: string; readonly tail: string } {
  const first = `LEFT(${text},1)`;
  const afterDigit = `1+ISNUMBER(FIND(MID(${text},2,1),".、)．）"))`;
  const byDigit = `IF(ISNUMBER(FIND(${first},"0123456789")),${afterDigit},0)`;
  return {
    lead: `IF(ISNUMBER(FIND(${first},"(（")),3,${byDigit})`,
    tail: `ISNUMBER(FIND(RIGHT(${text},1),"。;；"))`,
  };
}

export const textTelling: KindOf<"text-telling"> = {
  scope: "list",
  compile: ({ least }, cells) =>
    compiled(
      onColumn(cells, "problem", (cell) => {
        const text = stripped(cell);
        const { lead, tail } = numbering(text);
        const length = `LEN(${text})-${lead}-${tail}`;
        const bare = `MID(${text},${lead}+1,${length})`;
        const texts = standards.map((each) => each.text);
        return [
          {
            ready: all(not(isBlank(cell)), not(saysNothing(cell))),
            fails: any(`${length}<${least}`, isAmong(bare, texts)),
          },
        ];
      }),
    ),
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

/** Rows that repeat a row above them, each with that one in front, from the top down. */
function alikeRows(
  rows: readonly ListRowReport[],
  keyOf: (row: ListRowReport) => string,
): readonly (readonly ListRowReport[])[] {
  const groups = new Map<ListRowReport, ListRowReport[]>();
  for (const { row, first } of repeatedRows(rows, keyOf)) {
    const known = groups.get(first);
    if (known === undefined) groups.set(first, [first, row]);
    else known.push(row);
  }
  return [...groups.values()].toSorted(([a], [b]) => (a?.row ?? 0) - (b?.row ?? 0));
}

/** "" where nothing is said. */
function sayingOf(entry: Written | undefined): string {
  const text = fold(entry?.text ?? "");
  return placeholders.includes(text) ? "" : text;
}

/** A formula counts no longer ones. */
const longestCounted = 255;

/** Texts that stand word for word in many rows; one line each text. */
export const textsDiffer: KindOf<"texts-differ"> = {
  scope: "list",
  compile: ({ columns, alike }, cells) =>
    compiled(
      columns.flatMap((column) =>
        onColumn(cells, column, (cell) => {
          const isCounted = `LEN(${cell})<=${longestCounted}`;
          const ready = all(not(isBlank(cell)), not(saysNothing(cell)), isCounted);
          return [{ ready, fails: `COUNTIF(${cells.all(column)},${cell})>=${alike}` }];
        }),
      ),
      "word-for-word",
      "long-texts",
    ),
  check: (report, { columns, alike }) =>
    columns.flatMap((column) =>
      alikeRows(report.rows, (row) => sayingOf(row[column])).flatMap((rows) => {
        const entry = rows[0]?.[column];
        if (entry === undefined || rows.length < alike) return [];
        const blanks = { rows: rows.map(({ row }) => row).join("、"), count: rows.length };
        return [hitOn(report, entry, { sentence: "alike", blanks })];
      }),
    ),
};
