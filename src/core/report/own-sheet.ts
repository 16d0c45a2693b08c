// Sheets of ours that are no forms although they may quote one, known by what stands on them.
import { checkReportTimeLabel } from "../notice/check-report-words";
import { checkReportName } from "../notice/own-sheet-names";
import type { RawSheet } from "./raw-workbook";
import { textOf } from "./text";

/** A 校验报告, whatever the sheet is called. */
export function isCheckReport({ rows: [title, time] }: RawSheet): boolean {
  const text = (row: typeof title, number: number): string =>
    row?.row === number && row.cells[0]?.column === 1 ? textOf(row.cells[0].value) : "";
  return text(title, 1) === checkReportName && text(time, 2).startsWith(checkReportTimeLabel);
}
