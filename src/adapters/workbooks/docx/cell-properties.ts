// How a cell of a Word table lies in its grid.
import { codeOf } from "../package/names";
import type { XmlScanner } from "../package/xml-scanner";
import { lastColumn } from "../xlsx-reader/cell-address";
import { refuse } from "../unreadable";
import { attributeOf } from "./attribute-of";

const spanTag = codeOf("gridSpan");
const mergeTag = codeOf("vMerge");
const deletedTag = codeOf("cellDel");
const valueName = codeOf("val");

export interface CellProperties {
  /** How many columns of the grid it takes. */
  readonly span: number;
  /** Whether it begins a merge with the cells under it, or goes on with one from above. */
  readonly merge: "begins" | "continues" | undefined;
  /** By a tracked change. */
  readonly deleted: boolean;
}

export const plainCell: CellProperties = { span: 1, merge: undefined, deleted: false };

/** A number of columns; 0 where it is none. @throws Unreadable where no sheet has so many */
export function readSpan(xml: XmlScanner): number {
  const span = Number.parseInt(attributeOf(xml, valueName) ?? "", 10);
  if (span > lastColumn) refuse("file.too-large");
  return span > 0 ? span : 0;
}

/** Of the element whose start tag was just found; reads its end. */
export function readCellProperties(xml: XmlScanner): CellProperties {
  let { span, merge, deleted } = plainCell;
  xml.skipAttributes();
  if (xml.empty) return plainCell;
  for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
    if (tag === spanTag) {
      span = Math.max(1, readSpan(xml));
      xml.skipContent();
    } else if (tag === mergeTag) {
      merge = attributeOf(xml, valueName) === "restart" ? "begins" : "continues";
      xml.skipContent();
    } else {
      if (tag === deletedTag) deleted = true;
      xml.skipElement();
    }
  }
  return { span, merge, deleted };
}
