// The list of expected units from a file: text, or an Excel table.
import { parseExpectedTable, parseExpectedText } from "../app/expected-units";
import type { DecodeText, ReadRows } from "../app/ports";
import { readBytes } from "./files";
import { Misuse } from "./misuse";

interface ListTools {
  readonly readRows: ReadRows;
  readonly decodeText: DecodeText;
}

/** @throws Misuse where the file is not there or no list */
export async function readExpected(
  file: string,
  tools: ListTools,
): Promise<ReturnType<typeof parseExpectedText>> {
  const bytes = await readBytes(file);
  if (!/\.xlsx$/i.test(file)) return parseExpectedText(tools.decodeText(bytes));
  const rows = await tools.readRows(bytes);
  if (rows === undefined)
    throw new Misuse(
      `“${file}”不是能读的 Excel 工作簿。请用 Excel 或 WPS 另存为 .xlsx，或改用每行一个单位的 .txt。`,
    );
  return parseExpectedTable(rows);
}
