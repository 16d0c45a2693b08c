// The sheets of an earlier result that a workbook holds, known by what stands on them. A sheet that only has the name of
// one of ours is not ours, nor is one on which a further form stands.
import { countHeads } from "../../core/native/result/count-heads";
import {
  detailHeads,
  includedMark,
  readAtHead,
  stateHead,
} from "../../core/native/result/detail-sheet";
import type { ResultSheet } from "../../core/native/result/result-workbook";
import { resultWords } from "../../core/notice/roll-up-sentences";
import { isBackup, resultNameEnding, resultSheetNames } from "../../core/notice/own-sheet-names";
import { toSheetName } from "../../core/native/sheet-name";
import type { RawSheet, RawWorkbook } from "../../core/report/raw-workbook";
import { readReports } from "../../core/report/read-reports";
import type { Report, SummaryReport } from "../../core/report/report";
import { readLines } from "../../core/rollup/table-lines";

/** A line of 汇总明细 that somebody typed, and that does not count. */
export interface ManualLine {
  readonly row: number;
  readonly unit: string;
  readonly category: string;
}

export interface EarlierResult {
  /** Its forms, in the order of the workbook. */
  readonly forms: readonly Report[];
  /** Its 附件1 among them. */
  readonly summaries: readonly SummaryReport[];
  readonly manualLines: readonly ManualLine[];
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

function manualLinesOn(sheet: RawSheet): readonly ManualLine[] {
  const lines = readLines(sheet, Object.values(detailHeads)) ?? [];
  const filledHeads = [
    detailHeads.unit,
    detailHeads.category,
    ...countHeads.map(({ head }) => head),
  ];
  return lines
    .filter(({ under }) => under(detailHeads.sha256) === "" && under(readAtHead) === "")
    .filter(({ under }) => under(detailHeads.included) !== includedMark)
    .filter(({ under }) => under(stateHead) !== resultWords.excluded)
    .filter(({ under }) => filledHeads.some((head) => under(head) !== ""))
    .map(({ row, under }) => ({
      row,
      unit: under(detailHeads.unit),
      category: under(detailHeads.category),
    }));
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
    manualLines: sheets
      .filter(({ name }) => name === resultSheetNames.detail)
      .flatMap(manualLinesOn),
    sheetFor: (planned) =>
      planned.form === undefined ? findTable(sheets, planned) : findForm(forms, planned),
  };
}
