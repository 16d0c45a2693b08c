// The parts of a workbook file and how they refer to each other.
import { readAttributes } from "./attributes";
import type { Unpack } from "./inflate";
import { codeOf } from "./names";
import { openPart } from "./open-part";
import { resolvePath, relationsPath } from "./part-path";
import { TextBuffer } from "./text-buffer";
import { ItemBudget } from "../item-budget";
import { damaged } from "../unreadable";
import { Unpacker } from "./unpack-part";
import { readZipDirectory } from "./zip-directory";
import type { ZipDirectory } from "./zip-directory";

export interface Relation {
  readonly id: string;
  /** The last word of the type, which is the same in both editions of the standard: "worksheet". */
  readonly type: string;
  /** Path of the part, or undefined for what is outside the file. */
  readonly target: string | undefined;
}

const root = codeOf("Relationships");
const relationTag = codeOf("Relationship");
const [idName, typeName] = [codeOf("Id"), codeOf("Type")];
const [targetName, modeName] = [codeOf("Target"), codeOf("TargetMode")];

const megabyte = 1 << 20;

/** The largest sheet of a report has some ten megabytes. */
const partSizes = { largest: 24 * megabyte, largestTotal: 48 * megabyte };

const lastWord = (type: string): string => type.slice(type.lastIndexOf("/") + 1);

export class Package {
  readonly entries: ZipDirectory;
  /** Shared by all readers of this file; empty between them. */
  readonly text = new TextBuffer({ hasEscapes: true });
  /** Shared by all readers of this file. */
  readonly budget = new ItemBudget();
  private readonly unpacker: Unpacker;

  constructor(bytes: Uint8Array, unpack: Unpack) {
    this.entries = readZipDirectory(bytes);
    this.unpacker = new Unpacker(bytes, { unpack, ...partSizes });
  }

  /** @throws Unreadable where there is no such part, or it cannot be unpacked */
  part(path: string): Uint8Array {
    const entry = this.entries.get(path);
    return entry === undefined ? damaged() : this.unpacker.unpack(entry);
  }

  /** What the part at the path refers to; "" is the package itself. None where nothing is written down. */
  relationsOf(path: string): readonly Relation[] {
    const relations: Relation[] = [];
    const source = relationsPath(path);
    if (!this.entries.has(source)) return relations;
    const xml = openPart(this.part(source), root);
    for (let tag = xml.nextTag(); tag !== 0; tag = xml.nextTag()) {
      if (tag < 0) continue;
      const each = readAttributes(xml, this.text);
      if (tag !== relationTag) continue;
      const isOutside = each.get(modeName) === "External";
      relations.push({
        id: each.get(idName) ?? "",
        type: lastWord(each.get(typeName) ?? ""),
        target: isOutside ? undefined : resolvePath(path, each.get(targetName) ?? ""),
      });
    }
    return relations;
  }
}
