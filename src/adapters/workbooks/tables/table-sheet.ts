// A table on its way to a sheet: rows one after the other, texts at their columns. Knows no format.
import { rangeOf } from "../../../core/kernel/address";
import type { Range } from "../../../core/kernel/address";
import type { RawCell, RawRow, RawSheet, RawValue } from "../../../core/report/raw-workbook";
import { ItemBudget } from "../item-budget";
import { lastColumn, lastRow } from "../xlsx-reader/cell-address";
import { orderedCells } from "../xlsx-reader/rows";
import { damaged, refuse } from "../unreadable";

export class TableSheet {
  /** The row that cells are put into; 0 before the first. */
  row = 0;
  private cells: RawCell[] = [];
  private isHidden = false;
  private readonly budget = new ItemBudget();
  private readonly rows: RawRow[] = [];
  private readonly merges: Range[] = [];

  /** @throws Unreadable where the row is not below the one before, or no sheet reaches so far */
  nextRow({ row = this.row + 1, hidden = false } = {}): void {
    this.endRow();
    this.budget.spend(1);
    if (row <= this.row) damaged();
    if (row > lastRow) refuse("file.too-large");
    this.row = row;
    this.isHidden = hidden;
  }

  /** @throws Unreadable where no sheet has so many cells */
  put(column: number, value: RawValue): void {
    if (value !== "") this.add({ column, value });
  }

  /** What a formula resulted in. @throws Unreadable where no sheet has so many cells */
  putResult(column: number, value: RawValue | null): void {
    this.add({ column, value, formula: "" });
  }

  /** Of the cells from the top left one on; none where it is one cell. */
  merge(top: number, left: number, [bottom, right]: readonly [number, number]): void {
    if (bottom === top && right === left) return;
    // Its two corners are kept too.
    this.budget.spend(2);
    this.merges.push(rangeOf(top, left, [bottom, right]));
  }

  toSheet(name: string, { hidden = false } = {}): RawSheet {
    this.endRow();
    return { name, hidden, rows: this.rows, merges: this.merges };
  }

  private add(cell: RawCell): void {
    this.budget.spend(1);
    if (cell.column > lastColumn) refuse("file.too-large");
    if (cell.column < 1) damaged();
    this.cells.push(cell);
  }

  private endRow(): void {
    const { row, cells, isHidden: hidden } = this;
    this.cells = [];
    if (cells.length > 0) this.rows.push({ row, hidden, cells: orderedCells(cells) });
  }
}
