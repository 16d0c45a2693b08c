// The open workbook as a source of its own roll-up: what its unit has filled in there is 本级, and what lower units' forms
// were pasted in is theirs. Its earlier result goes along, and is never added.
import { ok } from "../../core/kernel/result";
import { openWorkbookName } from "../../core/notice/own-sheet-names";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import { readReports } from "../../core/report/read-reports";
import type { Report } from "../../core/report/report";
import type { CheckContext } from "../../core/rules/kind";
import { readFile } from "../read-file";
import type { ReadFile } from "../read-file";

/** Put in, and nothing entered yet: nobody has reported anything by that. */
const isUnfilled = (report: Report): boolean =>
  report.form === "summary"
    ? Object.values(report.counts).every(({ blank }) => blank)
    : report.rows.length === 0 && !report.zeroReport;

/**
 * Undefined where nobody has filled in a form there. `context` is that of the roll-up, `reports` are those of the
 * workbook.
 */
export function readOwnSource(
  open: RawWorkbook,
  context: CheckContext,
  reports: readonly Report[] = readReports(open),
): ReadFile | undefined {
  const filled = reports.filter((report) => !isUnfilled(report));
  if (filled.every(({ isResult }) => isResult)) return undefined;
  const kept = new Set(filled.map(({ sheet }) => sheet));
  const blank = new Set(reports.map(({ sheet }) => sheet).filter((sheet) => !kept.has(sheet)));
  const sheets = open.sheets.filter(({ name }) => !blank.has(name));
  return readFile({ file: openWorkbookName, sha256: "" }, ok({ sheets }), context);
}
