// One <c> after another: where it stands, what it holds, and the formula behind it.
import type { RawCell, RawValue } from "../../../core/report/raw-workbook";
import type { ItemBudget } from "../item-budget";
import { AddressReader } from "./cell-address";
import { codeOf } from "../package/names";
import { parseIsoSerial, parseNumber, readWhole } from "./number-text";
import { appendRichText } from "./rich-text";
import type { DateStyles } from "./styles-part";
import type { TextBuffer } from "../package/text-buffer";
import { damaged } from "../unreadable";
import type { XmlScanner } from "../package/xml-scanner";

/** What the cells of a workbook refer to. */
export interface CellTables {
  readonly strings: readonly string[];
  readonly dateStyles: DateStyles;
  readonly dateShift: number;
  readonly text: TextBuffer;
  readonly budget: ItemBudget;
}

const valueTag = codeOf("v");
const formulaTag = codeOf("f");
const inlineTag = codeOf("is");
const [addressName, styleName, typeName] = [codeOf("r"), codeOf("s"), codeOf("t")];
const groupName = codeOf("si");
/** The type of a formula that several cells share. */
const sharedFormula = codeOf("shared");
const arrayFormula = codeOf("array");

/** Types of values by the code of their name; a cell without one is a number. */
const numeric = codeOf("n");
const shared = codeOf("s");
const written = codeOf("str");
const inline = codeOf("inlineStr");
const boolean = codeOf("b");
const error = codeOf("e");
const date = codeOf("d");

export class CellReader {
  /** Of the cell last read; row 0 where the file does not say. */
  readonly address = new AddressReader();
  private style = 0;
  private type = numeric;
  private value: RawValue | undefined;
  private formula: string | undefined;
  private kind: Pick<RawCell, "shared" | "array"> | undefined;
  private readonly xml: XmlScanner;
  private readonly tables: CellTables;

  constructor(xml: XmlScanner, tables: CellTables) {
    this.xml = xml;
    this.tables = tables;
  }

  /**
   * The cell whose start tag was just found, or undefined where it has no content; counted from the column before
   * where the file does not say which it is.
   * @throws Unreadable
   */
  read(columnBefore: number): RawCell | undefined {
    const { xml } = this;
    this.address.row = 0;
    this.address.column = columnBefore + 1;
    this.readAttributes();
    if (xml.empty) return undefined;
    this.value = undefined;
    this.formula = undefined;
    this.kind = undefined;
    for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
      if (tag === valueTag) this.readValue();
      else if (tag === formulaTag) this.readFormula();
      else if (tag === inlineTag) this.value = this.richText();
      else xml.skipElement();
    }
    return this.toCell();
  }

  private toCell(): RawCell | undefined {
    const { value, formula, kind } = this;
    const { column } = this.address;
    if (formula !== undefined) {
      const cell = { column, value: value ?? null, formula };
      return kind === undefined ? cell : { ...cell, ...kind };
    }
    return value === undefined || value === "" ? undefined : { column, value };
  }

  private readAttributes(): void {
    const { xml } = this;
    this.style = 0;
    this.type = numeric;
    while (xml.nextAttribute()) {
      if (xml.attribute === addressName) this.address.read(xml.bytes, xml.valueFrom, xml.valueTo);
      else if (xml.attribute === styleName) this.style = this.wholeValue();
      else if (xml.attribute === typeName) this.type = xml.valueCode();
    }
  }

  /** Of the attribute; -1, which nothing has for its number, where it is no number. */
  private wholeValue(): number {
    const { bytes, valueFrom, valueTo } = this.xml;
    let whole = 0;
    for (let at = valueFrom; at < valueTo; at += 1) {
      const digit = (bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return -1;
      whole = whole * 10 + digit;
    }
    return whole;
  }

  private readValue(): void {
    const { xml, type } = this;
    xml.skipAttributes();
    if (xml.empty) {
      if (type === written) this.value = "";
      return;
    }
    if (type === shared) this.value = this.sharedText();
    else if (type === numeric) this.value = this.numberOrDate();
    else this.value = this.otherValue(this.restOfText());
    xml.endTextElement();
  }

  private numberOrDate(): RawValue | undefined {
    const whole = readWhole(this.xml);
    const value = whole < 0 ? parseNumber(this.restOfText()) : whole;
    const { dateStyles, dateShift } = this.tables;
    const isDate = value !== undefined && dateStyles[this.style] === true;
    return isDate ? { date: value + dateShift } : value;
  }

  private sharedText(): RawValue | undefined {
    const whole = readWhole(this.xml);
    const index = whole < 0 ? parseNumber(this.restOfText()) : whole;
    return index === undefined ? undefined : (this.tables.strings[index] ?? damaged());
  }

  private otherValue(text: string): RawValue | undefined {
    switch (this.type) {
      case written:
      case inline:
        return text;
      case error:
        return { error: text.trim() };
      case boolean:
        return toBoolean(text.trim());
      case date:
        return { date: parseIsoSerial(text) };
      default:
        return damaged();
    }
  }

  /** The further cells of a shared formula and the inner ones of a data table have an <f> without text. */
  private readFormula(): void {
    const { xml } = this;
    let type = 0;
    let group: number | undefined;
    while (xml.nextAttribute()) {
      if (xml.attribute === typeName) type = xml.valueCode();
      else if (xml.attribute === groupName) group = this.wholeValue();
    }
    const text = xml.empty ? "" : this.restOfText();
    if (!xml.empty) xml.endTextElement();
    if (text === "" && type === 0) return;
    this.formula = text;
    if (type === arrayFormula) this.kind = { array: true };
    else if (type === sharedFormula && group !== undefined) this.kind = { shared: group };
  }

  private restOfText(): string {
    this.tables.text.append(this.xml);
    return this.tables.text.take();
  }

  private richText(): string {
    appendRichText(this.xml, this.tables.text);
    return this.tables.text.take();
  }
}

function toBoolean(text: string): boolean {
  if (text === "1" || text === "true") return true;
  return text === "0" || text === "false" ? false : damaged();
}
