// How far a plan reaches on its sheet.
import type { SheetPlan } from "../../core/native/plan";
import type { Extent } from "./layout";

export function extentOf(plan: SheetPlan): Extent {
  const corners = [
    ...plan.cells.map(({ at }) => at),
    ...plan.blocks.map(({ at, styles, rows }) => ({
      row: at.row + rows.length - 1,
      column: at.column + styles.length - 1,
    })),
    ...[...plan.validations, ...plan.conditionalFormats].map(({ range }) => range.to),
    ...plan.merges.map(({ to }) => to),
    ...plan.rows.map(({ row }) => ({ row, column: 1 })),
  ];
  return corners.reduce<Extent>(
    ({ rows, columns }, { row, column }) => ({
      rows: Math.max(rows, row),
      columns: Math.max(columns, column),
    }),
    { rows: 1, columns: Math.max(1, plan.columns.length) },
  );
}
