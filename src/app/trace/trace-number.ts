// 反查: where the selected number of a result comes from, from the cells of the workbook alone, whatever program saved it.
import type { Address } from "../../core/kernel/address";
import { isBackup, resultSheetNames } from "../../core/notice/own-sheet-names";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import { readDetailTable } from "./detail-table";
import { traceDetail } from "./trace-detail";
import { traceOverview } from "./trace-overview";
import { traceRow } from "./trace-row";
import { traceSummary } from "./trace-summary";
import { trouble } from "./trouble";
import type { Traced } from "./trouble";

export interface TraceSelection {
  readonly sheet: string;
  readonly at: Address;
}

export function traceNumber(workbook: RawWorkbook, { sheet: name, at }: TraceSelection): Traced {
  const sheet = workbook.sheets.find((each) => each.name === name && !isBackup(name));
  const row = sheet && traceRow(sheet, at);
  if (row !== undefined) return row;
  const detail = readDetailTable(workbook);
  if (detail === undefined) return trouble("no-detail", { detail: resultSheetNames.detail });
  if (sheet === undefined) return trouble("no-number", {});
  const traced =
    name === detail.sheet
      ? traceDetail(at, detail)
      : (traceSummary(sheet, at, detail) ?? traceOverview(sheet, at, detail));
  return traced ?? trouble("no-number", {});
}
