// 上报版: the forms that a workbook holds, written anew as the notice prints them.
import { defaultRound } from "../core/notice/default-round";
import { organizationsForm } from "../core/notice/forms/organizations";
import { villagesForm } from "../core/notice/forms/villages";
import { noneMark } from "../core/notice/marks";
import { planListSheet } from "../core/native/list-sheet";
import { toOfficialSheet } from "../core/native/official-sheet";
import type { SheetPlan, WorkbookPlan } from "../core/native/plan";
import { withDistinctNames } from "../core/native/sheet-name";
import { planSummarySheet } from "../core/native/summary-sheet";
import type { RawWorkbook } from "../core/report/raw-workbook";
import { readReports } from "../core/report/read-reports";
import type {
  Entry,
  ListReport,
  ListRowReport,
  Report,
  SummaryReport,
} from "../core/report/report";
import { tidy } from "../core/report/text";
import type { Phone } from "../core/report/values";
import type { ListRow } from "../core/spec/content";
import { formKey } from "./form-key";

export interface ExportChoices {
  /** Hides the middle of every telephone number. */
  readonly maskPhones: boolean;
}

const plain = { signatures: false };

/** What was understood, else what stands there: nothing that was written is lost. */
const shown = (entry: Entry<string | number> | undefined): string | number =>
  entry?.value ?? entry?.text ?? "";

/** 13907341357 => 139****1357 */
const masked = (digits: string): string =>
  digits.length < 7 ? "*".repeat(digits.length) : `${digits.slice(0, 3)}****${digits.slice(7)}`;

function phones(entry: Entry<readonly Phone[]> | undefined, { maskPhones }: ExportChoices): string {
  if (entry === undefined || entry.blank) return "";
  return maskPhones
    ? (entry.value ?? []).map(({ digits }) => masked(digits)).join("、")
    : entry.text;
}

function toRow(row: ListRowReport, choices: ExportChoices): ListRow {
  return {
    name: shown(row.name),
    members: shown(row.members),
    problem: tidy(row.problem?.text ?? ""),
    measures: tidy(row.measures?.text ?? ""),
    electionTerm: tidy(row.electionTerm?.text ?? ""),
    secretary: row.secretary?.text ?? "",
    phone: phones(row.phone, choices),
  };
}

function planList(report: ListReport, choices: ExportChoices): SheetPlan {
  const form = report.form === "organizations" ? organizationsForm : villagesForm;
  const rows = report.zeroReport
    ? [{ name: noneMark }]
    : report.rows.map((row) => toRow(row, choices));
  const content = { unit: report.unit?.value, date: report.date?.value, rows };
  return planListSheet(form, content, { round: defaultRound, choices: plain });
}

/** A count that cannot be read stays as it was written; the percentages are computed anew. */
function planSummary(report: SummaryReport): SheetPlan {
  const entries = Object.entries(report.counts);
  const counts = Object.fromEntries(entries.map(([id, { value, text }]) => [id, value ?? text]));
  const { unit, date, category } = report;
  return planSummarySheet(
    { unit: unit?.value, date: date?.value, category: category?.value?.name, counts },
    defaultRound,
    plain,
  );
}

/** A unit that adds up hands its result on; its own forms are in it. */
function withoutParts(reports: readonly Report[]): readonly Report[] {
  const results = new Set(reports.filter(({ isResult }) => isResult).map(formKey));
  return reports.filter((report) => report.isResult || !results.has(formKey(report)));
}

/** Undefined where the workbook holds none of the three forms. */
export function planOfficial(
  workbook: RawWorkbook,
  choices: ExportChoices,
): WorkbookPlan | undefined {
  const sheets = withoutParts(readReports(workbook)).map((report) =>
    toOfficialSheet(report.form === "summary" ? planSummary(report) : planList(report, choices)),
  );
  return sheets.length === 0 ? undefined : { sheets: withDistinctNames(sheets) };
}
