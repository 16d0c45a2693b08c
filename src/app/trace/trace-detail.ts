// A count on 汇总明细 itself: the one file and cell that its line names.
import { toA1 } from "../../core/kernel/address";
import type { Address } from "../../core/kernel/address";
import { ok } from "../../core/kernel/result";
import { addParts } from "./add-parts";
import type { Detail } from "./detail-table";
import type { Traced } from "./trouble";

/** Undefined where the cell is no count of a line. */
export function traceDetail(at: Address, detail: Detail): Traced | undefined {
  const id = detail.countIn(at.column);
  const line = detail.lines.find(({ row }) => row === at.row);
  if (id === undefined || line === undefined) return undefined;
  const sum = addParts([line], id, [line.unit, line.category].filter(Boolean).join(" "));
  return ok({
    name: sum.name,
    cell: `${detail.sheet}!${toA1(at)}`,
    shown: sum.total,
    sums: [sum],
    agrees: true,
  });
}
