// A raw sheet as a grid that can be asked for its cells. Knows no form.
import type { Address } from "../kernel/address";
import { rememberFor } from "../kernel/remember";
import type { RawCell, RawRow, RawSheet, RawValue } from "./raw-workbook";
import { fold, textOf } from "./text";

export interface PlacedText {
  readonly at: Address;
  /** Folded; never empty. */
  readonly text: string;
}

export interface Grid {
  readonly sheet: RawSheet;
  readonly rowAt: (row: number) => RawRow | undefined;
  /** Undefined where nothing stands. */
  readonly cellAt: (at: Address) => RawCell | undefined;
  readonly valueAt: (at: Address) => RawValue | undefined;
  readonly textAt: (at: Address) => string;
  /** Texts of a row from left to right, those of more than that many characters left out. */
  readonly textsOf: (row: number, longest?: number) => readonly PlacedText[];
  readonly lastRow: number;
}

/** Several readers ask in turn. */
export const makeGrid = rememberFor((sheet: RawSheet): Grid => {
  const rows = new Map<number, RawRow>();
  for (const each of sheet.rows) rows.set(each.row, each);
  // Rows hold a handful of cells: looking through them costs less than an index of every row.
  const cellAt = ({ row, column }: Address): RawCell | undefined =>
    rows.get(row)?.cells.find((cell) => cell.column === column);
  const valueAt = (at: Address): RawValue | undefined => cellAt(at)?.value ?? undefined;
  return {
    sheet,
    rowAt: (row) => rows.get(row),
    cellAt,
    valueAt,
    textAt: (at) => textOf(valueAt(at)),
    textsOf: (row, longest = Infinity) =>
      (rows.get(row)?.cells ?? []).flatMap(({ column, value }) => {
        if (typeof value === "string" && value.length > longest) return [];
        const text = fold(textOf(value));
        return text === "" ? [] : [{ at: { row, column }, text }];
      }),
    lastRow: sheet.rows.at(-1)?.row ?? 0,
  };
});
