// What somebody did by hand in an earlier result since it was written: told by the stamps of its rows, and by rows that
// name no file.
import { isBackup } from "../notice/own-sheet-names";
import type { RawWorkbook } from "../report/raw-workbook";
import { readReports } from "../report/read-reports";
import type { Report } from "../report/report";
import { readHandMadeDetail } from "./hand-made-detail";
import { readHandMadeRows } from "./hand-made-rows";
import type { HandMade } from "./input";

/** `reports`: those of the workbook. Results of before there were stamps tell what was added, not what was changed. */
export function readHandMade(
  workbook: RawWorkbook,
  reports: readonly Report[] = readReports(workbook),
): HandMade {
  const detail = readHandMadeDetail(workbook);
  const lists = readHandMadeRows(
    workbook,
    reports.filter(({ sheet }) => !isBackup(sheet)),
  );
  return {
    counts: detail.changed,
    rows: lists.changed,
    added: [...detail.added, ...lists.added],
    unkept: detail.unkept,
  };
}
