// What one worksheet part holds beside cells and merges.
import type { SheetFeature } from "../../app/ports/workbook-features";
import type { MarkingStyles } from "./list-features-styles";
import { isTrue, readAttribute, readAttributes } from "./package/attributes";
import { codeOf } from "./package/names";
import { openPart } from "./package/open-part";
import type { TextBuffer } from "./package/text-buffer";
import type { XmlScanner } from "./package/xml-scanner";

export interface SheetPart {
  readonly has: Set<SheetFeature>;
  readonly footer: string;
}

interface Scan {
  readonly xml: XmlScanner;
  readonly text: TextBuffer;
  readonly marking: MarkingStyles;
  readonly has: Set<SheetFeature>;
}

const root = codeOf("worksheet");
const dataTag = codeOf("sheetData");
const cellTag = codeOf("c");
const columnsTag = codeOf("cols");
const protectionTag = codeOf("sheetProtection");
const footersTag = codeOf("headerFooter");
const [styleName, hiddenName] = [codeOf("s"), codeOf("hidden")];
const [sheetName, zero] = [codeOf("sheet"), codeOf("0")];
const footerTags: ReadonlySet<number> = new Set(["oddFooter", "firstFooter"].map(codeOf));

/** Elements that say it by being there. */
const telling: ReadonlyMap<number, SheetFeature> = new Map([
  [codeOf("autoFilter"), "filter"],
  [codeOf("hyperlinks"), "link"],
  [codeOf("conditionalFormatting"), "conditional-format"],
  [codeOf("dataValidations"), "validation"],
  [codeOf("oleObjects"), "control"],
  [codeOf("controls"), "control"],
  [codeOf("picture"), "picture"],
]);

function readCellStyle({ xml, text, marking, has }: Scan): void {
  while (xml.nextAttribute()) {
    if (xml.attribute !== styleName || xml.valueCode() === zero) continue;
    has.add("look");
    if (marking[Number(readAttribute(xml, text))] === true) has.add("mark");
  }
}

/** Every tag within the element whose start tag was just found. */
function forEachTag({ xml }: Scan, read: (tag: number) => void): void {
  xml.skipAttributes();
  let depth = xml.empty ? 0 : 1;
  while (depth > 0) {
    const tag = xml.nextTag();
    if (tag > 0) {
      read(tag);
      if (!xml.empty) depth += 1;
    } else depth -= 1;
  }
}

const readCells = (scan: Scan): void =>
  forEachTag(scan, (tag) => (tag === cellTag ? readCellStyle(scan) : scan.xml.skipAttributes()));

const readColumns = (scan: Scan): void =>
  forEachTag(scan, () => {
    scan.has.add("look");
    const isHidden = isTrue(readAttributes(scan.xml, scan.text).get(hiddenName));
    if (isHidden) scan.has.add("hidden-columns");
  });

function readProtection({ xml, text, has }: Scan): void {
  const isOn = isTrue(readAttributes(xml, text).get(sheetName));
  if (isOn) has.add("protection");
  xml.skipContent();
}

function readFooters(scan: Scan): string {
  const { xml, text } = scan;
  forEachTag(scan, (tag) => {
    xml.skipAttributes();
    if (footerTags.has(tag) && !xml.empty) text.append(xml);
  });
  return text.take();
}

/** @throws Unreadable */
export function scanSheet(bytes: Uint8Array, text: TextBuffer, marking: MarkingStyles): SheetPart {
  const xml = openPart(bytes, root);
  const scan: Scan = { xml, text, marking, has: new Set() };
  let footer = "";
  for (let tag = xml.nextTag(); tag !== 0; tag = xml.nextTag()) {
    if (tag < 0) continue;
    const told = telling.get(tag);
    if (told !== undefined) scan.has.add(told);
    if (tag === dataTag) readCells(scan);
    else if (tag === columnsTag) readColumns(scan);
    else if (tag === protectionTag) readProtection(scan);
    else if (tag === footersTag) footer = readFooters(scan);
    else xml.skipElement();
  }
  return { has: scan.has, footer };
}
