// Where the parts of a copied area come to lie. Knows no sheet.
import { type Range, rangeOf } from "../../core/kernel/address";
import { columnsOf, rowsOf, sameArea } from "./area";

export interface Copying {
  readonly from: Range;
  /** Repeats the source where its sides are multiples of the source's. */
  readonly to: Range;
  readonly transpose: boolean;
}

/** The source's size, as it comes to lie. */
export const sizeOf = ({ from, transpose }: Omit<Copying, "to">): readonly [number, number] =>
  transpose ? [columnsOf(from), rowsOf(from)] : [rowsOf(from), columnsOf(from)];

/** A larger target is filled where its sides are multiples of the source's; otherwise it takes the source's size. */
export function targetOf(target: Range, copied: Omit<Copying, "to">): Range {
  const [rows, columns] = sizeOf(copied);
  const fits = rowsOf(target) % rows === 0 && columnsOf(target) % columns === 0;
  const { row, column } = target.from;
  return fits ? target : rangeOf(row, column, [row + rows - 1, column + columns - 1]);
}

/** Where a part of the source comes to lie, at each repetition; the whole source covers the whole target. */
export function placesOf(part: Range, copying: Copying): Range[] {
  const { from, to, transpose } = copying;
  if (sameArea(part, from)) return [to];
  const [rows, columns] = sizeOf(copying);
  const [down, right] = [part.from.row - from.from.row, part.from.column - from.from.column];
  const [top, left] = transpose ? [right, down] : [down, right];
  const [height, width] = sizeOf({ from: part, transpose });
  const places: Range[] = [];
  for (let row = to.from.row + top; row <= to.to.row; row += rows)
    for (let column = to.from.column + left; column <= to.to.column; column += columns)
      places.push(rangeOf(row, column, [row + height - 1, column + width - 1]));
  return places;
}
