// The sheets of an earlier result that a workbook holds, known by what stands on them. A sheet that only has the name of
// one of ours is not ours, nor is one on which a further form stands.
import type { ResultSheet } from "../../core/native/result/result-workbook";
import { isBackup, resultNameEnding } from "../../core/notice/own-sheet-names";
import { toSheetName } from "../../core/native/sheet-name";
import type { RawSheet, RawWorkbook } from "../../core/report/raw-workbook";
import { readReports } from "../../core/report/read-reports";
import type { Report, SummaryReport } from "../../core/report/report";
import { readLines } from "../../core/rollup/table-lines";

export interface EarlierResult {
  /** Its forms, in the order of the workbook. */
  readonly forms: readonly Report[];
  /** Its 附件1 among them. */
  readonly summaries: readonly SummaryReport[];
  /** Name of the sheet that was put in for the same thing; undefined where there is none. */
  readonly sheetFor: (planned: ResultSheet) => string | undefined;
}

const categoryOf = (report: Report): string | undefined =>
  report.form === "summary" ? report.category?.value?.name : undefined;

/** What the name of a sheet ends with where its form's own name was taken. */
export const besideName = (name: string): string => toSheetName([name, resultNameEnding]);

function findForm(
  forms: readonly Report[],
  { plan, form, category }: ResultSheet,
): string | undefined {
  const alike = forms.filter((each) => each.form === form && categoryOf(each) === category);
  return (alike.find(({ sheet }) => sheet === plan.name) ?? alike[0])?.sheet;
}

/** The heads of a working sheet are its first row. */
function findTable(sheets: readonly RawSheet[], { plan }: ResultSheet): string | undefined {
  const heads = plan.cells.filter(({ at }) => at.row === 1).map(({ value }) => String(value));
  const hasHeads = (sheet: RawSheet): boolean => readLines(sheet, heads) !== undefined;
  const named = [plan.name, besideName(plan.name)].flatMap((name) =>
    sheets.filter((sheet) => sheet.name === name),
  );
  return named.find(hasHeads)?.name;
}

export function findEarlierResult(open: RawWorkbook): EarlierResult {
  const sheets = open.sheets.filter(({ name }) => !isBackup(name));
  const reports = readReports(open);
  const isAlone = ({ sheet }: Report): boolean =>
    reports.filter((each) => each.sheet === sheet).length === 1;
  const forms = reports.filter((report) => report.isResult && isAlone(report));
  return {
    forms,
    summaries: forms.filter((report) => report.form === "summary"),
    sheetFor: (planned) =>
      planned.form === undefined ? findTable(sheets, planned) : findForm(forms, planned),
  };
}
