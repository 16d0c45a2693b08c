// The numbers that Word counts by itself and keeps in no text: many a 序号 is filled so. Knows plain numbers of the
// outermost level only.
import { codeOf } from "../package/names";
import { openPart } from "../package/open-part";
import type { XmlScanner } from "../package/xml-scanner";
import { attributeOf } from "./attribute-of";

const root = codeOf("numbering");
const kindTag = codeOf("abstractNum");
const levelTag = codeOf("lvl");
const startTag = codeOf("start");
const formatTag = codeOf("numFmt");
const listTag = codeOf("num");
const kindName = codeOf("abstractNumId");
const listName = codeOf("numId");
const levelName = codeOf("ilvl");
const valueName = codeOf("val");

/** The first number of its outermost level; undefined where that shows no plain numbers. */
function readKind(xml: XmlScanner): number | undefined {
  let start: number | undefined;
  for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
    const isOutermost = tag === levelTag && attributeOf(xml, levelName) === "0";
    if (tag !== levelTag) xml.skipElement();
    else if (isOutermost) start = readLevel(xml);
    else xml.skipContent();
  }
  return start;
}

function readLevel(xml: XmlScanner): number | undefined {
  let start = 1;
  let format: string | undefined;
  if (xml.empty) return undefined;
  for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
    const value = attributeOf(xml, valueName) ?? "";
    if (tag === startTag) start = Number.parseInt(value, 10) || 0;
    else if (tag === formatTag) format = value;
    xml.skipContent();
  }
  return format === "decimal" ? start : undefined;
}

export class ListNumbers {
  /** The next number, by the list's own number. */
  private readonly next = new Map<string, number>();

  /** Of a document without lists where undefined. @throws Unreadable */
  constructor(part: Uint8Array | undefined) {
    if (part === undefined) return;
    const xml = openPart(part, root);
    const starts = new Map<string, number>();
    for (let tag = xml.nextTag(); tag !== 0; tag = xml.nextTag()) {
      if (tag < 0) continue;
      if (tag === kindTag) {
        const kind = attributeOf(xml, kindName) ?? "";
        const start = xml.empty ? undefined : readKind(xml);
        if (start !== undefined) starts.set(kind, start);
      } else if (tag === listTag) this.addList(xml, starts);
      else xml.skipElement();
    }
  }

  /** That of the next paragraph of the list; undefined where it shows no plain number. */
  count(list: string): number | undefined {
    const number = this.next.get(list);
    if (number !== undefined) this.next.set(list, number + 1);
    return number;
  }

  private addList(xml: XmlScanner, starts: ReadonlyMap<string, number>): void {
    const list = attributeOf(xml, listName) ?? "";
    if (xml.empty) return;
    for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
      const start = starts.get(attributeOf(xml, valueName) ?? "");
      if (tag === kindName && start !== undefined) this.next.set(list, start);
      xml.skipContent();
    }
  }
}

const listReferenceTag = codeOf("numPr");

/** The list to whose outermost level a paragraph belongs, from its properties, whose start tag was just found. */
export function readListOf(xml: XmlScanner): string | undefined {
  let list: string | undefined;
  let level = "0";
  xml.skipAttributes();
  if (xml.empty) return undefined;
  for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
    if (tag !== listReferenceTag) {
      xml.skipElement();
      continue;
    }
    xml.skipAttributes();
    if (xml.empty) continue;
    for (let inner = xml.nextTag(); inner > 0; inner = xml.nextTag()) {
      const value = attributeOf(xml, valueName) ?? "";
      if (inner === listName) list = value;
      else if (inner === levelName) level = value;
      xml.skipContent();
    }
  }
  return level === "0" ? list : undefined;
}
