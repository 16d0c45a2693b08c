// The places that a trace names, as cells of the open workbook.
import type { Address } from "../../core/kernel/address";

export interface Place {
  readonly sheet: string;
  readonly at: Address;
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** 附件1-农村!E9, or 附件2 第5行. undefined for anything else. */
export function readPlace(text: string): Place | undefined {
  const cell = /^(.+)!([A-Z]{1,3})(\d+)$/.exec(text);
  if (cell) {
    const [, sheet = "", letters = "", row] = cell;
    return { sheet, at: { row: Number(row), column: columnOf(letters) } };
  }
  const line = /^(.+) 第(\d+)行$/.exec(text);
  return line ? { sheet: line[1] ?? "", at: { row: Number(line[2]), column: 1 } } : undefined;
}
