// A1 spelling of cells and ranges straight from bytes.
import { rangeOf } from "../../../core/kernel/address";
import type { Range } from "../../../core/kernel/address";
import { damaged } from "../unreadable";

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

/** Reads one address after another into itself, which saves an object for each cell. */
export class AddressReader {
  row = 0;
  column = 0;

  /** @throws Unreadable where it is no address of a cell */
  read(bytes: Uint8Array, from: number, to: number): void {
    let at = from;
    let column = 0;
    for (let letter = (bytes[at] ?? 0) & 0xdf; isLetter(letter); letter = (bytes[at] ?? 0) & 0xdf) {
      column = column * 26 + letter - 0x40;
      if (column > lastColumn) damaged();
      at += 1;
    }
    if (column === 0) damaged();
    this.column = column;
    this.row = readRowNumber(bytes, at, to);
  }
}

const isLetter = (byte: number): boolean => byte >= 0x41 && byte <= 0x5a;

/** @throws Unreadable where the bytes are no row number */
export function readRowNumber(bytes: Uint8Array, from: number, to: number): number {
  let row = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) damaged();
    row = row * 10 + digit;
    if (row > lastRow) damaged();
  }
  return row === 0 ? damaged() : row;
}

const colon = 0x3a;

/** "A1:B2" or "A1". @throws Unreadable where it is no range */
export function readRange(bytes: Uint8Array, from: number, to: number): Range {
  const found = bytes.subarray(from, to).indexOf(colon);
  const [first, second] = [new AddressReader(), new AddressReader()];
  first.read(bytes, from, found < 0 ? to : from + found);
  second.read(bytes, found < 0 ? from : from + found + 1, to);
  const [top, bottom] = [Math.min(first.row, second.row), Math.max(first.row, second.row)];
  const [left, right] = [
    Math.min(first.column, second.column),
    Math.max(first.column, second.column),
  ];
  return rangeOf(top, left, [bottom, right]);
}
