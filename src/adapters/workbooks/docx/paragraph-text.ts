// The text of a paragraph as it reads when all tracked changes are accepted. Text boxes, pictures and notes are no part
// of it; boxes that hold a table are noted.
import { codeOf } from "../package/names";
import type { TextBuffer } from "../package/text-buffer";
import type { XmlScanner } from "../package/xml-scanner";
import { attributeOf } from "./attribute-of";
import { findBoxes, mayHoldBoxes } from "./text-boxes";

const runTag = codeOf("r");
const textTag = codeOf("t");
const symbolTag = codeOf("sym");
const rubyTag = codeOf("ruby");
const characterName = codeOf("char");

/** Around runs; what was deleted or moved away is not among them. */
const wrappers = new Set(
  "hyperlink smartTag sdt sdtContent customXml fldSimple ins moveTo bdo dir rubyBase"
    .split(" ")
    .map(codeOf),
);

/** Elements of a run that stand for one character. */
const characters: ReadonlyMap<number, number> = new Map(
  Object.entries({ tab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" }).map(([name, character]) => [
    codeOf(name),
    character.charCodeAt(0),
  ]),
);

interface Paragraph {
  readonly text: TextBuffer;
  /** Where boxes with a table begin in the part. */
  readonly boxes: number[];
}

function appendPlain(xml: XmlScanner, text: TextBuffer): void {
  xml.skipAttributes();
  if (xml.empty) return;
  text.append(xml);
  xml.endTextElement();
}

function appendSymbol(xml: XmlScanner, text: TextBuffer): void {
  const code = Number.parseInt(attributeOf(xml, characterName) ?? "", 16);
  // Symbol fonts have their signs in the private area, where they mean nothing to anybody else.
  if (code > 0x20 && code < 0xd800) text.push(code);
  xml.skipContent();
}

function appendRun(xml: XmlScanner, paragraph: Paragraph): void {
  const { text, boxes } = paragraph;
  xml.skipAttributes();
  if (xml.empty) return;
  for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
    if (tag === textTag) appendPlain(xml, text);
    else if (tag === symbolTag) appendSymbol(xml, text);
    else if (tag === rubyTag) appendInline(xml, paragraph);
    else if (mayHoldBoxes.has(tag)) findBoxes(tag, xml, boxes);
    else {
      const character = characters.get(tag);
      if (character !== undefined) text.push(character);
      xml.skipElement();
    }
  }
}

/** Of what stands in a paragraph, and has the tag that was just found; reads its end. */
export function appendPiece(tag: number, xml: XmlScanner, paragraph: Paragraph): void {
  if (tag === runTag) appendRun(xml, paragraph);
  else if (wrappers.has(tag)) appendInline(xml, paragraph);
  else xml.skipElement();
}

/** Of what stands around runs. */
function appendInline(xml: XmlScanner, paragraph: Paragraph): void {
  xml.skipAttributes();
  if (xml.empty) return;
  for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) appendPiece(tag, xml, paragraph);
}
