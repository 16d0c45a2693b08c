// The cells of one sheet. What charts in it hold stands between a begin and an end of its own, and is passed over.
import { rangeOf } from "../../../core/kernel/address";
import type { Range } from "../../../core/kernel/address";
import type { RawCell, RawRow, RawSheet, RawValue } from "../../../core/report/raw-workbook";
import { orderedCells, orderedRows } from "../xlsx-reader/rows";
import { damaged } from "../unreadable";
import type { Globals } from "./globals";
import { Notes } from "./notes";
import { RecordText } from "./record-text";
import { ids } from "./records";
import type { Records } from "./records";
import { readResult, shortNumber, toError } from "./values";

const hiddenRow = 0x20;

/** What says more of the formula before it. */
const ofFormula: ReadonlySet<number> = new Set([0x221, 0x236, 0x4bc]);

/** Counted from 0. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly formula?: string;
}

interface OpenRow {
  readonly cells: RawCell[];
  hidden: boolean;
}

export class SheetReader {
  private readonly records: Records;
  private readonly globals: Globals;
  private readonly rows = new Map<number, OpenRow>();
  private readonly merges: Range[] = [];
  private readonly notes: Notes;

  /** The records stand before the sheet's first. */
  constructor(records: Records, globals: Globals) {
    this.records = records;
    this.globals = globals;
    this.notes = new Notes(records, globals.budget);
  }

  /** @throws Unreadable where the sheet has no end, or is none */
  read(): Omit<RawSheet, "name" | "hidden"> {
    const { records, globals, rows, merges, notes } = this;
    if (records.next() !== ids.begin) damaged();
    for (let depth = 1; depth > 0;) {
      // Many sheets may name one and the same place.
      globals.budget.spend(1);
      const id = records.next();
      if (id === ids.begin) depth += 1;
      else if (id === ids.end) depth -= 1;
      else if (depth === 1) this.readRecord(id);
    }
    const filled = [...rows].flatMap(([row, { hidden, cells }]): readonly RawRow[] =>
      cells.length === 0 ? [] : [{ row, hidden, cells: orderedCells(cells) }],
    );
    const { comments } = notes;
    return { rows: orderedRows(filled), merges, ...(comments.length > 0 ? { comments } : {}) };
  }

  private readRecord(id: number): void {
    const { records } = this;
    switch (id) {
      case ids.row:
        this.rowAt(records.u16(0)).hidden = (records.u16(12) & hiddenRow) !== 0;
        break;
      case ids.merges:
        this.readMerges();
        break;
      case ids.manyNumbers:
        this.readManyNumbers();
        break;
      case ids.formula:
        this.readFormula();
        break;
      default: {
        this.notes.read(id);
        const value = this.valueOf(id);
        if (value !== undefined && value !== "")
          this.put({ row: records.u16(0), column: records.u16(2) }, value);
      }
    }
  }

  /** Of the cell that the record is; undefined where it is none, or an empty one. */
  private valueOf(id: number): RawValue | undefined {
    const { records, globals } = this;
    switch (id) {
      case ids.stringLabel:
        return globals.strings[records.u32(6)] ?? damaged();
      case ids.number:
        return this.numeric(records.u16(4), records.f64(6));
      case ids.shortNumber:
        return this.numeric(records.u16(4), shortNumber(records.u32(6)));
      case ids.truthOrError:
        return records.u8(7) === 1 ? toError(records.u8(6)) : records.u8(6) !== 0;
      case ids.label:
      case ids.richLabel:
        return new RecordText(records, 6).read(2);
      default:
        return undefined;
    }
  }

  private numeric(style: number, value: number): RawValue {
    const { dateStyles, dateShift } = this.globals;
    if (!Number.isFinite(value)) return damaged();
    return dateStyles[style] === true ? { date: value + dateShift } : value;
  }

  private readManyNumbers(): void {
    const { records } = this;
    const [row, first] = [records.u16(0), records.u16(2)];
    const count = Math.floor((records.to - records.from - 6) / 6);
    for (let index = 0; index < count; index += 1) {
      const at = 4 + 6 * index;
      const value = this.numeric(records.u16(at), shortNumber(records.u32(at + 2)));
      this.put({ row, column: first + index }, value);
    }
  }

  private readFormula(): void {
    const { records } = this;
    const [row, column, style] = [records.u16(0), records.u16(2), records.u16(4)];
    const value = readResult(records, 6) ?? this.readResultText();
    const isNumber = typeof value === "number";
    this.put({ row, column, formula: "" }, isNumber ? this.numeric(style, value) : value);
  }

  /** In a record of its own, behind those that say more of the formula. */
  private readResultText(): string {
    const { records } = this;
    while (ofFormula.has(records.peek())) records.next();
    if (records.peek() !== ids.string) return "";
    records.next();
    return new RecordText(records, 0).read(2);
  }

  private put({ row, column, ...formula }: CellPlace, value: RawValue): void {
    this.globals.budget.spend(1);
    this.rowAt(row).cells.push({ column: column + 1, value, ...formula });
  }

  private rowAt(row: number): OpenRow {
    const known = this.rows.get(row + 1);
    if (known !== undefined) return known;
    this.globals.budget.spend(1);
    const open: OpenRow = { cells: [], hidden: false };
    this.rows.set(row + 1, open);
    return open;
  }

  private readMerges(): void {
    const { records } = this;
    const count = records.u16(0);
    this.globals.budget.spend(count);
    for (let index = 0; index < count; index += 1) {
      const at = 2 + 8 * index;
      const [top, bottom] = [records.u16(at) + 1, records.u16(at + 2) + 1];
      const [left, right] = [records.u16(at + 4) + 1, records.u16(at + 6) + 1];
      if (bottom >= top && right >= left) this.merges.push(rangeOf(top, left, [bottom, right]));
    }
  }
}
