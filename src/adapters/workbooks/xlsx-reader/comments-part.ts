// The comments of one worksheet: notes, and the threads of newer versions, whose cells hold a note for older ones too.
import type { Address } from "../../../core/kernel/address";
import type { RawComment } from "../../../core/report/raw-workbook";
import { codeOf } from "../package/names";
import { openPart } from "../package/open-part";
import type { Package } from "../package/package";
import type { TextBuffer } from "../package/text-buffer";
import type { XmlScanner } from "../package/xml-scanner";
import { damaged } from "../unreadable";
import { readRange } from "./cell-address";
import { appendPlainText, appendRichText } from "./rich-text";

interface Kind {
  /** The last word of the relation's type. */
  readonly relation: string;
  readonly root: number;
  readonly item: number;
  readonly appendText: (xml: XmlScanner, text: TextBuffer) => void;
}

/** Where a cell has both, the latter hold what was said. */
const kinds: readonly Kind[] = [
  {
    relation: "comments",
    root: codeOf("comments"),
    item: codeOf("comment"),
    appendText: appendRichText,
  },
  {
    relation: "threadedComment",
    root: codeOf("ThreadedComments"),
    item: codeOf("threadedComment"),
    appendText: appendPlainText,
  },
];

const listTag = codeOf("commentList");
const textTag = codeOf("text");
const placeName = codeOf("ref");

function readPlace(xml: XmlScanner): Address {
  let place: Address | undefined;
  while (xml.nextAttribute()) {
    if (xml.attribute !== placeName) continue;
    place = readRange(xml.bytes, xml.valueFrom, xml.valueTo).from;
  }
  return place ?? damaged();
}

/** Of the item whose start tag was just found; reads its end. */
function readItem(xml: XmlScanner, text: TextBuffer, { appendText }: Kind): RawComment {
  const { row, column } = readPlace(xml);
  if (!xml.empty)
    for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
      if (tag === textTag) appendText(xml, text);
      else xml.skipElement();
    }
  return { row, column, text: text.take() };
}

/** By cell; what was said on one cell after another is one text. */
function readKind(file: Package, path: string, kind: Kind): ReadonlyMap<string, RawComment> {
  const xml = openPart(file.part(path), kind.root);
  const comments = new Map<string, RawComment>();
  for (let tag = xml.nextTag(); tag !== 0; tag = xml.nextTag()) {
    if (tag === kind.item) {
      file.budget.spend(1);
      const comment = readItem(xml, file.text, kind);
      const key = `${comment.row} ${comment.column}`;
      const before = comments.get(key);
      const all = before === undefined ? comment.text : `${before.text}\n${comment.text}`;
      comments.set(key, { ...comment, text: all });
    } else if (tag === listTag) xml.skipAttributes();
    else if (tag > 0) xml.skipElement();
  }
  return comments;
}

/** Of the sheet at the path, all of whose own part is read. None where it refers to none. @throws Unreadable */
export function readComments(file: Package, path: string): readonly RawComment[] {
  const relations = file.relationsOf(path);
  const byKind = kinds.flatMap((kind) => {
    const target = relations.find(({ type }) => type === kind.relation)?.target;
    if (target === undefined || !file.entries.has(target)) return [];
    return [...readKind(file, target, kind)];
  });
  return [...new Map(byKind).values()];
}
