// One worksheet part: its cells and its merged ranges.
import type { Range } from "../../../core/kernel/address";
import type { RawRow, RawSheet } from "../../../core/report/raw-workbook";
import { readRange } from "./cell-address";
import type { CellTables } from "./cell-reader";
import { codeOf } from "../package/names";
import { openPart } from "../package/open-part";
import { readSheetData } from "./sheet-data";
import type { XmlScanner } from "../package/xml-scanner";

const root = codeOf("worksheet");
const dataTag = codeOf("sheetData");
const mergesTag = codeOf("mergeCells");
const mergeTag = codeOf("mergeCell");
const rangeName = codeOf("ref");

function readMerges(xml: XmlScanner, { budget }: CellTables): readonly Range[] {
  const merges: Range[] = [];
  xml.skipAttributes();
  if (xml.empty) return merges;
  for (let tag = xml.nextTag(); tag !== -mergesTag; tag = xml.nextTag()) {
    if (tag < 0) continue;
    while (xml.nextAttribute()) {
      if (tag !== mergeTag || xml.attribute !== rangeName) continue;
      budget.spend(1);
      merges.push(readRange(xml.bytes, xml.valueFrom, xml.valueTo));
    }
  }
  return merges;
}

/** What the part itself says; its name and visibility stand in the workbook. @throws Unreadable */
export function readSheetPart(
  bytes: Uint8Array,
  tables: CellTables,
): Pick<RawSheet, "rows" | "merges"> {
  const xml = openPart(bytes, root);
  let rows: readonly RawRow[] = [];
  let merges: readonly Range[] = [];
  for (let tag = xml.nextTag(); tag !== 0; tag = xml.nextTag()) {
    if (tag === dataTag) rows = readSheetData(xml, tables);
    else if (tag === mergesTag) merges = readMerges(xml, tables);
    else if (tag > 0) xml.skipElement();
  }
  return { rows, merges };
}
