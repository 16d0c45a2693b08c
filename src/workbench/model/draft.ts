// What was written to a sheet and not yet handed to the engine: ten thousand small writes become a few mutations.
// Counts from 0, as the engine does.
import type {
  ICellData,
  IColumnData,
  IObjectMatrixPrimitiveType,
  IRange,
  IRowData,
  IStyleData,
} from "@univerjs/core";
import { overStyle } from "./look-data";
import type { AreaValidation } from "./validation-store";

interface Painted {
  s?: IStyleData;
  custom?: ICellData["custom"];
}

export type CellDraft = Omit<ICellData, "s"> & Painted;
export type ColumnDraft = Omit<IColumnData, "s"> & Painted;
export type RowDraft = Omit<IRowData, "s"> & Painted;

export class Draft {
  readonly cells: IObjectMatrixPrimitiveType<CellDraft> = {};
  readonly columns: Record<number, ColumnDraft> = {};
  readonly rows: Record<number, RowDraft> = {};
  readonly merges: IRange[] = [];
  readonly validations: AreaValidation[] = [];
  /** The sheet must be so large. */
  size = { rows: 0, columns: 0 };

  cell(row: number, column: number): CellDraft {
    this.#reach(row, column);
    const ofRow = (this.cells[row] ??= {});
    return (ofRow[column] ??= {});
  }

  /** The draft of a cell where there is one. */
  cellAt(row: number, column: number): CellDraft | undefined {
    return this.cells[row]?.[column];
  }

  column(column: number): ColumnDraft {
    this.#reach(0, column);
    return (this.columns[column] ??= {});
  }

  row(row: number): RowDraft {
    this.#reach(row, 0);
    return (this.rows[row] ??= {});
  }

  merge(range: IRange): void {
    this.#reach(range.endRow, range.endColumn);
    this.merges.push(range);
  }

  #reach(row: number, column: number): void {
    const { rows, columns } = this.size;
    if (row >= rows || column >= columns)
      this.size = { rows: Math.max(rows, row + 1), columns: Math.max(columns, column + 1) };
  }
}

export interface Paint {
  readonly style: IStyleData;
  /** undefined: stays as it is. */
  readonly shrink?: boolean;
}

export function paint(target: Painted, { style, shrink }: Paint): void {
  target.s = overStyle(target.s, style);
  if (shrink !== undefined) target.custom = { ...target.custom, shrink };
}
