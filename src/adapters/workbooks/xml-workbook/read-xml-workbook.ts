// Workbooks in the XML of Excel 2003, which programs still export under the name of .xls.
import type { RawSheet, RawWorkbook } from "../../../core/report/raw-workbook";
import { codeOf } from "../package/names";
import { openPart } from "../package/open-part";
import { TextBuffer } from "../package/text-buffer";
import { decodeMarkup } from "../text-encoding";
import { damaged, refuse } from "../unreadable";
import { XmlSheetReader } from "./xml-sheet";

/** 2,000 rows take a few megabytes. */
const largestFile = 8 << 20;

const root = codeOf("Workbook");
const sheetTag = codeOf("Worksheet");

/** @throws Unreadable with what is wrong with the file */
export function readXmlWorkbook(bytes: Uint8Array): RawWorkbook {
  if (bytes.length > largestFile) return refuse("file.too-large");
  // A zero stands for the end of the part.
  const text = `${decodeMarkup(bytes) ?? damaged()}\0`;
  const xml = openPart(new TextEncoder().encode(text.trimStart()), root);
  const buffer = new TextBuffer({ hasEscapes: false });
  const sheets: RawSheet[] = [];
  for (let tag = xml.nextTag(); tag !== 0; tag = xml.nextTag()) {
    if (tag === sheetTag) sheets.push(new XmlSheetReader(xml, buffer).read());
    else if (tag > 0) xml.skipElement();
  }
  return sheets.length === 0 ? damaged() : { sheets };
}
