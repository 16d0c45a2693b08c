// The start of an XML part: its encoding and its root element.
import { damaged } from "../unreadable";
import { XmlScanner } from "./xml-scanner";

/** UTF-16 parts are allowed by the format and never met; they take a detour over a string. */
function toUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  const encoding =
    (first === 0xff && second === 0xfe && "utf-16le") ||
    (first === 0xfe && second === 0xff && "utf-16be");
  if (!encoding) return bytes;
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, -1));
  return new TextEncoder().encode(`${text}\0`);
}

/**
 * A scanner that has read the start tag of the root; the part ends with a zero byte.
 * @throws Unreadable where the root is another element
 */
export function openPart(part: Uint8Array, root: number): XmlScanner {
  const xml = new XmlScanner(toUtf8(part));
  if (xml.nextTag() !== root) damaged();
  xml.skipAttributes();
  return xml;
}
