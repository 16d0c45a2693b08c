// One worksheet of a workbook in XML: rows and cells in order, each at the next place or where it says.
import type { RawSheet, RawValue } from "../../../core/report/raw-workbook";
import { isTrue, readAttributes } from "../package/attributes";
import { codeOf } from "../package/names";
import type { TextBuffer } from "../package/text-buffer";
import type { XmlScanner } from "../package/xml-scanner";
import { TableSheet } from "../tables/table-sheet";
import { damaged } from "../unreadable";
import { parseIsoSerial, parseNumber } from "../xlsx-reader/number-text";

const tableTag = codeOf("Table");
const rowTag = codeOf("Row");
const cellTag = codeOf("Cell");
const dataTag = codeOf("Data");
const optionsTag = codeOf("WorksheetOptions");
const visibleTag = codeOf("Visible");

const sheetName = codeOf("Name");
const indexName = codeOf("Index");
const hiddenName = codeOf("Hidden");
const typeName = codeOf("Type");
const formulaName = codeOf("Formula");
const acrossName = codeOf("MergeAcross");
const downName = codeOf("MergeDown");

function toWhole(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return /^\d{1,7}$/.test(text) ? Number(text) : damaged();
}

function toValue(type: string, text: string): RawValue {
  switch (type) {
    case "Number":
      return parseNumber(text) ?? "";
    case "DateTime":
      return { date: parseIsoSerial(text) };
    case "Boolean":
      return isTrue(text);
    case "Error":
      return { error: text };
    default:
      return text;
  }
}

/** The tags of the children of the element whose attributes were just read; each is to be read to its end. */
function* childTags(xml: XmlScanner): Generator<number> {
  if (xml.empty) return;
  for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) yield tag;
}

/** Appends the text of the element whose attributes were just read, that of its children among it. */
function appendText(xml: XmlScanner, text: TextBuffer): void {
  if (xml.empty) return;
  text.append(xml);
  for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
    xml.skipAttributes();
    appendText(xml, text);
    text.append(xml);
  }
}

export class XmlSheetReader {
  private readonly xml: XmlScanner;
  private readonly text: TextBuffer;
  private readonly sheet = new TableSheet();
  private hidden = false;

  /** The scanner has found the start tag of the worksheet. */
  constructor(xml: XmlScanner, text: TextBuffer) {
    this.xml = xml;
    this.text = text;
  }

  /** @throws Unreadable */
  read(): RawSheet {
    const { xml } = this;
    const name = readAttributes(xml, this.text).get(sheetName) ?? "";
    for (const tag of childTags(xml)) {
      if (tag === tableTag) this.readTable();
      else if (tag === optionsTag) this.readOptions();
      else xml.skipElement();
    }
    return this.sheet.toSheet(name, { hidden: this.hidden });
  }

  private readOptions(): void {
    const { xml } = this;
    xml.skipAttributes();
    for (const tag of childTags(xml)) {
      if (tag !== visibleTag) xml.skipElement();
      else if (this.readText() !== "SheetVisible") this.hidden = true;
    }
  }

  private readText(): string {
    this.xml.skipAttributes();
    appendText(this.xml, this.text);
    return this.text.take();
  }

  private readTable(): void {
    const { xml } = this;
    xml.skipAttributes();
    for (const tag of childTags(xml)) {
      if (tag === rowTag) this.readRow();
      else xml.skipElement();
    }
  }

  private readRow(): void {
    const { xml, sheet } = this;
    const attributes = readAttributes(xml, this.text);
    const row = toWhole(attributes.get(indexName)) ?? sheet.row + 1;
    sheet.nextRow({ row, hidden: isTrue(attributes.get(hiddenName)) });
    let column = 1;
    for (const tag of childTags(xml)) {
      if (tag === cellTag) column = this.readCell(column);
      else xml.skipElement();
    }
  }

  /** Answers the column behind the cell. */
  private readCell(next: number): number {
    const { xml, sheet } = this;
    const attributes = readAttributes(xml, this.text);
    const column = toWhole(attributes.get(indexName)) ?? next;
    const right = column + (toWhole(attributes.get(acrossName)) ?? 0);
    const bottom = sheet.row + (toWhole(attributes.get(downName)) ?? 0);
    const isFormula = attributes.has(formulaName);
    let value: RawValue | undefined;
    for (const tag of childTags(xml)) {
      if (tag === dataTag) value = this.readData();
      else xml.skipElement();
    }
    if (isFormula) sheet.putResult(column, value ?? null);
    else if (value !== undefined) sheet.put(column, value);
    sheet.merge(sheet.row, column, [bottom, right]);
    return right + 1;
  }

  private readData(): RawValue {
    const { xml, text } = this;
    const type = readAttributes(xml, text).get(typeName);
    appendText(xml, text);
    return toValue(type ?? "", text.take());
  }
}
