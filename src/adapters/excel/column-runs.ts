// Single cells gathered into runs down a column, so that a list is written in a few pieces. Pure: knows no request.
import type { CellWrite } from "../../app/ports/open-workbook";
import { rangeOf } from "../../core/kernel/address";
import type { Range } from "../../core/kernel/address";

export interface ColumnRun {
  readonly sheet: string;
  readonly area: Range;
  /** From the top down. */
  readonly values: readonly CellWrite["value"][];
}

const inOrder = (one: CellWrite, next: CellWrite): number =>
  Number(one.sheet > next.sheet) - Number(one.sheet < next.sheet) ||
  one.at.column - next.at.column ||
  one.at.row - next.at.row;

/** Of two values for one cell, the later counts. */
function distinct(cells: readonly CellWrite[]): readonly CellWrite[] {
  const byPlace = new Map(
    cells.map((cell) => [`${cell.at.row},${cell.at.column},${cell.sheet}`, cell]),
  );
  return [...byPlace.values()];
}

export function toColumnRuns(cells: readonly CellWrite[]): readonly ColumnRun[] {
  const runs: CellWrite[][] = [];
  for (const cell of distinct(cells).toSorted(inOrder)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const goesOn =
      last?.sheet === cell.sheet &&
      last.at.column === cell.at.column &&
      last.at.row + 1 === cell.at.row;
    if (run && goesOn) run.push(cell);
    else runs.push([cell]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const { row, column } = first.at;
    return [
      {
        sheet: first.sheet,
        area: rangeOf(row, column, [row + run.length - 1, column]),
        values: run.map(({ value }) => value),
      },
    ];
  });
}
