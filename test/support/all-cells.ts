// A planned sheet cell by cell, for those to whom it makes no difference how the plan says it.
import type { BlockPlan, CellPlan, SheetPlan } from "../../src/core/native/plan";

const cellsOfBlock = ({ at, styles, rows }: BlockPlan): readonly CellPlan[] =>
  rows.flatMap((values, index) =>
    styles.flatMap((style, place): readonly CellPlan[] => {
      const value = values[place];
      const address = { row: at.row + index, column: at.column + place };
      return value === undefined ? [] : [{ at: address, value, style }];
    }),
  );

/** By row, then column. */
export const allCells = ({ cells, blocks }: SheetPlan): readonly CellPlan[] =>
  [...cells, ...blocks.flatMap(cellsOfBlock)].toSorted(
    (a, b) => a.at.row - b.at.row || a.at.column - b.at.column,
  );

/** The same sheet without blocks. */
export const spelledOut = (sheet: SheetPlan): SheetPlan => ({
  ...sheet,
  cells: allCells(sheet),
  blocks: [],
});
