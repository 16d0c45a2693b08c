// Which rows under the head of a list are data, and which are totals, notes, blanks or the beginning of something else.
import type { HelperColumnId, ListColumnId } from "../spec/form";
import { noneMark } from "../notice/marks";
import type { ListAnchor } from "./anchors";
import { opensForm } from "./form-frame";
import type { Grid, PlacedText } from "./grid";

type ColumnId = ListColumnId | HelperColumnId;

export interface ListRows {
  readonly data: readonly number[];
  readonly blank: readonly number[];
  readonly notes: readonly number[];
  readonly total: PlacedText | undefined;
  /** 无 in the first row. */
  readonly zeroReport: boolean;
}

const totalWords = /^(?:合计|小计|总计|共计)/;
const noteWords =
  /^(?:注|备注|说明|填表人|审核人|单位负责人|负责人|联系人|联系电话|制表)\d*[:：（(]?/;

type RowKind = "data" | "blank" | "total" | "note" | "end" | "none";

/** Cells of the list's own columns that somebody filled in; the printed numbers do not count. */
function filledCells(
  texts: readonly PlacedText[],
  columnOf: ReadonlyMap<ColumnId, number>,
): readonly PlacedText[] {
  const own = new Set(columnOf.values());
  own.delete(columnOf.get("ordinal") ?? 0);
  return texts.filter(({ at }) => own.has(at.column));
}

function kindOf(texts: readonly PlacedText[], columnOf: ReadonlyMap<ColumnId, number>): RowKind {
  const first = texts[0]?.text ?? "";
  if (opensForm(first)) return "end";
  if (totalWords.test(first)) return "total";
  const [filled, ...more] = filledCells(texts, columnOf);
  if (noteWords.test(first) && more.length < 2) return "note";
  if (filled === undefined) return "blank";
  const inName = filled.at.column === columnOf.get("name");
  return inName && more.length === 0 && filled.text === noneMark ? "none" : "data";
}

/** Rows from under the head down to the last row of the area, or to where another form begins. */
export function sortRows(grid: Grid, anchor: ListAnchor, lastRow: number): ListRows {
  const columnOf = new Map([...anchor.columns].map(([id, { at }]) => [id, at.column]));
  const found: Record<RowKind, number[]> = {
    data: [],
    blank: [],
    total: [],
    note: [],
    end: [],
    none: [],
  };
  let total: PlacedText | undefined;
  for (const { row } of grid.sheet.rows) {
    if (row <= anchor.at.row || row > lastRow) continue;
    const texts = grid.textsOf(row);
    const kind = kindOf(texts, columnOf);
    if (kind === "end") break;
    if (kind === "total") total ??= texts[0];
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
