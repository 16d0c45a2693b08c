// The texts of a workbook as xl/sharedStrings.xml: each distinct text once.
import { ByteText } from "./byte-text";
import { escapeXml, xmlDocument } from "./xml";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Text as spreadsheets store it: what looks like their own _xHHHH_ escape is escaped itself. */
const storedText = (text: string): string =>
  text.includes("_x") ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_") : text;

/** Of one text, about. */
const bytesAround = 48;

export class StringTable {
  private readonly indexes = new Map<string, number>();
  private uses = 0;
  /** Of all distinct texts together. */
  private characters = 0;

  /** Index of the text; each call counts as one use. */
  indexOf(text: string): number {
    this.uses += 1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    this.characters += text.length;
    return this.indexes.size - 1;
  }

  /** One more use of a text whose index is known. */
  useAgain(): void {
    this.uses += 1;
  }

  /** The whole part; to be asked for after the last text. */
  toBytes(): Uint8Array {
    const { size } = this.indexes;
    const out = new ByteText(3 * this.characters + bytesAround * (size + 10));
    out.text(xmlDocument(`<sst xmlns="${namespace}" count="${this.uses}" uniqueCount="${size}">`));
    for (const text of this.indexes.keys())
      out
        .ascii('<si><t xml:space="preserve">')
        .text(escapeXml(storedText(text)))
        .ascii("</t></si>");
    return out.ascii("</sst>").toBytes();
  }
}
