// Which rows under the head of a list are data, and which are totals, notes, blanks or the beginning of something else.
import { noneMark } from "../notice/marks";
import type { ListAnchor } from "./anchors";
import { opensForm } from "./form-frame";
import type { Grid, PlacedText } from "./grid";
import type { RawCell } from "./raw-workbook";
import { fold, textOf } from "./text";

export interface ListRows {
  readonly data: readonly number[];
  readonly blank: readonly number[];
  readonly notes: readonly number[];
  readonly total: PlacedText | undefined;
  /** 无 in the first row. */
  readonly zeroReport: boolean;
}

/** With these a row begins that is no data: a total, or a note. */
export const totalWords: readonly string[] = ["合计", "小计", "总计", "共计"];
export const noteWords: readonly string[] = [
  "注",
  "备注",
  "说明",
  "填表人",
  "审核人",
  "单位负责人",
  "负责人",
  "联系人",
  "联系电话",
  "制表",
];

/** A row with so many entries is data, whatever its first word. */
export const leastEntries = 3;

const begins = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word));

type RowKind = "data" | "blank" | "total" | "note" | "end" | "none";

const isFilled = ({ value }: RawCell): boolean =>
  typeof value === "string" ? value.trim() !== "" : value !== null;

/** Columns of the list in which somebody fills something in; the printed numbers do not count. */
interface OwnColumns {
  readonly name: number | undefined;
  readonly filled: ReadonlySet<number>;
}

function ownColumns(columns: ListAnchor["columns"]): OwnColumns {
  const filled = [...columns].filter(([id]) => id !== "ordinal").map(([, { at }]) => at.column);
  return { name: columns.get("name")?.at.column, filled: new Set(filled) };
}

/** `first`: the folded text with which the row begins. */
function kindOf(cells: readonly RawCell[], first: string, own: OwnColumns): RowKind {
  if (opensForm(first)) return "end";
  if (begins(first, totalWords)) return "total";
  let count = 0;
  let last: RawCell | undefined;
  for (const cell of cells) {
    if (!own.filled.has(cell.column) || !isFilled(cell)) continue;
    count += 1;
    last = cell;
  }
  if (count < leastEntries && begins(first, noteWords)) return "note";
  if (last === undefined) return "blank";
  const alone = count === 1 && last.column === own.name;
  return alone && fold(textOf(last.value)) === noneMark ? "none" : "data";
}

/** Rows from under the head down to the last row of the area, or to where another form begins. */
export function sortRows(grid: Grid, anchor: ListAnchor, lastRow: number): ListRows {
  const own = ownColumns(anchor.columns);
  const found: Record<RowKind, number[]> = {
    data: [],
    blank: [],
    total: [],
    note: [],
    end: [],
    none: [],
  };
  let total: PlacedText | undefined;
  for (const { row, cells } of grid.sheet.rows) {
    if (row <= anchor.at.row || row > lastRow) continue;
    const first = cells.find(isFilled);
    const text = fold(textOf(first?.value));
    const kind = kindOf(cells, text, own);
    if (kind === "end") break;
    if (kind === "total") total ??= { at: { row, column: first?.column ?? 1 }, text };
    found[kind].push(row);
  }
  const lastData = found.data.at(-1) ?? 0;
  return {
    data: found.data,
    blank: found.blank.filter((row) => row < lastData),
    notes: found.note,
    total,
    zeroReport: found.none.length > 0 && found.data.length === 0,
  };
}
