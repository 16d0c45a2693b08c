// Rows and columns that stay in view.
import { SetFrozenMutation } from "@univerjs/sheets";
import type { Sheet } from "./sheet";

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

export function freeze(sheet: Sheet, { rows, columns }: Frozen): void {
  sheet.run(SetFrozenMutation, {
    startRow: rows === 0 ? -1 : rows,
    startColumn: columns === 0 ? -1 : columns,
    ySplit: rows,
    xSplit: columns,
  });
}

export function frozen(sheet: Sheet): Frozen {
  const { ySplit, xSplit } = sheet.bare.getFreeze();
  return { rows: ySplit, columns: xSplit };
}
