// The <sheetData> of a sheet: its rows, with what stands in them.
import type { RawCell, RawRow } from "../../../core/report/raw-workbook";
import { lastColumn, lastRow, readRowNumber } from "./cell-address";
import { CellReader } from "./cell-reader";
import type { CellTables } from "./cell-reader";
import type { ItemBudget } from "../item-budget";
import { codeOf } from "../package/names";
import { orderedCells, orderedRows } from "./rows";
import { damaged } from "../unreadable";
import type { XmlScanner } from "../package/xml-scanner";

const rowTag = codeOf("row");
const cellTag = codeOf("c");
const numberName = codeOf("r");
const hiddenName = codeOf("hidden");
const [one, yes] = [codeOf("1"), codeOf("true")];

class SheetDataReader {
  private readonly xml: XmlScanner;
  private readonly cellReader: CellReader;
  private readonly rows: RawRow[] = [];
  private readonly budget: ItemBudget;
  private rowBefore = 0;

  constructor(xml: XmlScanner, tables: CellTables) {
    this.xml = xml;
    this.cellReader = new CellReader(xml, tables);
    this.budget = tables.budget;
  }

  read(): readonly RawRow[] {
    const { xml } = this;
    xml.skipAttributes();
    if (xml.empty) return this.rows;
    for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
      if (tag === rowTag) this.readRow();
      else xml.skipElement();
    }
    return orderedRows(this.rows);
  }

  private readRow(): void {
    const { xml } = this;
    let given = 0;
    let hidden = false;
    while (xml.nextAttribute()) {
      if (xml.attribute === numberName) {
        given = readRowNumber(xml.bytes, xml.valueFrom, xml.valueTo);
      } else if (xml.attribute === hiddenName) {
        hidden = xml.valueCode() === one || xml.valueCode() === yes;
      }
    }
    const cells: RawCell[] = [];
    const row = xml.empty ? this.rowNumber(given) : this.readCells(cells, given);
    this.rowBefore = row;
    if (cells.length === 0) return;
    this.budget.spend(cells.length + 1);
    this.rows.push({ row, hidden, cells: orderedCells(cells) });
  }

  /** Answers the number of the row: the one given, else the one its cells name, else the next. */
  private readCells(cells: RawCell[], given: number): number {
    const { xml, cellReader } = this;
    const { address } = cellReader;
    let row = given;
    let column = 0;
    for (let tag = xml.nextTag(); tag > 0; tag = xml.nextTag()) {
      if (tag !== cellTag) {
        xml.skipElement();
        continue;
      }
      const cell = cellReader.read(column);
      ({ column } = address);
      if (cell !== undefined) cells.push(cell);
      if (row === 0) ({ row } = address);
      if (column > lastColumn || (address.row !== 0 && address.row !== row)) damaged();
    }
    return this.rowNumber(row);
  }

  private rowNumber(given: number): number {
    const row = given === 0 ? this.rowBefore + 1 : given;
    return row > lastRow ? damaged() : row;
  }
}

/** Reads the element whose start tag was just found. @throws Unreadable */
export const readSheetData = (xml: XmlScanner, tables: CellTables): readonly RawRow[] =>
  new SheetDataReader(xml, tables).read();
