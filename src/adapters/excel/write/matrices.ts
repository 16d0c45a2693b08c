// Values and number formats as the matrices in which Excel takes them. null leaves a cell as it is.
import { rangeOf } from "../../../core/kernel/address";
import type { Range } from "../../../core/kernel/address";
import type { BlockPlan, CellPlan, SheetPlan } from "../../../core/native/plan";

const general = "General";
const text = "@";

export interface Matrices {
  readonly area: Range;
  /** In which each value is taken as it is: texts as text, whatever they look like; null where there is no value. */
  readonly entryFormats: readonly (readonly (string | null)[])[];
  readonly values: readonly (readonly (string | number | boolean | null)[])[];
  /** Those of the plan, where they differ from the entry's. */
  readonly formats: readonly (readonly (string | null)[])[];
}

type Content = Pick<CellPlan, "value" | "formula" | "style">;

/** More cells than this go to Excel in several pieces, so that no single one is too large to send. */
const cellsAtOnce = 6000;

function entryFormat({ value, formula }: Content): string | null {
  if (formula !== undefined) return general;
  if (value === null || value === "") return null;
  return typeof value === "string" ? text : general;
}

function entryOf({ value, formula }: Content): string | number | null {
  if (formula !== undefined) return `=${formula}`;
  return value === "" ? null : value;
}

function toMatrices(area: Range, rows: readonly (readonly (Content | undefined)[])[]): Matrices {
  return {
    area,
    entryFormats: rows.map((row) => row.map((cell) => (cell ? entryFormat(cell) : null))),
    values: rows.map((row) => row.map((cell) => (cell ? entryOf(cell) : null))),
    formats: rows.map((row) =>
      row.map((cell) => {
        if (cell === undefined) return null;
        const format = cell.style.numberFormat ?? general;
        return format === entryFormat(cell) ? null : format;
      }),
    ),
  };
}

/** Runs of rows that lie under each other, so that a row far below brings no empty matrix with it. */
function cellMatrices(cells: readonly CellPlan[]): readonly Matrices[] {
  const parts: CellPlan[][] = [];
  for (const cell of cells) {
    const part = parts.at(-1);
    const last = part?.at(-1);
    const goesOn = last && (cell.at.row === last.at.row || cell.at.row === last.at.row + 1);
    const isFull = (part?.length ?? 0) >= cellsAtOnce && cell.at.row !== last?.at.row;
    if (part && goesOn && !isFull) part.push(cell);
    else parts.push([cell]);
  }
  return parts.map(toMatrix);
}

/** `cells` is not empty, in reading order, without a gap between rows. */
function toMatrix(cells: readonly CellPlan[]): Matrices {
  const rows = cells.map(({ at }) => at.row);
  const columns = cells.map(({ at }) => at.column);
  const [top, bottom] = [rows[0] ?? 1, rows.at(-1) ?? 1];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const matrix = Array.from({ length: bottom - top + 1 }, () =>
    Array.from<CellPlan | undefined>({ length: right - left + 1 }),
  );
  for (const cell of cells) {
    const line = matrix[cell.at.row - top];
    if (line) line[cell.at.column - left] = cell;
  }
  return toMatrices(rangeOf(top, left, [bottom, right]), matrix);
}

function blockMatrices({ at, styles, rows }: BlockPlan): readonly Matrices[] {
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, styles.length)));
  const count = styles.length === 0 ? 0 : Math.ceil(rows.length / rowsAtOnce);
  return Array.from({ length: count }, (_, index) => {
    const part = rows.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce);
    const top = at.row + index * rowsAtOnce;
    const right = at.column + styles.length - 1;
    const cells = part.map((values) =>
      styles.map((style, place) => {
        const value = values[place];
        return value === undefined ? undefined : { value, style };
      }),
    );
    return toMatrices(rangeOf(top, at.column, [top + part.length - 1, right]), cells);
  });
}

export const planMatrices = ({ cells, blocks }: SheetPlan): readonly Matrices[] => [
  ...cellMatrices(cells),
  ...blocks.flatMap(blockMatrices),
];

/** Whether nothing of it would be written. */
export const isEmptyMatrix = (matrix: readonly (readonly unknown[])[]): boolean =>
  matrix.every((row) => row.every((value) => value === null));
