// The records of which a workbook of Excel 97–2003 consists: a number that says what it is, a length, and its data.
import { damaged } from "../unreadable";

export const ids = {
  formula: 0x06,
  end: 0x0a,
  note: 0x1c,
  dateMode: 0x22,
  filePass: 0x2f,
  more: 0x3c,
  object: 0x5d,
  sheet: 0x85,
  manyNumbers: 0xbd,
  richLabel: 0xd6,
  style: 0xe0,
  merges: 0xe5,
  strings: 0xfc,
  stringLabel: 0xfd,
  objectText: 0x1b6,
  number: 0x203,
  label: 0x204,
  truthOrError: 0x205,
  string: 0x207,
  row: 0x208,
  shortNumber: 0x27e,
  format: 0x41e,
  begin: 0x809,
} as const;

const headLength = 4;

/** Goes from record to record; reads within the present one. */
export class Records {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Of the present record: what it is, and where its data begins and ends. */
  id = 0;
  from = 0;
  to = 0;
  private at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.at = at;
  }

  /** @throws Unreadable where the stream ends, which a whole one says beforehand */
  next(): number {
    const { view, at } = this;
    if (at + headLength > view.byteLength) return damaged();
    this.id = view.getUint16(at, true);
    this.from = at + headLength;
    this.to = this.from + view.getUint16(at + 2, true);
    if (this.to > view.byteLength) damaged();
    this.at = this.to;
    return this.id;
  }

  /** What the record after this one is; 0 behind the last. */
  peek(): number {
    return this.at + headLength > this.view.byteLength ? 0 : this.view.getUint16(this.at, true);
  }

  u8(offset: number): number {
    return this.view.getUint8(this.within(offset, 1));
  }

  u16(offset: number): number {
    return this.view.getUint16(this.within(offset, 2), true);
  }

  u32(offset: number): number {
    return this.view.getUint32(this.within(offset, 4), true);
  }

  f64(offset: number): number {
    return this.view.getFloat64(this.within(offset, 8), true);
  }

  private within(offset: number, length: number): number {
    const at = this.from + offset;
    return at + length > this.to ? damaged() : at;
  }
}
