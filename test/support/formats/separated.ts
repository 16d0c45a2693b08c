// Sheets as separated text, as spreadsheets save one.
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { textOf } from "../../../src/core/report/text";

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** One text for each sheet. */
export function toSeparated(bytes: Uint8Array, separator: string): readonly string[] {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) throw new Error(workbook.error);
  return workbook.value.sheets.map(({ rows }) => {
    const lines = Array.from({ length: rows.at(-1)?.row ?? 0 }, (): string[] => []);
    for (const { row, cells } of rows)
      for (const { column, value } of cells) {
        const line = lines[row - 1] ?? [];
        while (line.length < column) line.push("");
        line[column - 1] = quoted(textOf(value), separator);
      }
    return `${lines.map((line) => line.join(separator)).join("\r\n")}\r\n`;
  });
}
