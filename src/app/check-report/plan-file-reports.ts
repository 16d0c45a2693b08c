// The workbook of 校验报告 on checked files. One file: one sheet. Several: a sheet that lists them all, and one for each
// that has something to say, so that each prints by itself, from page 1, and can be handed to its unit.
import { planCheckOverview } from "../../core/native/check-report/overview-sheet";
import { planCheckReport } from "../../core/native/check-report/report-sheet";
import type { OverviewFile } from "../../core/native/check-report/content";
import type { SheetPlan, WorkbookPlan } from "../../core/native/plan";
import { distinctNames, toSheetName } from "../../core/native/sheet-name";
import { checkOverviewWords, checkReportWords } from "../../core/notice/check-report-words";
import { checkReportName } from "../../core/notice/own-sheet-names";
import { isCheckReport } from "../../core/report/own-sheet";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import type { CheckedFile } from "../../core/report/checked-file";
import { renderSentence } from "../../core/spec/message";
import { onOneLine } from "./one-line";
import { reportContent, resultWords, subjectResult, timeLine, unitWords } from "./report-words";
import { fileSubject, unitsOf } from "./subject";
import type { ReportSubject } from "./subject";
import { totalsOf } from "./totals";
import type { CheckTotals } from "./totals";

/** A subject and the name of its sheet; undefined where the list says all there is to say. */
interface Placed {
  readonly subject: ReportSubject;
  readonly name: string | undefined;
}

const isListedOnly = ({ unreadable, findings, unchecked }: ReportSubject): boolean =>
  unreadable !== undefined || (findings.length === 0 && unchecked.length === 0);

const baseName = (file: string): string =>
  (file.split(/[/\\]/).at(-1) ?? "").replace(/\.[^.]*$/, "");

/** By unit, else by file; the list has the plain name. */
function withSheetNames(subjects: readonly ReportSubject[]): readonly Placed[] {
  const own = subjects.filter((subject) => !isListedOnly(subject));
  const wanted = own.map((subject) =>
    toSheetName([checkReportName, unitsOf(subject)[0] ?? baseName(subject.file)]),
  );
  const names = distinctNames([checkReportName, ...wanted]).slice(1);
  const nameOf = new Map(own.map((subject, index) => [subject, names[index]]));
  return subjects.map((subject) => ({ subject, name: nameOf.get(subject) }));
}

const sum = (all: readonly CheckTotals[]): CheckTotals => {
  const of = (key: keyof CheckTotals): number => all.reduce((total, each) => total + each[key], 0);
  return {
    error: of("error"),
    warning: of("warning"),
    info: of("info"),
    explained: of("explained"),
    unchecked: of("unchecked"),
  };
};

function overviewHeading(subjects: readonly ReportSubject[], now: Date): readonly string[] {
  const unreadable = subjects.filter((each) => each.unreadable !== undefined).length;
  const listed = subjects.filter((each) => !isListedOnly(each)).length;
  const clean = subjects.length - listed - unreadable;
  const files = { files: subjects.length, clean, listed, unreadable };
  return [
    timeLine(now),
    renderSentence(checkOverviewWords.files, files),
    renderSentence(checkOverviewWords.totals, { result: resultWords(sum(subjects.map(totalsOf))) }),
    checkReportWords.valid,
  ];
}

const overviewLine = ({ subject, name }: Placed): OverviewFile => ({
  file: onOneLine(subject.file, 200),
  unit: unitWords(subject),
  result: subjectResult(subject),
  sheet: name ?? "",
  sha256: subject.sha256 ?? "",
});

/** Nothing but reports of ours. */
export const isEarlierReport = ({ sheets }: RawWorkbook): boolean =>
  sheets.length > 0 && sheets.every(isCheckReport);

/** `now`: when the files were checked. */
export function planFileReports(files: readonly CheckedFile[], now: Date): WorkbookPlan {
  const subjects = files.map(fileSubject);
  const [only] = subjects;
  if (only !== undefined && subjects.length === 1)
    return { sheets: [planCheckReport(reportContent(only, { name: checkReportName, now }))] };
  const placed = withSheetNames(subjects);
  const overview = planCheckOverview({
    name: checkReportName,
    heading: overviewHeading(subjects, now),
    files: placed.map(overviewLine),
  });
  const own = placed.flatMap(({ subject, name }): readonly SheetPlan[] =>
    name === undefined ? [] : [planCheckReport(reportContent(subject, { name, now }))],
  );
  return { sheets: [overview, ...own] };
}
