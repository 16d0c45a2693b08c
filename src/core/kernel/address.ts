// Cell coordinates and their A1 spelling. Rows and columns count from 1 everywhere in this project.

/** A cell; row 1, column 1 is A1. */
export interface Address {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners inside. */
export interface Range {
  readonly from: Address;
  readonly to: Address;
}

/** The letters of a column counted from 1: 1 => "A", 27 => "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return rest === 0 ? letter : columnLetters(rest) + letter;
}

/** Relative address: { row: 5, column: 2 } => "B5". */
export const toA1 = ({ row, column }: Address): string => `${columnLetters(column)}${row}`;

/** Absolute address: { row: 5, column: 2 } => "$B$5". */
export const toAbsoluteA1 = ({ row, column }: Address): string =>
  `$${columnLetters(column)}$${row}`;

/** "A1:B2", or "A1" where both corners are one cell. */
export function toA1Range({ from, to }: Range): string {
  return from.row === to.row && from.column === to.column
    ? toA1(from)
    : `${toA1(from)}:${toA1(to)}`;
}

/** "$A$1:$B$2", or "$A$1" where both corners are one cell. */
export function toAbsoluteA1Range({ from, to }: Range): string {
  return from.row === to.row && from.column === to.column
    ? toAbsoluteA1(from)
    : `${toAbsoluteA1(from)}:${toAbsoluteA1(to)}`;
}

/** The rectangle that two corners span; coordinates count from 1. */
export function rangeOf(top: number, left: number, [bottom, right] = [top, left]): Range {
  return { from: { row: top, column: left }, to: { row: bottom, column: right } };
}
