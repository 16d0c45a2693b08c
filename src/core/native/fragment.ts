// Pieces of a sheet plan, and how they are put together.
import type { Address, Range } from "../kernel/address";
import type { CellPlan, CellStyle, NamePlan, SheetPlan, ValidationPlan } from "./plan";

export type Fragment = Partial<Pick<SheetPlan, "cells" | "merges" | "validations" | "names">>;

type Content = Pick<CellPlan, "value" | "formula">;

/** One value over a rectangle: merged where it is more than a cell, every cell styled, so that borders close. */
export function block(range: Range, content: Content, style: CellStyle): Fragment {
  const cells: CellPlan[] = [];
  for (let row = range.from.row; row <= range.to.row; row += 1) {
    for (let column = range.from.column; column <= range.to.column; column += 1) {
      const first = row === range.from.row && column === range.from.column;
      cells.push({ at: { row, column }, ...(first ? content : { value: null }), style });
    }
  }
  return cells.length > 1 ? { cells, merges: [range] } : { cells };
}

/** One value in one cell. */
export function cell(at: Address, content: Content, style: CellStyle): Fragment {
  return { cells: [{ at, ...content, style }] };
}

export const validated = (validation: ValidationPlan): Fragment => ({ validations: [validation] });

export const named = (name: NamePlan): Fragment => ({ names: [name] });

const inReadingOrder = (a: CellPlan, b: CellPlan): number =>
  a.at.row - b.at.row || a.at.column - b.at.column;

/** All pieces in one, cells by row, then column. */
export function combine(fragments: readonly Fragment[]): Required<Fragment> {
  return {
    cells: fragments.flatMap((piece) => piece.cells ?? []).toSorted(inReadingOrder),
    merges: fragments.flatMap((piece) => piece.merges ?? []),
    validations: fragments.flatMap((piece) => piece.validations ?? []),
    names: fragments.flatMap((piece) => piece.names ?? []),
  };
}
