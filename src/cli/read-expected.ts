// The list of expected units from a file: text, separated values or an Excel workbook, whichever its bytes are.
import { parseExpectedSheets, parseExpectedText } from "../app/expected-units";
import { separatedRows } from "../app/separated-rows";
import type { DecodeText, ReadRows, SheetRows } from "../app/ports/files";
import { readBytes } from "./files";
import { Misuse } from "./misuse";

interface ListTools {
  readonly readRows: ReadRows;
  readonly decodeText: DecodeText;
}

type ExpectedList = ReturnType<typeof parseExpectedText>;

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
/** .xls, .et and .doc of old. */
const isCompound = (bytes: Uint8Array): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

function fromSheets(file: string, sheets: readonly SheetRows[]): ExpectedList {
  const list = parseExpectedSheets(sheets);
  if (list !== undefined) return list;
  throw new Misuse(
    `“${file}”里看不出哪一栏是单位。请在单位名称那一栏的最上面写“单位”二字再试；只有一栏单位名称时可以不写。`,
  );
}

async function fromWorkbook(
  file: string,
  bytes: Uint8Array,
  { readRows }: ListTools,
): Promise<ExpectedList> {
  const sheets = isZip(bytes) ? await readRows(bytes) : undefined;
  if (sheets !== undefined) return fromSheets(file, sheets);
  throw new Misuse(
    `“${file}”不是能读的 Excel 工作簿。请用 Excel 或 WPS 另存为 .xlsx，或改用每行一个单位的 .txt。`,
  );
}

/** @throws Misuse where the file is not there or no list */
export async function readExpected(file: string, tools: ListTools): Promise<ExpectedList> {
  const bytes = await readBytes(file);
  if (isZip(bytes) || isCompound(bytes) || /\.xls[xmb]?$/i.test(file))
    return fromWorkbook(file, bytes, tools);
  const [ending] = /\.(?:txt|csv)$/i.exec(file) ?? [];
  if (ending === undefined)
    throw new Misuse(`“${file}”不能当名单用。名单要是 .txt（每行一个单位）、.csv 或 .xlsx 文件。`);
  const text = tools.decodeText(bytes);
  // No text holds NUL, and U+FFFD stands for what is no character in any of the encodings.
  if (/[\0\uFFFD]/.test(text))
    throw new Misuse(
      `“${file}”的文字认不出来。请用记事本打开核对，另存为 UTF-8 编码的 .txt 再试。`,
    );
  if (ending.toLowerCase() !== ".csv") return parseExpectedText(text);
  const rows = separatedRows(text, text.includes("\t") ? "\t" : ",");
  return fromSheets(file, [{ name: file, rows }]);
}
