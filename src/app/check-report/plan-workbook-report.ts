// 校验报告 on the workbook that is open, put into that very workbook: over the one that is there, else as a new sheet.
import { planCheckReport } from "../../core/native/check-report/report-sheet";
import { checkReportTimeLabel } from "../../core/notice/check-report-words";
import { checkReportName } from "../../core/notice/own-sheet-names";
import { isCheckReport } from "../../core/report/own-sheet";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import { textOf } from "../../core/report/text";
import type { WorkbookCheck } from "../check/check-workbook";
import type { PlannedSheet } from "../ports/open-workbook";
import { reportContent } from "./report-words";
import { workbookSubject } from "./subject";

export interface StandingReport {
  readonly sheet: string;
  /** When it was made, in words. */
  readonly time: string;
}

/** Of that name, or with the number that a host gives a second of it. One that the clerk has renamed is to be kept. */
const isNamed = (name: string): boolean =>
  name === checkReportName || new RegExp(`^${checkReportName} \\(\\d+\\)$`).test(name);

/** The report that is to be replaced by the next; undefined where there is none. */
export function findStandingReport({ sheets }: RawWorkbook): StandingReport | undefined {
  const found = sheets.find((sheet) => isNamed(sheet.name) && isCheckReport(sheet));
  if (found === undefined) return undefined;
  const line = textOf(found.rows[1]?.cells[0]?.value);
  return { sheet: found.name, time: line.slice(checkReportTimeLabel.length) };
}

/** `raw`: what was checked. `now`: when. */
export function planWorkbookReport(
  raw: RawWorkbook,
  check: WorkbookCheck,
  now: Date,
): PlannedSheet {
  const over = findStandingReport(raw)?.sheet;
  const content = reportContent(workbookSubject(check), { name: over ?? checkReportName, now });
  return { plan: planCheckReport(content), over };
}
