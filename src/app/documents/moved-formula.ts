// A formula as it reads in another cell: its relative references move along. Spelling as in files, en-US.
import { columnLetters } from "../../core/kernel/address";

interface Move {
  readonly rows: number;
  readonly columns: number;
}

/** Texts and quoted sheet names, which are passed over; cells; whole columns; whole rows. */
const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(?:(\$?[A-Z]{1,3})(\$?\d+)|(\$?[A-Z]{1,3}):(\$?[A-Z]{1,3})|(\$?\d+):(\$?\d+))(?![\p{L}\p{N}_(.!])/gu;

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const movedColumn = (column: string, by: number): string =>
  column.startsWith("$") ? column : columnLetters(Math.max(1, columnNumber(column) + by));

const movedRow = (row: string, by: number): string =>
  row.startsWith("$") ? row : String(Math.max(1, Number(row) + by));

/** movedFormula("A1*$B$1", { rows: 1, columns: 0 }) => "A2*$B$1" */
export const movedFormula = (formula: string, { rows, columns }: Move): string =>
  formula.replace(
    piece,
    (whole, ...[column, row, first, last, top, bottom]: readonly (string | undefined)[]) => {
      if (column !== undefined && row !== undefined)
        return movedColumn(column, columns) + movedRow(row, rows);
      if (first !== undefined && last !== undefined)
        return `${movedColumn(first, columns)}:${movedColumn(last, columns)}`;
      if (top !== undefined && bottom !== undefined)
        return `${movedRow(top, rows)}:${movedRow(bottom, rows)}`;
      return whole;
    },
  );
