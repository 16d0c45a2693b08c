// Merges of a Word table that reach over several rows: each row has a cell for its part.
import type { TableSheet } from "../tables/table-sheet";

interface OpenMerge {
  readonly top: number;
  readonly right: number;
  bottom: number;
}

export class OpenMerges {
  private readonly sheet: TableSheet;
  /** By their first column. */
  private readonly open = new Map<number, OpenMerge>();

  constructor(sheet: TableSheet) {
    this.sheet = sheet;
  }

  /** The cell at the column of the sheet's row begins one, over the columns to `right`. */
  begin(column: number, right: number): void {
    this.end(column);
    this.open.set(column, { top: this.sheet.row, right, bottom: this.sheet.row });
  }

  /** Whether one from the row above goes on at the column. */
  goOn(column: number): boolean {
    const merge = this.open.get(column);
    if (merge === undefined || merge.bottom < this.sheet.row - 1) return false;
    merge.bottom = this.sheet.row;
    return true;
  }

  end(column: number): void {
    const merge = this.open.get(column);
    if (merge === undefined) return;
    this.sheet.merge(merge.top, column, [merge.bottom, merge.right]);
    this.open.delete(column);
  }

  endAll(): void {
    for (const column of this.open.keys()) this.end(column);
  }
}
