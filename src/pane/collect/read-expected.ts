// The list of expected units from what the clerk offers: a file, a pasted text, or the sheet 应报单位 of the open workbook.
import { parseExpectedSheets, parseExpectedText } from "../../app/expected-units";
import type { DecodeText, ReadRows, SheetRows } from "../../app/ports/files";
import { say } from "../../app/remark";
import { err, ok } from "../../core/kernel/result";
import type { Result } from "../../core/kernel/result";
import { resultSheetNames } from "../../core/notice/own-sheet-names";
import { resultWords } from "../../core/notice/roll-up-sentences";
import type { RawSheet, RawWorkbook } from "../../core/report/raw-workbook";
import { textOf } from "../../core/report/text";
import type { Expected } from "./collect-state";

/** The list, or the sentence that says why there is none. */
type ReadList = Result<Expected, string>;

const orRefuse = (list: Expected): ReadList => {
  const [remark] = list.remarks;
  return list.units.length === 0 && remark ? err(remark.message) : ok(list);
};

export const expectedFromText = (text: string, from: string): ReadList =>
  orRefuse({ ...parseExpectedText(text), from });

export interface ListTools {
  readonly readRows: ReadRows;
  readonly decodeText: DecodeText;
}

const isZip = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

export async function expectedFromFile(
  { name, content }: { readonly name: string; readonly content: Blob },
  { readRows, decodeText }: ListTools,
): Promise<ReadList> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  if (isZip(bytes)) {
    const sheets = await readRows(bytes);
    if (sheets === undefined) return err(say("expected.no-list", { file: name }));
    const list = parseExpectedSheets(sheets);
    return list
      ? orRefuse({ ...list, from: name })
      : err(say("expected.no-column", { file: name }));
  }
  const text = decodeText(bytes);
  // No text holds NUL, and U+FFFD stands for what is no character in any of the encodings.
  if (/[\0\uFFFD]/.test(text)) return err(say("expected.no-list", { file: name }));
  return expectedFromText(text, name);
}

function toRows({ name, rows }: RawSheet): SheetRows {
  const texts: string[][] = [];
  for (const { row, cells } of rows) {
    const line: string[] = [];
    for (const { column, value } of cells) line[column - 1] = textOf(value);
    texts[row - 1] = Array.from(line, (text) => text ?? "");
  }
  return { name, rows: Array.from(texts, (line) => line ?? []) };
}

/** Units that an earlier roll-up has added to the list by itself. */
const notOfTheList: ReadonlySet<string> = new Set([resultWords.unknown, resultWords.ownLevel]);

/** undefined where the workbook has no sheet 应报单位. */
export function expectedInWorkbook({ sheets }: RawWorkbook): ReadList | undefined {
  const from = resultSheetNames.units;
  const sheet = sheets.find(({ name }) => name === from);
  if (sheet === undefined) return undefined;
  const { name, rows } = toRows(sheet);
  const listed = rows.filter((row) => !row.some((text) => notOfTheList.has(text)));
  const list = parseExpectedSheets([{ name, rows: listed }]);
  return list ? orRefuse({ ...list, from }) : err(say("expected.no-column", { file: from }));
}
