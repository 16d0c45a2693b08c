// What a file of text is: a web page with an Excel name, an old XML workbook, a list, or no text at all.
import type { UnreadableCode } from "../../../core/report/raw-workbook";
import { decodeFitting } from "../text-encoding";

/** As much as tells the kind. */
const sampleLength = 0x10000;

// oxlint-disable-next-line no-control-regex -- their presence is what tells other files from texts
const controls = /[\u0000-\u0008\u000E-\u001F]/;

const webPage =
  /^(?:<\?xml[^>]*>|<!--|\s)*<(?:!doctype\s+html|html|head|body|meta|link|title|table|style|script|div|center|font|p|h\d)\b/i;
const savedWebPage = /^mime-version:/i;
/** The XML format of Excel 2003. */
const xmlWorkbook = /<(?:\w+:)?Workbook\s[^>]*urn:schemas-microsoft-com:office:spreadsheet/;

export function kindOfText(bytes: Uint8Array): UnreadableCode {
  const sample = bytes.subarray(0, sampleLength);
  const text = decodeFitting(sample, { cut: true })?.trimStart();
  if (text === undefined || controls.test(text)) return "file.unknown";
  if (webPage.test(text) || savedWebPage.test(text)) return "file.web-page";
  return xmlWorkbook.test(text) ? "file.xml-excel" : "file.plain-text";
}
