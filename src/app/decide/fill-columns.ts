// 类别 and 层级 of a whole list at once, where nothing stands yet. A level is only ever guessed from how a name ends.
import { levelEndings } from "../../core/notice/telling-words";
import type { HelperColumnId } from "../../core/spec/form";
import { helperAt } from "./decide-row";
import type { DecideRow } from "./decide-row";
import type { HelperTexts } from "./pending";

/** What would be written into one row. */
export interface RowFill {
  readonly row: DecideRow;
  readonly texts: HelperTexts;
  /** The one text that it is about. */
  readonly text: string;
}

/** undefined where the name says none. */
export function guessLevel(name: string): string | undefined {
  const bare = name.replace(/[（(].*$/, "").trim();
  return levelEndings.find(([, ending]) => ending.test(bare))?.[0];
}

const isOpen = (row: DecideRow, id: HelperColumnId): boolean =>
  helperAt(row, id) !== undefined && row.row[id]?.blank === true;

/** Rows whose 类别 nobody has written. */
export const categoryFills = (rows: readonly DecideRow[], category: string): readonly RowFill[] =>
  rows
    .filter((row) => isOpen(row, "category"))
    .map((row) => ({ row, texts: { category }, text: category }));

export const levelFills = (rows: readonly DecideRow[]): readonly RowFill[] =>
  rows.flatMap((row) => {
    const level = isOpen(row, "level") ? guessLevel(row.row.name.text) : undefined;
    return level === undefined ? [] : [{ row, texts: { level }, text: level }];
  });
