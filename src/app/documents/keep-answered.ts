// What a plan has right of its print area, reduced to what the sheet has there too: helper columns and settings may be
// missing, and somebody's own columns in their place are no helper columns.
import { headRow } from "../../core/native/header-line";
import { looks } from "../../core/native/looks";
import type { CellPlan, ColumnPlan, SheetPlan } from "../../core/native/plan";
import type { Grid } from "../../core/report/grid";
import { fold, textOf } from "../../core/report/text";
import { plainStyle, plainWidth } from "./plain-look";

/** The last column that is printed. */
export const lastPrinted = ({ print: { area } }: SheetPlan): number =>
  "lastColumn" in area ? area.lastColumn : area.to.column;

/** Whether the sheet says there what the plan says. */
export const says = (grid: Grid, { at, value }: CellPlan): boolean =>
  fold(grid.textAt(at)) === fold(textOf(value));

const isLabel = ({ style }: CellPlan): boolean => style === looks.helperHead;

const plainColumn: ColumnPlan = { width: plainWidth, style: plainStyle };

export function keepAnswered(plan: SheetPlan, grid: Grid): SheetPlan {
  const last = lastPrinted(plan);
  const answered = plan.cells.filter((cell) => isLabel(cell) && says(grid, cell));
  const heads = new Set(answered.filter(({ at }) => at.row === headRow).map(({ at }) => at.column));
  const settings = new Map(
    answered.filter(({ at }) => at.row < headRow).map(({ at }) => [at.row, at.column]),
  );
  /** Blocks beside the table: by column, the row of their head. */
  const blocks = new Map(
    answered.filter(({ at }) => at.row > headRow).map(({ at }) => [at.column, at.row]),
  );
  const isKept = (row: number, column: number): boolean => {
    if (column <= last) return true;
    if (row >= (blocks.get(column) ?? Infinity)) return true;
    const label = settings.get(row);
    if (row < headRow) return label !== undefined && column >= label && column <= label + 1;
    return heads.has(column);
  };
  const isUsed = (column: number): boolean =>
    column <= last + 1 ||
    heads.has(column) ||
    blocks.has(column) ||
    [...settings.values()].some((label) => column === label || column === label + 1);
  return {
    ...plan,
    columns: plan.columns.map((column, index) => (isUsed(index + 1) ? column : plainColumn)),
    cells: plan.cells.filter(({ at }) => isKept(at.row, at.column)),
    validations: plan.validations.filter(({ range: { from } }) => isKept(from.row, from.column)),
    names: plan.names.filter(({ range: { from } }) => isKept(from.row, from.column)),
  };
}
