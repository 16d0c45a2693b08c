// What a file of text is: a web page with an Excel name, an old XML workbook, a list, or no text at all.
import type { UnreadableCode } from "../../../core/report/raw-workbook";

/** As much as tells the kind. */
const sampleLength = 0x10000;

/** A character may be cut in two at the end of the sample, which streaming allows. */
function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly(bytes, "utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly(bytes, "utf-16be");
  return decodeStrictly(bytes, "utf-8") ?? decodeStrictly(bytes, "gb18030");
}

// oxlint-disable-next-line no-control-regex -- their presence is what tells other files from texts
const controls = /[\u0000-\u0008\u000E-\u001F]/;

const webPage =
  /^(?:<\?xml[^>]*>|<!--|\s)*<(?:!doctype\s+html|html|head|body|meta|table|style|div)\b/i;
const savedWebPage = /^mime-version:/i;
/** The XML format of Excel 2003. */
const xmlWorkbook = /<(?:\w+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/;

export function kindOfText(bytes: Uint8Array): UnreadableCode {
  const text = decode(bytes.subarray(0, sampleLength))?.trimStart();
  if (text === undefined || controls.test(text)) return "file.unknown";
  if (webPage.test(text) || savedWebPage.test(text)) return "file.web-page";
  return xmlWorkbook.test(text) ? "file.old-excel" : "file.plain-text";
}
