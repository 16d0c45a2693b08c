// The lines of a table that stands somewhere on a sheet, found by its heads. Knows no table's words.
import { lastHeadRow } from "../report/find-table";
import type { RawSheet } from "../report/raw-workbook";
import { textOf, tidyName } from "../report/text";

export interface Line {
  readonly row: number;
  /** What stands under a head, without spaces. */
  readonly under: (head: string) => string;
}

const textsOf = (row: RawSheet["rows"][number]): ReadonlyMap<number, string> =>
  new Map(row.cells.map(({ column, value }) => [column, textOf(value)]));

/** Most rows are not worth a closer look. */
const mayBeHead = ({ row, cells }: RawSheet["rows"][number], [first]: readonly string[]): boolean =>
  row <= lastHeadRow &&
  cells.some(({ value }) => typeof value === "string" && tidyName(value) === first);

/** The lines under the row that has all these heads; undefined where none has. */
export function readLines(
  { rows }: RawSheet,
  heads: readonly string[],
): readonly Line[] | undefined {
  for (const head of rows.filter((row) => mayBeHead(row, heads))) {
    const columns = new Map([...textsOf(head)].map(([column, text]) => [tidyName(text), column]));
    if (!heads.every((each) => columns.has(each))) continue;
    return rows
      .filter(({ row }) => row > head.row)
      .map((row) => {
        const cells = textsOf(row);
        const under = (name: string): string => tidyName(cells.get(columns.get(name) ?? 0) ?? "");
        return { row: row.row, under };
      });
  }
  return undefined;
}
