// A planned sheet cell by cell, and as a file would hold it.
import type { BlockPlan, CellPlan, SheetPlan } from "../../core/native/plan";
import type { RawCell, RawSheet } from "../../core/report/raw-workbook";

const cellsOfBlock = ({ at, styles, rows }: BlockPlan): readonly CellPlan[] =>
  rows.flatMap((values, down) =>
    styles.flatMap((style, across): readonly CellPlan[] => {
      const value = values[across];
      const address = { row: at.row + down, column: at.column + across };
      return value === undefined ? [] : [{ at: address, value, style }];
    }),
  );

/** Blocks spelled out; no order. */
export const plannedCells = ({ cells, blocks }: SheetPlan): readonly CellPlan[] => [
  ...cells,
  ...blocks.flatMap(cellsOfBlock),
];

/** As a reader would find it in a file; dates are their numbers. */
export function toRawSheet(plan: SheetPlan): RawSheet {
  const rows = new Map<number, RawCell[]>();
  for (const { at, value } of plannedCells(plan)) {
    if (value === null) continue;
    const cells = rows.get(at.row) ?? [];
    rows.set(at.row, cells);
    cells.push({ column: at.column, value });
  }
  return {
    name: plan.name,
    hidden: false,
    merges: plan.merges,
    rows: [...rows]
      .toSorted(([a], [b]) => a - b)
      .map(([row, cells]) => ({
        row,
        hidden: false,
        cells: cells.toSorted((a, b) => a.column - b.column),
      })),
  };
}
