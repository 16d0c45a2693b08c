// Where in a document's markup the text boxes stand that hold a table. A box is drawn in one of several ways, which say
// the same each for another version of Word: it counts once.
import { codeOf } from "../package/names";
import type { XmlScanner } from "../package/xml-scanner";

const alternativesTag = codeOf("AlternateContent");
const boxTag = codeOf("txbxContent");
const tableTag = codeOf("tbl");

const lessThan = 0x3c;

/** Of a run, what a box may be drawn in. */
export const mayHoldBoxes = new Set([
  alternativesTag,
  ...["drawing", "pict", "object"].map(codeOf),
]);

/** Of the box whose start tag was just found; reads its end. */
function noteBox(xml: XmlScanner, boxes: number[]): void {
  const from = xml.bytes.lastIndexOf(lessThan, xml.at);
  let holdsTable = false;
  xml.skipAttributes();
  for (let depth = xml.empty ? 0 : 1; depth > 0;) {
    const tag = xml.nextTag();
    if (tag < 0) depth -= 1;
    else {
      holdsTable ||= tag === tableTag;
      xml.skipAttributes();
      if (!xml.empty) depth += 1;
    }
  }
  if (holdsTable) boxes.push(from);
}

/** Adds where the start tag of each box begins in the element with the tag that was just found; reads its end. */
export function findBoxes(tag: number, xml: XmlScanner, boxes: number[]): void {
  if (tag === boxTag) {
    noteBox(xml, boxes);
    return;
  }
  const before = boxes.length;
  xml.skipAttributes();
  if (xml.empty) return;
  for (let child = xml.nextTag(); child > 0; child = xml.nextTag()) {
    if (tag === alternativesTag && boxes.length > before) xml.skipElement();
    else findBoxes(child, xml, boxes);
  }
}
