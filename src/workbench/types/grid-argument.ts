// Values for the cells of a range as a client gives them: rows of the range's shape, or one for all cells.
import type { Range } from "../../core/kernel/address";
import { columnsOf, rowsOf } from "../model/area";
import type { Entry } from "../model/entry";
import { invalid, isAbsent, list } from "./arguments";

export function entry(value: unknown): Entry {
  if (isAbsent(value)) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean")
    return value;
  throw invalid();
}

/** Reads all, then gives them out by place, counted from 0; InvalidArgument where the shape is another. */
export function cellsFrom<T>(
  area: Range,
  value: unknown,
  read: (value: unknown) => T,
): (down: number, right: number) => T {
  if (!Array.isArray(value)) {
    const one = read(value);
    return () => one;
  }
  const rows = list(value).map((row) => list(row).map(read));
  const width = columnsOf(area);
  if (rows.length !== rowsOf(area) || rows.some((row) => row.length !== width)) throw invalid();
  return (down, right) => {
    const row = rows[down];
    if (row === undefined || right >= row.length) throw invalid();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the shape was checked above
    return row[right] as T;
  };
}
