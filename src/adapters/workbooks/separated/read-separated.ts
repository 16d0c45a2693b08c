// Lists of text, .csv and the like, under whatever name they come.
import type { RawWorkbook } from "../../../core/report/raw-workbook";
import { lastColumn } from "../xlsx-reader/cell-address";
import { plainValue } from "../tables/plain-value";
import { TableSheet } from "../tables/table-sheet";
import { toWorkbook } from "../tables/to-workbook";
import { decodeFitting } from "../text-encoding";
import { damaged, refuse } from "../unreadable";
import { SeparatedCells } from "./separated-cells";

/** 2,000 rows take less than a megabyte. */
const largestText = 8 << 20;
/** As much as tells the separator. */
const sampleLength = 0x10000;

const separators = [",", "\t", ";"];

/** The first line of some files says it. */
const said = /^sep=([,;\t|])(?:\r\n|\r|\n)/i;

/** ="0734" keeps a spreadsheet from taking a text for a number. */
const keptText = /^="(.*)"$/s;

const quotedCell = /(?<=^|[,\t;\r\n])"(?:[^"]|"")*"/g;

/** undefined where the text has none. */
function separatorOf(text: string): string | undefined {
  const sample = text.slice(0, sampleLength).replace(quotedCell, "");
  const counts = separators.map((each) => sample.split(each).length - 1);
  const most = Math.max(...counts);
  return most === 0 ? undefined : separators[counts.indexOf(most)];
}

/** @throws Unreadable where the text has no columns, or is cut off */
export function readSeparated(bytes: Uint8Array): RawWorkbook {
  if (bytes.length > largestText) return refuse("file.too-large");
  const text = decodeFitting(bytes) ?? damaged();
  const [line = "", told] = said.exec(text) ?? [];
  const separator = told ?? separatorOf(text) ?? refuse("file.plain-text");
  const cells = new SeparatedCells(text, { separator, from: line.length });
  const sheet = new TableSheet();
  sheet.nextRow();
  for (let column = 1; cells.next(); column += 1) {
    if (column > lastColumn) refuse("file.too-large");
    sheet.put(column, plainValue(keptText.exec(cells.cell)?.[1] ?? cells.cell));
    if (!cells.endsRow) continue;
    sheet.nextRow();
    column = 0;
  }
  return toWorkbook([sheet]);
}
