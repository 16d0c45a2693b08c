// Where something stands, in the words that a clerk finds it by: the sheet, and the printed words beside and above the cell.
import { toA1 } from "../../core/kernel/address";
import type { Address } from "../../core/kernel/address";
import { checkSentences } from "../../core/notice/check-sentences";
import { percentNames } from "../../core/notice/field-guides";
import { organizationsForm } from "../../core/notice/forms/organizations";
import { summaryForm } from "../../core/notice/forms/summary";
import { villagesForm } from "../../core/notice/forms/villages";
import type { ListReport, Report, SummaryReport } from "../../core/report/report";
import { rowName } from "../../core/notice/row-name";
import { flattenRows } from "../../core/spec/form";
import { renderSentence } from "../../core/spec/message";

/** null: the workbook, or the sheet, as a whole. */
export type PlaceWords = (sheet: string | null, at: Address | null) => string;

const lists = { organizations: organizationsForm, villages: villagesForm };

const isAt = (entry: Address | undefined, { row, column }: Address): boolean =>
  entry?.row === row && entry.column === column;

/** The row of 附件1 whose count or percentage stands there, and of a percentage the column. */
function amountAt({ counts, percents }: SummaryReport, at: Address): string | undefined {
  for (const { id } of flattenRows(summaryForm.rows)) {
    if (isAt(counts[id], at)) return rowName(id);
    const column = summaryForm.percentColumns.find((each) => isAt(percents[each.id]?.[id], at));
    if (column !== undefined) return `${rowName(id)} ${percentNames[column.id]}`;
  }
  return undefined;
}

/** The label of the header field that stands there, or what the form counts there. */
function labelAt(report: Report, at: Address): string | undefined {
  const isSummary = report.form === "summary";
  const category = isSummary ? report.category : undefined;
  const fields = { unit: report.unit, date: report.date, category };
  const field = summaryForm.header.find(({ id }) => isAt(fields[id], at))?.label;
  return field ?? (isSummary ? amountAt(report, at) : undefined);
}

/** The head of the column that stands there. */
function headOf({ form, columns }: ListReport, column: number): string | undefined {
  const { columns: own, helperColumns } = lists[form];
  return [...own, ...helperColumns]
    .find(({ id }) => columns.get(id) === column)
    ?.label.replace("\n", "");
}

/** The list to whose rows the row belongs. */
function listAt(reports: readonly Report[], row: number): ListReport | undefined {
  return reports
    .filter((report) => report.form !== "summary")
    .findLast(({ headRow }) => headRow < row);
}

/** `reports`: in the order of the workbook. */
export function createPlaceWords(reports: readonly Report[]): PlaceWords {
  const bySheet = new Map<string, Report[]>();
  for (const report of reports)
    bySheet.set(report.sheet, [...(bySheet.get(report.sheet) ?? []), report]);
  return (sheet, at) => {
    if (sheet === null) return checkSentences["place.workbook"];
    if (at === null) return sheet;
    const own = bySheet.get(sheet) ?? [];
    for (const report of own) {
      const label = labelAt(report, at);
      if (label !== undefined)
        return renderSentence(checkSentences["place.field"], { sheet, label });
    }
    const list = listAt(own, at.row);
    const label = list && headOf(list, at.column);
    return label === undefined
      ? renderSentence(checkSentences["place.cell"], { sheet, cell: toA1(at) })
      : renderSentence(checkSentences["place.row"], { sheet, row: at.row, label });
  };
}
