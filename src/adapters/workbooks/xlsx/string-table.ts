// The texts of a workbook as xl/sharedStrings.xml: each distinct text once.
import { element, escapeXml, xmlDocument } from "./xml";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Text as spreadsheets store it: what looks like their own _xHHHH_ escape is escaped itself. */
const storedText = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");

export class StringTable {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  /** Index of the text; each call counts as one use. */
  indexOf(text: string): number {
    this.uses += 1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  toXml(): string {
    const items = [...this.indexes.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(storedText(text))}</t></si>`,
    );
    const attributes = { xmlns: namespace, count: this.uses, uniqueCount: items.length };
    return xmlDocument(element("sst", attributes, items.join("")));
  }
}
