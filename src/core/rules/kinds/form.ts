// Rules on a form as a whole: is it the official form, is it all there, is anything out of sight or untidy.
import type { FormRemark, ListReport, Report } from "../../report/report";
import { notCompiled } from "../compiled";
import { hitOn } from "../kind";
import type { Hit, KindOf } from "../kind";
import { rowName } from "../../notice/row-name";

type RemarkId = FormRemark["id"];
type RemarkOf<Id extends RemarkId> = Extract<FormRemark, { id: Id }>;

const remarksOf = <Id extends RemarkId>(report: Report, id: Id): readonly RemarkOf<Id>[] =>
  report.remarks.filter((remark): remark is RemarkOf<Id> => remark.id === id);

const hit = (report: Report, sentence: string, more: Partial<Hit> = {}): Hit => ({
  report,
  at: null,
  value: "",
  sentence,
  blanks: {},
  ...more,
});

export const formComplete: KindOf<"form-complete"> = {
  scope: "form",
  compile: notCompiled("form-itself"),
  check: (report) => {
    const rows = remarksOf(report, "missing-row").map(({ row }) => rowName(row));
    const columns = remarksOf(report, "missing-column").map(({ label }) => label);
    return [
      ...(rows.length > 0 ? [hit(report, "rows", { blanks: { rows: rows.join("、") } })] : []),
      ...(columns.length > 0
        ? [hit(report, "columns", { blanks: { columns: columns.join("、") } })]
        : []),
    ];
  },
};

export const formAsPrinted: KindOf<"form-as-printed"> = {
  scope: "form",
  compile: notCompiled("form-itself"),
  check: (report) => [
    ...remarksOf(report, "no-title").map(() => hit(report, "title")),
    ...remarksOf(report, "renamed-column").map(({ label, from, at }) =>
      hit(report, "head", { blanks: { label, from }, at }),
    ),
  ],
};

export const nothingHidden: KindOf<"nothing-hidden"> = {
  scope: "form",
  compile: notCompiled("hiding"),
  check: (report) => [
    ...remarksOf(report, "hidden-sheet").map(() => hit(report, "sheet")),
    ...remarksOf(report, "hidden-rows").map(({ rows }) =>
      hit(report, "rows", {
        blanks: { rows: rows.join("、") },
        at: { row: rows[0] ?? 1, column: 1 },
      }),
    ),
  ],
};

/** One folded line a sheet, at the first of them. */
export const nothingLinked: KindOf<"nothing-linked"> = {
  scope: "form",
  compile: notCompiled("formula-text"),
  check: (report) => {
    const [first, ...others] = remarksOf(report, "linked").map(({ at }) => at);
    return first === undefined
      ? []
      : [hit(report, "linked", { at: first, blanks: { count: others.length + 1 } })];
  },
};

const cutAt = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;

/** Programs begin a comment with the name of whoever writes it, which by itself says nothing. */
const saysNothing = (text: string): boolean => /^(?:\S{1,20}[:：])?$/.test(text);

/** One line each, up to a number of them. */
export const nothingCommented: KindOf<"nothing-commented"> = {
  scope: "form",
  compile: notCompiled("comments"),
  check: (report, { listed, characters }) => {
    const comments = remarksOf(report, "comment").filter(({ text }) => !saysNothing(text));
    const count = comments.length - listed;
    return [
      ...comments.slice(0, listed).map(({ at, text }) => {
        const blanks = { text: cutAt(text, characters) };
        return hit(report, "comment", { at, value: text, blanks });
      }),
      ...(count > 0 ? [hit(report, "more", { blanks: { count } })] : []),
    ];
  },
};

const skippedNames = { total: "合计行", note: "说明行", blank: "空行" } as const;

/** A row 合计 that says another number of members than its rows. */
function totalHits(report: ListReport): readonly Hit[] {
  const { rows, totalRow } = report;
  const members = totalRow?.members;
  const counts = rows.map((row) => row.members?.value);
  if (members?.value === undefined || counts.includes(undefined)) return [];
  const sum = counts.reduce<number>((before, count) => before + (count ?? 0), 0);
  if (sum === members.value) return [];
  const blanks = { value: members.value, sum };
  return [hitOn(report, members, { sentence: "total", blanks, severity: "warning" })];
}

/** One folded line a sheet. */
export const listTidy: KindOf<"list-tidy"> = {
  scope: "list",
  compile: notCompiled("rows-before"),
  check: (report) => {
    const skipped = remarksOf(report, "skipped-row").map(
      ({ row, why }) => `第${row}行（${skippedNames[why]}）`,
    );
    const [ordinals] = remarksOf(report, "ordinals");
    return [
      ...(skipped.length > 0
        ? [hit(report, "skipped", { blanks: { rows: skipped.join("、") } })]
        : []),
      ...(ordinals ? [hit(report, "ordinals", { at: ordinals.at })] : []),
      ...totalHits(report),
    ];
  },
};
