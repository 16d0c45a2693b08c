// Our columns of 附件2 where a list lacks them: which, and where their heads would go.
import type { CellWrite } from "../ports/open-workbook";
import { organizationsForm } from "../../core/notice/forms/organizations";
import type { RawSheet, RawWorkbook } from "../../core/report/raw-workbook";
import type { ListReport, Report } from "../../core/report/report";
import { isBlank, textOf } from "../../core/report/text";

/** The heads that the list lacks, as the form writes them. */
export const missingHeads = ({ columns }: ListReport): readonly string[] =>
  organizationsForm.helperColumns.flatMap(({ id, label }) => (columns.has(id) ? [] : [label]));

/** Of the head row and all below it; the settings above stand where they like. */
function lastColumn({ rows, merges }: RawSheet, headRow: number): number {
  const used = rows.flatMap(({ row, cells }) =>
    row < headRow
      ? []
      : cells
          .filter(({ value, formula }) => formula !== undefined || !isBlank(textOf(value)))
          .map(({ column }) => column),
  );
  const merged = merges.filter(({ to }) => to.row >= headRow).map(({ to }) => to.column);
  return Math.max(0, ...used, ...merged);
}

/** Behind what our own columns and the clerk's take; after the printed ones one column stays empty between. */
function firstFree(sheet: RawSheet, { headRow, columns }: ListReport): number {
  const last = lastColumn(sheet, headRow);
  const helping = organizationsForm.helperColumns.map(({ id }) => columns.get(id));
  return last + (helping.includes(last) ? 1 : 2);
}

/** One head beside the other, in the first free columns. */
export function headWrites({ sheets }: RawWorkbook, list: ListReport): readonly CellWrite[] {
  const sheet = sheets.find(({ name }) => name === list.sheet);
  if (sheet === undefined) return [];
  const first = firstFree(sheet, list);
  return missingHeads(list).map((value, index) => ({
    sheet: list.sheet,
    at: { row: list.headRow, column: first + index },
    value,
  }));
}

/** Lists to which they are worth adding: somebody has begun them. */
export const listsWithoutColumns = (reports: readonly Report[]): readonly ListReport[] =>
  reports.filter(
    (each): each is ListReport =>
      each.form === "organizations" && each.rows.length > 0 && missingHeads(each).length > 0,
  );
