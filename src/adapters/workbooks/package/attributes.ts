// Attributes as text, for the elements of which a file has few; cells have ways of their own.
import type { TextBuffer } from "./text-buffer";
import type { XmlScanner } from "./xml-scanner";

/** By the code of the local name. */
type Attributes = ReadonlyMap<number, string>;

/** Of the attribute that the scanner read last. */
export function readAttribute(xml: XmlScanner, text: TextBuffer): string {
  text.appendAttribute(xml);
  return text.take();
}

export function readAttributes(xml: XmlScanner, text: TextBuffer): Attributes {
  const attributes = new Map<number, string>();
  while (xml.nextAttribute()) {
    attributes.set(xml.attribute, readAttribute(xml, text));
  }
  return attributes;
}

/** Both spellings that the format has for yes. */
export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/**
 * Calls `read` behind the name of each child with that name, of the element whose start tag was just found; `read`
 * must read all attributes, the rest of the child is passed over.
 */
export function forEachChild(xml: XmlScanner, name: number, read: () => void): void {
  xml.skipAttributes();
  if (xml.empty) return;
  for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
    if (tag === name) {
      read();
      xml.skipContent();
    } else xml.skipElement();
  }
}
