// The forms of a workbook as they stand in a document: a title and a header line as paragraphs, then the table.
import { formSettings } from "../../../src/core/notice/form-settings";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import type { RawSheet } from "../../../src/core/report/raw-workbook";
import { fold, textOf } from "../../../src/core/report/text";

export interface StoryCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

export interface Form {
  /** Above the table, line by line. */
  readonly above: readonly string[];
  /** undefined where a merge from above or from the left covers the cell. */
  readonly rows: readonly (readonly (StoryCell | undefined)[])[];
  readonly below: readonly string[];
}

const settings = new Set<string>(formSettings.map(({ label }) => label));

/** What a form says beside its own line for the program's sake has no place in a document. */
function lineOf({ cells }: RawSheet["rows"][number]): string {
  const texts = cells.map(({ value }) => textOf(value));
  const own = texts.findIndex((text) => settings.has(fold(text)));
  return texts.slice(0, own < 0 ? undefined : own).join("    ");
}

const opensTable = /^(?:序号|数量\(个\))$/;

function toForm({ rows, merges }: RawSheet): Form {
  const textsOf = (from: number, to: number): readonly string[] =>
    rows.filter(({ row }) => row >= from && row < to).map(lineOf);
  const head =
    rows.find(({ cells }) => cells.some(({ value }) => opensTable.test(fold(textOf(value)))))
      ?.row ?? 1;
  const isNote = ({ cells }: RawSheet["rows"][number]): boolean =>
    cells.some(({ value }) => textOf(value).startsWith("注：“党组织类别”"));
  const end = rows.find(isNote)?.row ?? (rows.at(-1)?.row ?? 0) + 1;
  const width = Math.max(...rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const cellAt = (row: number, column: number): StoryCell | undefined => {
    const merge = merges.find(
      ({ from, to }) =>
        from.row <= row && row <= to.row && from.column <= column && column <= to.column,
    );
    if (merge && (merge.from.row !== row || merge.from.column !== column)) return undefined;
    const value = rows
      .find((each) => each.row === row)
      ?.cells.find((each) => each.column === column)?.value;
    return {
      text: textOf(value),
      columns: merge ? merge.to.column - column + 1 : 1,
      rows: merge ? merge.to.row - row + 1 : 1,
    };
  };
  return {
    above: textsOf(1, head),
    rows: Array.from({ length: end - head }, (_, row) =>
      Array.from({ length: width }, (__, column) => cellAt(head + row, column + 1)),
    ),
    below: textsOf(end, Infinity),
  };
}

/** One for each sheet of the workbook. */
export function toForms(bytes: Uint8Array): readonly Form[] {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.error);
  return workbook.value.sheets.map(toForm);
}
