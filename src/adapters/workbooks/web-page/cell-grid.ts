// Where the cells of a table on a page come to stand: beside each other, but not where a cell from above reaches down.
import { lastColumn } from "../xlsx-reader/cell-address";
import { refuse } from "../unreadable";

/** As far as browsers let a cell reach. */
const mostColumns = 1000;
const mostRows = 65_534;

/** Columns looked at or covered, in a whole table: more than any report has by far. */
const mostSteps = 5_000_000;

function spanOf(text: string | undefined, most: number): number {
  const span = Number.parseInt(text ?? "", 10);
  return span > 0 ? Math.min(span, most) : 1;
}

export interface PlacedCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

export class CellGrid {
  /** The last row that a cell from above takes, by column. */
  private readonly covered: number[] = [];
  private column = 1;
  private steps = 0;

  nextRow(): void {
    this.column = 1;
  }

  /** The next cell of the row. @throws Unreadable where no sheet is so wide, or no report so large */
  place(row: number, attributes: ReadonlyMap<string, string>): PlacedCell {
    while ((this.covered[this.column] ?? 0) >= row) this.step();
    const { column } = this;
    const columns = spanOf(attributes.get("colspan"), mostColumns);
    const rows = spanOf(attributes.get("rowspan"), mostRows);
    for (let count = 0; count < columns; count += 1) {
      if (rows > 1) this.covered[this.column] = row + rows - 1;
      this.step();
    }
    return { column, columns, rows };
  }

  private step(): void {
    this.column += 1;
    this.steps += 1;
    if (this.steps > mostSteps || this.column > lastColumn) refuse("file.too-large");
  }
}
