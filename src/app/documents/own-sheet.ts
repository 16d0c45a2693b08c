// The blank plan of a sheet that holds one of our own forms or working sheets where we put it.
import { defaultRound } from "../../core/notice/default-round";
import { organizationsForm } from "../../core/notice/forms/organizations";
import { villagesForm } from "../../core/notice/forms/villages";
import { rowSourceHeads } from "../../core/notice/own-sheet-names";
import { headRow } from "../../core/native/header-line";
import { planListSheet } from "../../core/native/list-sheet";
import type { CellPlan, SheetPlan } from "../../core/native/plan";
import type { PrintChoices } from "../../core/native/print-setup";
import type { ResultContent } from "../../core/native/result/content";
import { planDetailSheet } from "../../core/native/result/detail-sheet";
import { planExplanationsSheet } from "../../core/native/result/explanations-sheet";
import { planMergedList } from "../../core/native/result/merged-list-sheet";
import {
  planOverviewSheet,
  planSendBackSheet,
  planUnitsSheet,
} from "../../core/native/result/working-sheets";
import { planSummarySheet, planUncheckedSummary } from "../../core/native/summary-sheet";
import { makeGrid } from "../../core/report/grid";
import type { Grid } from "../../core/report/grid";
import type { RawSheet } from "../../core/report/raw-workbook";
import { readReports } from "../../core/report/read-reports";
import type { ListReport, Report, SummaryReport } from "../../core/report/report";
import { fold } from "../../core/report/text";
import { standAlike } from "./form-places";
import { keepAnswered, says } from "./keep-answered";
import { toRawSheet } from "./planned-cells";

export interface OwnSheet {
  readonly plan: SheetPlan;
  /** A working sheet: every row under its head looks alike. */
  readonly isTable: boolean;
}

const forms = { organizations: organizationsForm, villages: villagesForm };

const isNumber = (value: unknown): boolean => typeof value === "number";

/** From the head row down: the printed rows, all with data, and those that are numbered next to them. */
function listRows(grid: Grid, { form, rows }: ListReport): number {
  const least = headRow + forms[form].printedRows;
  let last = Math.max(least, rows.at(-1)?.row ?? 0);
  while (isNumber(grid.valueAt({ row: last + 1, column: 1 }))) last += 1;
  return last - headRow;
}

const nothing: Omit<ResultContent, "unit" | "choices" | "lists"> = {
  round: defaultRound,
  summaries: [],
  detail: [],
  units: [],
  sendBack: [],
  explanations: [],
  overview: { lines: [], total: {} },
};
const noList = { rows: [], filed: false };

/** The list of a result says of each row where it comes from. */
const isMerged = (grid: Grid): boolean =>
  grid.textsOf(headRow).some(({ text }) => text === fold(rowSourceHeads.unit));

/** The unit decides how high its row is. */
function planList(grid: Grid, report: ListReport, choices: PrintChoices): SheetPlan {
  const form = forms[report.form];
  const unit = report.unit?.text;
  const count = listRows(grid, report);
  if (!isMerged(grid)) {
    const rows = Array.from({ length: count }, () => ({}));
    return planListSheet(form, { unit, rows }, { round: defaultRound, choices });
  }
  const source = { unit: "", file: "", sheet: "", row: 0 };
  const list = {
    rows: Array.from({ length: count }, () => ({ content: {}, source })),
    filed: true,
  };
  const lists = { organizations: noList, villages: noList, [form.id]: list };
  return planMergedList(form, { ...nothing, unit: unit ?? "", choices, lists });
}

/** What was added up is not checked while it is filled in. */
const planSummary = (report: SummaryReport, choices: PrintChoices): SheetPlan =>
  (report.isResult ? planUncheckedSummary : planSummarySheet)(
    { unit: report.unit?.text, category: report.category?.text },
    defaultRound,
    choices,
  );

const planForm = (grid: Grid, report: Report, choices: PrintChoices): SheetPlan =>
  report.form === "summary" ? planSummary(report, choices) : planList(grid, report, choices);

/** Words above the table that a clerk does not fill in: 填报单位： and its like. */
const isHeaderLabel = ({ at, value }: CellPlan): boolean =>
  at.row < headRow && typeof value === "string" && value.endsWith("：");

function planOwnForm(sheet: RawSheet, grid: Grid, choices: PrintChoices): SheetPlan | undefined {
  const [report, ...others] = readReports({ sheets: [sheet] });
  if (report === undefined || others.length > 0) return undefined;
  const plan = planForm(grid, report, choices);
  const [planned] = readReports({ sheets: [toRawSheet(plan)] });
  const isOurs =
    planned !== undefined &&
    standAlike(report, planned) &&
    plan.cells.filter(isHeaderLabel).every((cell) => says(grid, cell));
  return isOurs ? keepAnswered(plan, grid) : undefined;
}

const workingSheets = [
  planDetailSheet([]),
  planUnitsSheet([]),
  planSendBackSheet([]),
  planExplanationsSheet([]),
  planOverviewSheet({ lines: [], total: {} }),
];

/** A working sheet is known by its head row. */
const planOwnTable = (grid: Grid): SheetPlan | undefined =>
  workingSheets.find(({ cells }) => cells.every((cell) => cell.at.row > 1 || says(grid, cell)));

/** Blank, with as many rows as the sheet's list has; undefined for what is none of ours or stands otherwise. */
export function planOwnSheet(sheet: RawSheet, choices: PrintChoices): OwnSheet | undefined {
  const grid = makeGrid(sheet);
  const form = planOwnForm(sheet, grid, choices);
  if (form !== undefined) return { plan: form, isTable: false };
  const table = planOwnTable(grid);
  return table && { plan: table, isTable: true };
}
