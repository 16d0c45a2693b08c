// A number of 内部汇总: a unit's over all categories, or that of all units.
import { toA1 } from "../../core/kernel/address";
import type { Address } from "../../core/kernel/address";
import { ok } from "../../core/kernel/result";
import { countHeads } from "../../core/native/result/count-heads";
import { detailHeads } from "../../core/native/result/detail-sheet";
import { overviewTotal } from "../../core/native/result/working-sheets";
import type { RawSheet } from "../../core/report/raw-workbook";
import { addParts, includedLines, isSame } from "./add-parts";
import type { Detail } from "./detail-table";
import { findTable } from "../../core/report/find-table";
import { trouble } from "./trouble";
import type { Traced } from "./trouble";

const heads = [detailHeads.unit, ...countHeads.map(({ head }) => head)];

/** Undefined where the cell holds no number of 内部汇总. */
export function traceOverview(sheet: RawSheet, at: Address, detail: Detail): Traced | undefined {
  const table = findTable(sheet, heads);
  const count = countHeads.find(({ head }) => table?.columnOf(head) === at.column);
  if (table === undefined || count === undefined || !table.rows.includes(at.row)) return undefined;
  const unit = table.textAt(at.row, detailHeads.unit);
  const lines = includedLines(detail, (line) => unit === overviewTotal || isSame(line.unit, unit));
  if (lines.length === 0)
    return trouble("no-lines", { detail: detail.sheet, what: unit, head: detailHeads.included });
  const sum = addParts(lines, count.id, unit);
  const value = table.grid.valueAt(at) ?? "";
  return ok({
    name: sum.name,
    cell: `${sheet.name}!${toA1(at)}`,
    shown: typeof value === "number" ? value : undefined,
    sums: [sum],
    agrees: value === (sum.total ?? ""),
  });
}
