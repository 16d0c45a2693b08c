// The body of a Word document: its paragraphs and tables, those of cells among them, as they read when all tracked
// changes are accepted.
import { codeOf } from "../package/names";
import { TextBuffer } from "../package/text-buffer";
import { XmlScanner } from "../package/xml-scanner";
import { plainValue } from "../tables/plain-value";
import { Story } from "../tables/story";
import type { TableSheet } from "../tables/table-sheet";
import { plainCell, readCellProperties, readSpan } from "./cell-properties";
import type { CellProperties } from "./cell-properties";
import { OpenMerges } from "./open-merges";
import { readListOf } from "./list-numbers";
import type { ListNumbers } from "./list-numbers";
import { appendPiece } from "./paragraph-text";

const paragraphTag = codeOf("p");
const propertiesTag = codeOf("pPr");
const tableTag = codeOf("tbl");
const rowTag = codeOf("tr");
const rowPropertiesTag = codeOf("trPr");
const beforeTag = codeOf("gridBefore");
const deletedTag = codeOf("del");
const cellTag = codeOf("tc");
const cellPropertiesTag = codeOf("tcPr");

/** Around paragraphs, tables, rows and cells; what was deleted or moved away is not among them. */
const wrappers = new Set(
  ["body", "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo"].map(codeOf),
);

/** What has been read of a cell. */
interface Cell {
  readonly story: Story;
  properties: CellProperties;
  /** Of its first paragraph without text, where Word counts it. */
  number: number | undefined;
}

interface OpenRow {
  readonly sheet: TableSheet;
  readonly merges: OpenMerges;
  /** Of the next cell. */
  column: number;
  deleted: boolean;
}

export class DocumentReader {
  /** In the order in which their tables begin; one in a cell comes after the one that the cell is of. */
  readonly sheets: TableSheet[] = [];
  private xml: XmlScanner;
  private readonly numbers: ListNumbers;
  private readonly text = new TextBuffer({ hasEscapes: false });
  private readonly body = this.newCell();
  private isInBox = false;

  /** The scanner has read the start tag of the document. */
  constructor(xml: XmlScanner, numbers: ListNumbers) {
    this.xml = xml;
    this.numbers = numbers;
  }

  read(): void {
    this.readBlocks(this.body);
    this.body.story.close();
  }

  private newCell(): Cell {
    return { story: new Story(this.sheets), properties: plainCell, number: undefined };
  }

  /** What stands in the element whose attributes were just read; reads its end. */
  private readBlocks(cell: Cell): void {
    const { xml } = this;
    for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
      if (tag === paragraphTag) this.readParagraph(cell);
      else if (tag === tableTag) this.readTable(cell.story.openTable());
      else if (tag === cellPropertiesTag) cell.properties = readCellProperties(xml);
      else this.within(tag, () => this.readBlocks(cell));
    }
  }

  /** Goes into what stands around the things to read, and passes over anything else. */
  private within(tag: number, read: () => void): void {
    const { xml } = this;
    if (!wrappers.has(tag)) {
      xml.skipElement();
      return;
    }
    xml.skipAttributes();
    if (!xml.empty) read();
  }

  private readParagraph(cell: Cell): void {
    const { xml, text } = this;
    const boxes: number[] = [];
    let number: number | undefined;
    xml.skipAttributes();
    if (!xml.empty)
      for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
        if (tag === propertiesTag) number = this.numbers.count(readListOf(xml) ?? "");
        else appendPiece(tag, xml, { text, boxes });
      }
    const line = text.take();
    cell.story.addLine(line);
    if (line === "") cell.number ??= number;
    for (const at of this.isInBox ? [] : boxes) this.readBox(at, cell);
  }

  /**
   * What stands in a box comes behind the paragraph to which it is fastened; one that floats over a table is no part of
   * the cell. There are none in boxes.
   */
  private readBox(at: number, around: Cell): void {
    const { xml, body } = this;
    const box = around === body ? body : this.newCell();
    this.isInBox = true;
    this.xml = new XmlScanner(xml.bytes);
    this.xml.at = at;
    this.xml.nextTag();
    this.xml.skipAttributes();
    this.readBlocks(box);
    if (box !== body) box.story.close();
    this.xml = xml;
    this.isInBox = false;
  }

  private readTable(sheet: TableSheet): void {
    this.xml.skipAttributes();
    if (this.xml.empty) return;
    const merges = new OpenMerges(sheet);
    this.readRows(sheet, merges);
    merges.endAll();
  }

  private readRows(sheet: TableSheet, merges: OpenMerges): void {
    const { xml } = this;
    for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
      if (tag === rowTag) this.readRow(sheet, merges);
      else this.within(tag, () => this.readRows(sheet, merges));
    }
  }

  private readRow(sheet: TableSheet, merges: OpenMerges): void {
    this.xml.skipAttributes();
    if (this.xml.empty) return;
    sheet.nextRow();
    this.readCells({ sheet, merges, column: 1, deleted: false });
  }

  private readCells(row: OpenRow): void {
    const { xml } = this;
    for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
      if (tag === cellTag) this.readCell(row);
      else if (tag === rowPropertiesTag) this.readRowProperties(row);
      else this.within(tag, () => this.readCells(row));
    }
  }

  private readRowProperties(row: OpenRow): void {
    const { xml } = this;
    xml.skipAttributes();
    if (xml.empty) return;
    for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
      if (tag === beforeTag) {
        row.column += readSpan(xml);
        xml.skipContent();
      } else {
        if (tag === deletedTag) row.deleted = true;
        xml.skipElement();
      }
    }
  }

  private readCell(row: OpenRow): void {
    const cell = this.newCell();
    this.xml.skipAttributes();
    if (!this.xml.empty) this.readBlocks(cell);
    const { properties, story, number } = cell;
    if (row.deleted || properties.deleted) return;
    putCell(row, properties, story.takeText() || String(number ?? ""));
    row.column += properties.span;
  }
}

function putCell({ sheet, merges, column }: OpenRow, cell: CellProperties, text: string): void {
  // Word shows nothing of what stands in such a cell.
  if (cell.merge === "continues" && merges.goOn(column)) return;
  const right = column + cell.span - 1;
  if (cell.merge === "begins") merges.begin(column, right);
  else {
    merges.end(column);
    sheet.merge(sheet.row, column, [sheet.row, right]);
  }
  sheet.put(column, plainValue(text));
}
