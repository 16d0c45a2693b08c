// Rows of 附件2 on the way to a decision, from a written and re-read workbook.
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { listDecideRows } from "../../../src/app/decide/decide-row";
import type { DecideRow } from "../../../src/app/decide/decide-row";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { SheetPlan } from "../../../src/core/native/plan";
import type { RawWorkbook } from "../../../src/core/report/raw-workbook";
import { readReports } from "../../../src/core/report/read-reports";
import type { ListReport, Report } from "../../../src/core/report/report";
import type { ListRow } from "../../../src/core/spec/content";
import type { CountingBasis } from "../../../src/core/spec/round";
import { classify } from "../../../src/core/standards/classify";
import { planDecideBook, planList } from "../../support/decide-book";

export function rawOf(sheets: readonly SheetPlan[]): RawWorkbook {
  const raw = readWorkbook(writeWorkbook({ sheets }));
  if (!raw.ok) throw new Error(raw.error);
  return raw.value;
}

export const reportsOf = (sheets: readonly SheetPlan[]): readonly Report[] =>
  readReports(rawOf(sheets));

export function listIn(reports: readonly Report[]): ListReport {
  const list = reports.find((each): each is ListReport => each.form === "organizations");
  if (list === undefined) throw new Error("No 附件2");
  return list;
}

/** A village with what differs. */
export const village = (row: ListRow): ListRow => ({
  name: "金星村党支部",
  members: 30,
  secretary: "周家和",
  phone: "13807341256",
  ...row,
});

/** Without 附件1, so that a category is only what the row says. */
export function rowOf(row: ListRow, basis: CountingBasis = "overlap"): DecideRow {
  const round = { ...defaultRound, basis };
  const reports = reportsOf([planList([village(row)], round)]);
  const [found] = listDecideRows(reports, { classify, round });
  if (found === undefined) throw new Error("No row");
  return found;
}

export const rowsOf = (rows: readonly ListRow[]): readonly DecideRow[] =>
  listDecideRows(reportsOf(planDecideBook(rows)), { classify, round: defaultRound });
