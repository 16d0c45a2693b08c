// What the clerk did by hand in the result of the last time, and what becomes of it now: one sentence each.
import { organizationsForm } from "../../core/notice/forms/organizations";
import { villagesForm } from "../../core/notice/forms/villages";
import { resultSheetNames } from "../../core/notice/own-sheet-names";
import { putSentences, resultWords } from "../../core/notice/roll-up-sentences";
import type { FiledSummary, LostChange, RolledUpRow, RollUp } from "../../core/rollup/result";
import { rowName } from "../../core/notice/row-name";
import type { ListRow } from "../../core/spec/content";
import type { ListForm } from "../../core/spec/form";
import { renderSentence } from "../../core/spec/message";

const sheet = resultSheetNames.detail;
const forms = { organizations: organizationsForm, villages: villagesForm };

function lostLine(lost: LostChange): string {
  const { unit } = lost;
  if (lost.why === "lost-row")
    return renderSentence(putSentences[lost.why], {
      form: forms[lost.form].mark,
      unit,
      name: lost.name,
    });
  if (lost.why === "lost-line") return renderSentence(putSentences[lost.why], { sheet, ...lost });
  const { row, category, column } = lost;
  const line = [unit, category].filter((text) => text !== "").join("，");
  const text = lost.text || resultWords.nothing;
  return renderSentence<string>(putSentences[lost.why], { sheet, row, line, column, text });
}

const countLines = ({
  unit,
  category,
  status,
  corrections,
  addedByHand,
}: FiledSummary): readonly string[] =>
  // What does not count has a reason of its own.
  status === "excluded"
    ? []
    : [
        ...(addedByHand
          ? [renderSentence(putSentences["added-line"], { sheet, unit, category })]
          : []),
        ...corrections.map(({ row, overtaken, from, to }) =>
          renderSentence(putSentences[overtaken ? "overtaken" : "corrected"], {
            sheet,
            unit,
            category,
            row: rowName(row),
            from: from ?? resultWords.nothing,
            to: to ?? resultWords.nothing,
          }),
        ),
      ];

const labelOf = ({ columns, helperColumns }: ListForm, id: keyof ListRow): string =>
  [...columns, ...helperColumns].find((column) => column.id === id)?.label.replaceAll(/\s/g, "") ??
  id;

function changeLines(form: ListForm, { content, asSent, changes }: RolledUpRow): readonly string[] {
  return changes.flatMap(({ column, overtaken, unclear }) => {
    const told = {
      form: form.mark,
      name: content.name ?? "",
      column: labelOf(form, column),
      to: content[column] ?? resultWords.nothing,
    };
    const from = asSent[column] ?? resultWords.nothing;
    return [
      ...(overtaken ? [renderSentence(putSentences["overtaken-row"], { ...told, from })] : []),
      ...(unclear ? [renderSentence(putSentences["unclear-row"], told)] : []),
    ];
  });
}

function listLines(form: ListForm, rows: readonly RolledUpRow[]): readonly string[] {
  const changed = rows.reduce((sum, { changes }) => sum + changes.length, 0);
  const added = rows.filter(({ source }) => source.file === "").length;
  const { mark } = form;
  return [
    ...rows.flatMap((row) => changeLines(form, row)),
    ...(changed > 0
      ? [renderSentence(putSentences["changed-rows"], { form: mark, count: changed })]
      : []),
    ...(added > 0
      ? [renderSentence(putSentences["added-rows"], { form: mark, count: added })]
      : []),
  ];
}

/** What was lost comes first. */
export const handMadeLines = ({ summaries, lists, lostChanges }: RollUp): readonly string[] => [
  ...lostChanges.map(lostLine),
  ...summaries.flatMap(countLines),
  ...Object.values(forms).flatMap((form) => listLines(form, lists[form.id].rows)),
];
