// Rows put under each other, each as high as its texts need. Knows no words.
import { rangeOf } from "../../kernel/address";
import { block, combine } from "../fragment";
import type { Fragment } from "../fragment";
import { bodySize } from "../looks";
import type { CellPlan, RowPlan, SheetPlan } from "../plan";
import { landscapePages } from "../print-setup";
import { lineCount } from "../row-height";
import { reportLooks } from "./looks";
import type { ReportLook } from "./looks";

/** A value in one column, or over several: [from, to]. */
export interface StackCell {
  readonly columns: readonly [from: number, to: number];
  readonly value: CellPlan["value"];
  readonly look: ReportLook;
}

/** The highest row that spreadsheet programs allow, in points. */
const highest = 409;

/** Height of a line to the size of its font, in the program that needs most. */
const leading = 1.45;

export class RowStack {
  readonly #widths: readonly number[];
  readonly #fragments: Fragment[] = [];
  readonly #rows: RowPlan[] = [];

  /** Widths of the columns from A on. */
  constructor(widths: readonly number[]) {
    this.#widths = widths;
  }

  /** Answers the number of the row. Programs fit no merged cell: rows with one keep their height. */
  add(cells: readonly StackCell[], least: number): number {
    const row = this.#rows.length + 1;
    const height = Math.min(highest, Math.max(least, ...cells.map((cell) => this.#heightOf(cell))));
    this.#rows.push({ row, height, fixed: cells.some(({ columns: [from, to] }) => from < to) });
    for (const { columns, value, look } of cells) {
      const [from, to] = columns;
      this.#fragments.push(block(rangeOf(row, from, [row, to]), { value }, reportLooks[look]));
    }
    return row;
  }

  /** A4, lying. `headRow`: the row that later pages repeat. */
  toSheet(name: string, headRow: number | undefined): SheetPlan {
    const { repeatedRows: _, ...print } = landscapePages(this.#widths.length, 1, {
      signatures: false,
    });
    const repeated = headRow === undefined ? {} : { repeatedRows: { from: headRow, to: headRow } };
    return {
      name,
      columns: this.#widths.map((width) => ({ width, style: reportLooks.body })),
      rows: this.#rows,
      ...combine(this.#fragments),
      blocks: [],
      conditionalFormats: [],
      print: { ...print, ...repeated },
      frozenRows: 0,
    };
  }

  /** Lines are counted as if the font had the size of the forms' own. */
  #heightOf({ columns: [from, to], value, look }: StackCell): number {
    const { size } = reportLooks[look].font;
    const width = this.#widths.slice(from - 1, to).reduce((sum, each) => sum + each, 0);
    return lineCount(String(value ?? ""), (width * bodySize) / size) * size * leading + 6;
  }
}
