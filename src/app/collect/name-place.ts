// Where on a unit's forms something is to be mended, in words that need no address: 附件2第5行 党员数.
import type { Address } from "../../core/kernel/address";
import { placeNames as names } from "../../core/notice/collect-sentences";
import { organizationsForm } from "../../core/notice/forms/organizations";
import { summaryForm } from "../../core/notice/forms/summary";
import { villagesForm } from "../../core/notice/forms/villages";
import type { ListReport, Report, SummaryReport } from "../../core/report/report";
import type { RolledUpReport } from "../../core/rollup/result";
import { rowIds } from "../../core/rollup/totals";
import { rowName } from "../../core/notice/row-name";
import type { Finding } from "../../core/spec/finding";
import { renderSentence } from "../../core/spec/message";

const listForms = { organizations: organizationsForm, villages: villagesForm };

/** 附件1（农村）, 附件2; with the sheet's name where a form does not say its category. */
export function nameForm({ form, category, sheet }: RolledUpReport): string {
  if (form !== "summary") return listForms[form].mark;
  const of = category ?? renderSentence(names.sheet, { sheet });
  return renderSentence(names.summary, { mark: summaryForm.mark, of });
}

function rowLabel({ counts }: SummaryReport, { row }: Address): string | undefined {
  const id = rowIds.find((each) => counts[each]?.row === row);
  return id && rowName(id);
}

function columnLabel({ form, columns }: ListReport, { column }: Address): string | undefined {
  const { columns: printed, helperColumns } = listForms[form];
  const found = [...printed, ...helperColumns].find(({ id }) => columns.get(id) === column);
  return found?.label.replace("\n", "");
}

/** The row of a list with the head of its column, the row of an 附件1 by its label. */
function nameCell(form: string, read: Report, at: Address): readonly [string, string | undefined] {
  if (read.form === "summary") return [form, rowLabel(read, at)];
  if (at.row <= read.headRow) return [form, undefined];
  return [renderSentence(names.row, { place: form, row: at.row }), columnLabel(read, at)];
}

/** `read`: the form as it was read, where it is at hand. What the message says itself is not said before it: "" where it names the form. */
export function namePlace(
  report: RolledUpReport,
  { at, message }: Pick<Finding, "at" | "message">,
  read: Report | undefined,
): string {
  const form = nameForm(report);
  if (message.startsWith(form)) return "";
  if (at === null || read === undefined) return form;
  const [place, label] = nameCell(form, read, at);
  return label === undefined || message.includes(label)
    ? place
    : renderSentence(names.cell, { place, label });
}
