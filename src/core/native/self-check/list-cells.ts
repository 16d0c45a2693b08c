// The cells of a list's row in formulas, and whether the row is one of the list's at all.
import { columnLetters } from "../../kernel/address";
import { noneMark } from "../../notice/marks";
import { leastEntries, noteWords, totalWords } from "../../report/list-rows";
import type { ColumnId, FrameCells, ListCells } from "../../rules/compiled";
import { all, any, isAmong, not, quoted } from "../../rules/formula";
import type { ListForm } from "../../spec/form";

/** Where the list's columns stand, and its rows. */
export interface ListPlaces extends Pick<FrameCells, "header" | "setting"> {
  readonly form: ListForm;
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly firstRow: number;
  readonly lastRow: number;
}

/** Of the list's first row. */
export function listCells({
  form,
  columns,
  firstRow,
  lastRow,
  header,
  setting,
}: ListPlaces): ListCells {
  const letters = (id: ColumnId): string => `$${columnLetters(columns.get(id) ?? 1)}`;
  return {
    form: form.id,
    header,
    setting,
    cell: (id) => (columns.has(id) ? `${letters(id)}${firstRow}` : undefined),
    above: (id) => `${letters(id)}$${firstRow - 1}:${letters(id)}${firstRow - 1}`,
    all: (id) => `${letters(id)}$${firstRow}:${letters(id)}$${lastRow}`,
  };
}

/** Whether the text begins with one of the words. */
function begins(text: string, words: readonly string[]): string {
  const lengths = [...new Set(words.map(({ length }) => length))];
  return any(
    ...lengths.map((length) =>
      isAmong(
        `LEFT(${text},${length})`,
        words.filter((word) => word.length === length),
      ),
    ),
  );
}

/** Something is filled in, and the row is no total, no note and no zero report. */
export function isListRow(ids: readonly ColumnId[], cell: (id: ColumnId) => string): string {
  const own = ids.filter((id) => id !== "ordinal").map(cell);
  const entries = `COUNTA(${own.join(",")})`;
  const [name, ordinal] = [cell("name"), cell("ordinal")];
  const first = `IF(LEN(${ordinal})=0,${name},${ordinal})`;
  const isNone = all(`${name}=${quoted(noneMark)}`, `${entries}=1`);
  const isNote = all(`${entries}<${leastEntries}`, begins(first, noteWords));
  return `IF(${entries}=0,FALSE,${not(any(isNone, begins(first, totalWords), isNote))})`;
}
