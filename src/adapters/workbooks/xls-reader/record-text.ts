// Texts in records, in one or two bytes a character; a long one goes on in the records that follow, and may change
// there from the one to the other.
import { damaged } from "../unreadable";
import { ids } from "./records";
import type { Records } from "./records";

const isWide = 1;
const hasPhonetics = 4;
const hasRuns = 8;

export class RecordText {
  private readonly records: Records;
  private at: number;

  /** Begins at the offset within the present record. */
  constructor(records: Records, offset: number) {
    this.records = records;
    this.at = records.from + offset;
  }

  /** The next text, and what belongs to its looks. @throws Unreadable where it is cut off */
  read(lengthBytes: 1 | 2): string {
    const length = lengthBytes === 1 ? this.u8() : this.u16();
    const flags = this.u8();
    const runs = (flags & hasRuns) === 0 ? 0 : this.u16();
    const phonetics = (flags & hasPhonetics) === 0 ? 0 : this.u16() + this.u16() * 0x10000;
    const text = this.characters(length, flags);
    this.skip(runs * 4 + phonetics);
    return text;
  }

  /** Whether nothing is left, in this record and those that go on with it. */
  get isOver(): boolean {
    return this.at >= this.records.to && this.records.peek() !== ids.more;
  }

  /** So many, of which the first are of the width that the flags say. */
  characters(length: number, firstFlags: number): string {
    const { records } = this;
    const { view } = records;
    let flags = firstFlags;
    let text = "";
    for (let left = length; left > 0;) {
      if (this.at >= records.to) {
        this.goOn();
        flags = this.u8();
      }
      const width = (flags & isWide) + 1;
      const count = Math.min(left, Math.floor((records.to - this.at) / width));
      if (count === 0) return damaged();
      const { at } = this;
      const units = Array.from({ length: count }, (_, index) =>
        width === 2 ? view.getUint16(at + 2 * index, true) : view.getUint8(at + index),
      );
      text += String.fromCharCode(...units);
      this.at += count * width;
      left -= count;
    }
    return text;
  }

  private goOn(): void {
    if (this.records.peek() !== ids.more) damaged();
    this.records.next();
    this.at = this.records.from;
  }

  private skip(length: number): void {
    let left = length;
    while (left > 0) {
      if (this.at >= this.records.to) this.goOn();
      const step = Math.min(left, this.records.to - this.at);
      this.at += step;
      left -= step;
    }
  }

  private u8(): number {
    while (this.at >= this.records.to) this.goOn();
    this.at += 1;
    return this.records.view.getUint8(this.at - 1);
  }

  private u16(): number {
    const low = this.u8();
    return low + this.u8() * 0x100;
  }
}
