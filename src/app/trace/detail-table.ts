// 汇总明细 as a workbook holds it: its lines, and for each count what was added and where it came from.
import type { SummaryRowId } from "../../core/spec/form";
import { countHeads } from "../../core/native/result/count-heads";
import {
  detailHeads,
  includedMark,
  placeHead,
  stampHead,
  stampedHeads,
  stateHead,
} from "../../core/native/result/detail-sheet";
import { isBackup, resultSheetNames } from "../../core/notice/own-sheet-names";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import { digestOf, digestsOf } from "../../core/rollup/stamp";
import { findTable } from "../../core/report/find-table";
import type { Table } from "../../core/report/find-table";
import type { TracePart } from "./number-trace";

export interface DetailLine {
  readonly row: number;
  readonly unit: string;
  readonly category: string;
  readonly included: boolean;
  readonly partOf: (id: SummaryRowId) => TracePart;
}

export interface Detail {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly lines: readonly DetailLine[];
  /** Which count the column holds, if any. */
  readonly countIn: (column: number) => SummaryRowId | undefined;
}

const countHead = new Map(countHeads.map(({ id, head }) => [id, head]));
const place = new Map(countHeads.map(({ id }, index) => [id, index]));

/** The formulas add numbers only, and pass over numbers that are stored as text. */
function numberAt({ grid, columnOf }: Table, row: number, head: string): number | undefined {
  const column = columnOf(head);
  const value = column === undefined ? undefined : grid.valueAt({ row, column });
  return typeof value === "number" ? value : undefined;
}

function readLine(table: Table, row: number): DetailLine {
  const text = (head: string): string => table.textAt(row, head);
  const stamps = digestsOf(text(stampHead), stampedHeads.length);
  return {
    row,
    unit: text(detailHeads.unit),
    category: text(detailHeads.category),
    included: text(detailHeads.included) === includedMark,
    partOf: (id) => {
      const head = countHead.get(id) ?? "";
      return {
        unit: text(detailHeads.unit),
        value: numberAt(table, row, head),
        corrected: stamps !== undefined && stamps[place.get(id) ?? 0] !== digestOf(text(head)),
        file: text(detailHeads.file),
        place: text(placeHead(head)),
        state: text(stateHead),
      };
    },
  };
}

/** Undefined where the workbook has none. Of several, the formulas mean the one with its own name. */
export function readDetailTable({ sheets }: RawWorkbook): Detail | undefined {
  const found = sheets.flatMap((sheet) => {
    const table = isBackup(sheet.name) ? undefined : findTable(sheet, Object.values(detailHeads));
    return table === undefined ? [] : [{ sheet: sheet.name, table }];
  });
  const detail = found.find(({ sheet }) => sheet === resultSheetNames.detail) ?? found[0];
  if (detail === undefined) return undefined;
  const { sheet, table } = detail;
  return {
    sheet,
    lines: table.rows.map((row) => readLine(table, row)),
    countIn: (column) => countHeads.find(({ head }) => table.columnOf(head) === column)?.id,
  };
}
