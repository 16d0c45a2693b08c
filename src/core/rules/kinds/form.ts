// Rules on a form as a whole: is it the official form, is it all there, is anything out of sight or untidy.
import type { FormRemark, Report } from "../../report/report";
import type { Hit, KindOf } from "../kind";
import { rowName } from "../names";

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
  check: (report) => [
    ...remarksOf(report, "no-title").map(() => hit(report, "title")),
    ...remarksOf(report, "renamed-column").map(({ label, from, at }) =>
      hit(report, "head", { blanks: { label, from }, at }),
    ),
  ],
};

export const nothingHidden: KindOf<"nothing-hidden"> = {
  scope: "form",
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

const skippedNames = { total: "合计行", note: "说明行", blank: "空行" } as const;

/** One folded line a sheet. */
export const listTidy: KindOf<"list-tidy"> = {
  scope: "list",
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
    ];
  },
};
