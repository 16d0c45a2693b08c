// The text of an <si> or <is>: plain, or in runs of different looks. Readings above characters are left out.
import { codeOf } from "../package/names";
import type { TextBuffer } from "../package/text-buffer";
import type { XmlScanner } from "../package/xml-scanner";

const textTag = codeOf("t");
const runTag = codeOf("r");

/** Appends the text of the element whose start tag was just found, and reads its end. */
export function appendRichText(xml: XmlScanner, text: TextBuffer): void {
  xml.skipAttributes();
  if (xml.empty) return;
  for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
    if (tag === textTag) appendPlainText(xml, text);
    else if (tag === runTag) appendRichText(xml, text);
    else xml.skipElement();
  }
}

/** The same for an element that holds text only. */
export function appendPlainText(xml: XmlScanner, text: TextBuffer): void {
  xml.skipAttributes();
  if (xml.empty) return;
  text.append(xml);
  xml.endTextElement();
}
