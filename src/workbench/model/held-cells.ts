// The cells that a sheet holds, one by one: what stands in them and how they look.
import { CellValueType } from "@univerjs/core";
import type { Address } from "../../core/kernel/address";
import type { Plain } from "./book-event";
import { formulaAt, plainValue } from "./cell-reading";
import { isErrorName } from "./entry";
import { breadthOf } from "./held-lines";
import type { Look } from "./look";
import { lookAt } from "./paint";
import type { Sheet } from "./sheet";

export interface HeldCell {
  readonly at: Address;
  /** "" where it is empty; errors by their names. */
  readonly value: Plain;
  /** The value is an error and not a text that is spelled like one. */
  readonly isError: boolean;
  /** With its equals sign. */
  readonly formula: string | undefined;
  readonly look: Look;
}

/** Counts from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

function heldCell(sheet: Sheet, { row, column }: Place): HeldCell {
  const cell = sheet.bare.getCellRaw(row, column);
  const value = plainValue(cell);
  const formula = formulaAt(sheet, row, column);
  const look = lookAt(sheet, row, column);
  const isText = cell?.t === CellValueType.FORCE_STRING || look.numberFormat === "@";
  const isError =
    typeof value === "string" && isErrorName(value) && (formula !== undefined || !isText);
  return { at: { row: row + 1, column: column + 1 }, value, isError, formula, look };
}

/** A row with a look of its own has it in all its cells. */
function placesInLookingRows(sheet: Sheet): Place[] {
  const breadth = breadthOf(sheet);
  const rows = Object.entries(sheet.bare.getRowManager().getRowData());
  return rows
    .filter(([, data]) => data.s != null)
    .flatMap(([row]) =>
      Array.from({ length: breadth }, (_, column) => ({ row: Number(row), column })),
    );
}

/** By row, then column. */
export function heldCells(sheet: Sheet): HeldCell[] {
  const places = new Map<string, Place>();
  const add = (place: Place): unknown => places.set(`${place.row},${place.column}`, place);
  sheet.grid.getCellMatrix().forValue((row, column) => void add({ row, column }));
  for (const place of placesInLookingRows(sheet)) add(place);
  return [...places.values()]
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map((place) => heldCell(sheet, place));
}
