// One attribute of an element, where its values are plain ASCII, as those of Word's markup are.
import type { XmlScanner } from "../package/xml-scanner";

/** Of the element whose start tag was just found, all of whose attributes are read. Undefined where it has none of that name. */
export function attributeOf(xml: XmlScanner, name: number): string | undefined {
  let found: string | undefined;
  while (xml.nextAttribute()) {
    if (xml.attribute !== name) continue;
    found = String.fromCharCode(...xml.bytes.subarray(xml.valueFrom, xml.valueTo).slice(0, 40));
  }
  return found;
}
