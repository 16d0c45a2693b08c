// Cells read as entries: what is blank, what was understood, and what was normalised on the way.
import type { Address } from "../kernel/address";
import type { Grid } from "./grid";
import type { Outcome } from "./outcome";
import type { RawCell, RawValue } from "./raw-workbook";
import type { Entry, Normalisation, Written } from "./report";
import { isBlank, textOf } from "./text";

export const blankEntry = ({ row, column }: Address, text: string): Entry<never> => ({
  row,
  column,
  text,
  blank: true,
  value: undefined,
});

/** Reads entries of one form and collects what it normalised, in reading order. */
export class EntryReader {
  readonly normalised: Normalisation[] = [];

  readonly grid: Grid;

  constructor(grid: Grid) {
    this.grid = grid;
  }

  /** What stands in the cell, where the text is all there is to it. */
  written({ row, column }: Address): Written {
    const cell = this.grid.cellAt({ row, column });
    if (cell?.value === null)
      return { row, column, text: formulaText(cell), blank: false, unstored: true };
    const text = textOf(cell?.value);
    return { row, column, text, blank: isBlank(text) };
  }

  /** The cell's entry; where it is empty, a blank one at that address. */
  read<T>(at: Address, reader: (value: RawValue) => Outcome<T>): Entry<T> {
    const cell = this.grid.cellAt(at);
    if (cell === undefined) return blankEntry(at, "");
    if (cell.value !== null) return this.interpret(at, cell.value, reader);
    return { ...this.written(at), value: undefined };
  }

  /** The entry of a value that stands in a cell, alone or beside a label. */
  interpret<T>(at: Address, value: RawValue, reader: (value: RawValue) => Outcome<T>): Entry<T> {
    const { row, column } = at;
    const text = textOf(value);
    if (isBlank(text)) return blankEntry(at, text);
    const { value: read, why, to } = reader(value);
    if (why !== undefined && to !== undefined) this.normalised.push({ at, from: text, to, why });
    return { row, column, text, blank: false, value: read };
  }
}

/** Something stands here, and nobody can read it. */
const formulaText = ({ formula = "" }: RawCell): string => `=${formula}`;
