// A row of a merged 附件2 or 附件3: the file, sheet and row that it was taken over from.
import { toA1 } from "../../core/kernel/address";
import type { Address } from "../../core/kernel/address";
import { ok } from "../../core/kernel/result";
import { rowPlaceHeads } from "../../core/native/result/merged-list-sheet";
import { rowSourceHeads } from "../../core/notice/own-sheet-names";
import { resultWords } from "../../core/notice/roll-up-sentences";
import { rowPlace } from "../../core/notice/trace-sentences";
import type { RawSheet } from "../../core/report/raw-workbook";
import { readReports } from "../../core/report/read-reports";
import { renderSentence } from "../../core/spec/message";
import { findTable } from "../../core/report/find-table";
import type { Table } from "../../core/report/find-table";
import type { TracePart } from "./number-trace";
import { trouble } from "./trouble";
import type { Traced } from "./trouble";

function readSource({ textAt }: Table, row: number): TracePart {
  const [sheet, line] = [textAt(row, rowPlaceHeads.sheet), textAt(row, rowPlaceHeads.row)];
  return {
    unit: textAt(row, rowSourceHeads.unit),
    value: undefined,
    corrected: false,
    file: textAt(row, rowSourceHeads.file),
    place: line === "" ? sheet : renderSentence(rowPlace, { sheet, row: line }),
    state: resultWords.included,
  };
}

/** Undefined where the cell is in no row of a list. */
export function traceRow(sheet: RawSheet, at: Address): Traced | undefined {
  const row = readReports({ sheets: [sheet] })
    .flatMap((report) => (report.form === "summary" ? [] : report.rows))
    .find((each) => each.row === at.row);
  if (row === undefined) return undefined;
  const table = findTable(sheet, Object.values(rowSourceHeads));
  if (table === undefined) return trouble("filled-in", { sheet: sheet.name });
  const part = readSource(table, at.row);
  if (part.file === "")
    return trouble("no-source", { sheet: sheet.name, row: at.row, head: rowSourceHeads.file });
  const name = row.name.value ?? row.name.text;
  const shown = table.grid.valueAt(at);
  return ok({
    name,
    cell: `${sheet.name}!${toA1(at)}`,
    shown: typeof shown === "number" ? shown : undefined,
    sums: [{ name, total: undefined, parts: [part] }],
    agrees: true,
  });
}
