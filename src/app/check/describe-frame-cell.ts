// The cells around a form's table: its header fields, its settings, and the words that are printed.
import type { Address } from "../../core/kernel/address";
import { cellSentences as sentences } from "../../core/notice/cell-sentences";
import { formSettings } from "../../core/notice/form-settings";
import { makeGrid } from "../../core/report/grid";
import type { RawSheet } from "../../core/report/raw-workbook";
import type { Report } from "../../core/report/report";
import { fold } from "../../core/report/text";
import { flattenRows } from "../../core/spec/form";
import { entryText, formOf, formWords, placeWords, plainText } from "./describe-entry";
import type { CellText } from "./describe-entry";

function fieldText(report: Report, at: Address): CellText | undefined {
  const category = report.form === "summary" ? report.category : undefined;
  const entries = { unit: report.unit, category, date: report.date };
  for (const { id, label, field } of formOf[report.form].header) {
    const entry = entries[id];
    if (entry?.row !== at.row || entry.column !== at.column) continue;
    return entryText(field, placeWords(formWords(report), label), report.form);
  }
  return undefined;
}

/** Each setting stands right of its label, wherever that is. */
function settingText(
  report: Report,
  { row, column }: Address,
  sheet: RawSheet,
): CellText | undefined {
  const beside = fold(makeGrid(sheet).textAt({ row, column: column - 1 }));
  const setting = formSettings.find(({ label }) => label === beside);
  if (setting === undefined) return undefined;
  return entryText(setting.field, placeWords(formWords(report), setting.label), report.form);
}

function labelsOf(form: Report["form"]): readonly string[] {
  const frame = formOf[form];
  const { title, mark, header } = frame;
  const own = [title, mark, ...[...header, ...formSettings].map(({ label }) => label)];
  if (frame.id !== "summary") return own;
  const { corner, countLabel, percentColumns, rows, footnote } = frame;
  return [
    ...own,
    `${corner.upperRight}${corner.lowerLeft}`,
    countLabel,
    footnote,
    ...[...percentColumns, ...flattenRows(rows)].map(({ label }) => label),
  ];
}

const toWords = (form: Report["form"]): ReadonlySet<string> =>
  new Set(labelsOf(form).flatMap((label) => [fold(label), `${fold(label)}:`]));

const printedWords: Readonly<Record<Report["form"], ReadonlySet<string>>> = {
  summary: toWords("summary"),
  organizations: toWords("organizations"),
  villages: toWords("villages"),
};

function printedText(report: Report, at: Address, sheet: RawSheet): CellText | undefined {
  const isPrinted = printedWords[report.form].has(fold(makeGrid(sheet).textAt(at)));
  return isPrinted ? plainText(formWords(report), sentences["printed.text"]) : undefined;
}

export const describeFrameCell = (
  report: Report,
  at: Address,
  sheet: RawSheet,
): CellText | undefined =>
  fieldText(report, at) ?? settingText(report, at, sheet) ?? printedText(report, at, sheet);
