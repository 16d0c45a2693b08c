// The cells around a form's table: its header fields, its settings, and the words that are printed.
import type { Address, Range } from "../../core/kernel/address";
import { rememberFor } from "../../core/kernel/remember";
import { cellSentences as sentences } from "../../core/notice/cell-sentences";
import { formSettings } from "../../core/notice/form-settings";
import { makeGrid } from "../../core/report/grid";
import type { RawSheet } from "../../core/report/raw-workbook";
import type { Report, Written } from "../../core/report/report";
import { fold } from "../../core/report/text";
import { flattenRows } from "../../core/spec/form";
import { entryText, formOf, formWords, placeWords, plainText } from "./describe-entry";
import type { CellText } from "./describe-entry";

const gridOf = rememberFor(makeGrid);

/** Right of its label, which may be merged over several cells, of which the reader knows but the first. */
function cellOf({ row, column }: Written, merges: readonly Range[]): Address {
  const label = merges.find(
    ({ from, to }) => from.row === row && from.column < column && column <= to.column,
  );
  return { row, column: label === undefined ? column : label.to.column + 1 };
}

function fieldText(report: Report, at: Address, { merges }: RawSheet): CellText | undefined {
  const category = report.form === "summary" ? report.category : undefined;
  const entries = { unit: report.unit, category, date: report.date };
  for (const { id, label, field } of formOf[report.form].header) {
    const entry = entries[id];
    const cell = entry && cellOf(entry, merges);
    if (entry === undefined || cell?.row !== at.row || cell.column !== at.column) continue;
    const text = entryText(field, placeWords(formWords(report), label), report.form);
    const readAt = { row: entry.row, column: entry.column };
    return readAt.column === at.column ? text : { ...text, readAt };
  }
  return undefined;
}

/** Each setting stands right of its label, wherever that is. */
function settingText(
  report: Report,
  { row, column }: Address,
  sheet: RawSheet,
): CellText | undefined {
  const beside = fold(gridOf(sheet).textAt({ row, column: column - 1 }));
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
  const isPrinted = printedWords[report.form].has(fold(gridOf(sheet).textAt(at)));
  return isPrinted ? plainText(formWords(report), sentences["printed.text"]) : undefined;
}

export const describeFrameCell = (
  report: Report,
  at: Address,
  sheet: RawSheet,
): CellText | undefined =>
  fieldText(report, at, sheet) ?? settingText(report, at, sheet) ?? printedText(report, at, sheet);
