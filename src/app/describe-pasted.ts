// What came of a pasted table, in one sentence.
import { organizationsForm } from "../core/notice/forms/organizations";
import { summaryForm } from "../core/notice/forms/summary";
import { villagesForm } from "../core/notice/forms/villages";
import { pastedForms, pasteSentences } from "../core/notice/paste-sentences";
import type { Report } from "../core/report/report";
import { renderSentence } from "../core/spec/message";
import type { ReadFile } from "./read-file";

const marks = {
  summary: summaryForm.mark,
  organizations: organizationsForm.mark,
  villages: villagesForm.mark,
};

function nameOf(report: Report): string {
  const mark = marks[report.form];
  if (report.form !== "summary")
    return renderSentence(pastedForms.list, { mark, count: report.rows.length });
  const category = report.category?.value?.name;
  return category === undefined ? mark : renderSentence(pastedForms.summary, { mark, category });
}

function formsOf(reports: readonly Report[]): string {
  const forms = reports.map(nameOf).join("、");
  const units = [...new Set(reports.flatMap(({ unit }) => unit?.value ?? []))];
  if (units.length === 0) return forms;
  return renderSentence(pastedForms.of, { units: units.join("、"), forms });
}

export interface DescribedPaste {
  readonly sentence: string;
  readonly isTaken: boolean;
}

export function describePasted({
  file: name,
  unreadable,
  reports,
}: Pick<ReadFile, "file" | "unreadable" | "reports">): DescribedPaste {
  if (reports.length > 0) {
    const forms = formsOf(reports);
    return {
      sentence: renderSentence(pasteSentences["paste.read"], { name, forms }),
      isTaken: true,
    };
  }
  const id = unreadable === undefined ? "paste.no-form" : "paste.unreadable";
  return { sentence: renderSentence(pasteSentences[id], { name }), isTaken: false };
}
