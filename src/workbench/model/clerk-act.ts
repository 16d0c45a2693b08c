// One act of the clerk: what the cells held before it, and which rows, columns and sheets came or went in it.
import type { ICellData, ICommandInfo, Nullable, Worksheet } from "@univerjs/core";
import { type Range, rangeOf } from "../../core/kernel/address";
import { boundingArea } from "./area";
import type { BookHappening } from "./book-event";

/** What counts as content: a change of style is none. */
interface Content {
  readonly value: unknown;
  readonly formula: unknown;
}

const contentOf = (cell: Nullable<ICellData>): Content => ({
  value: cell?.v ?? cell?.p?.body?.dataStream ?? null,
  formula: cell?.f ?? cell?.si ?? null,
});

const same = (a: Content, b: Content): boolean => a.value === b.value && a.formula === b.formula;

export interface CellBefore {
  readonly row: number;
  readonly column: number;
  /** A copy. */
  readonly cell: Nullable<ICellData>;
}

export interface EditedCells {
  readonly area: Range;
  /** Where it is one cell. */
  readonly only?: CellBefore;
}

export class ClerkAct {
  /** The command that it came from; undefined for what no command did. */
  readonly origin: ICommandInfo | undefined;
  /** Sheets and lines, in order. */
  readonly happenings: BookHappening[] = [];
  /** Formulas that follow moved cells and renamed sheets are not edits. */
  structural = false;
  readonly #before = new Map<string, Map<string, CellBefore>>();

  constructor(origin: ICommandInfo | undefined) {
    this.origin = origin;
  }

  /** Remembers what a cell holds before it is written, the first time. Counts from 0. */
  remember(sheet: Worksheet, row: number, column: number): void {
    const key = sheet.getSheetId();
    const cells = this.#before.get(key) ?? new Map<string, CellBefore>();
    this.#before.set(key, cells);
    const place = `${row},${column}`;
    if (cells.has(place)) return;
    const cell = sheet.getCellRaw(row, column);
    cells.set(place, { row, column, cell: cell == null ? cell : { ...cell } });
  }

  /** Sheets of which cells were written. */
  get sheets(): string[] {
    return [...this.#before.keys()];
  }

  /** The cells that hold something else now than before. */
  editedOn(sheet: Worksheet): EditedCells | undefined {
    const edited = [...(this.#before.get(sheet.getSheetId())?.values() ?? [])].filter(
      ({ row, column, cell }) => !same(contentOf(cell), contentOf(sheet.getCellRaw(row, column))),
    );
    const areas = edited.map(({ row, column }) => rangeOf(row + 1, column + 1));
    const [first, ...others] = areas;
    if (first === undefined) return undefined;
    const [only] = edited;
    const area = others.reduce(boundingArea, first);
    return others.length === 0 && only !== undefined ? { area, only } : { area };
  }
}
