// Text put together piece by piece as UTF-8 bytes: strings of that many pieces would cost several times their size.
import { codeAt } from "../../../core/kernel/code-at";

const encoder = new TextEncoder();
const leastSize = 1 << 12;
const zero = "0".charCodeAt(0);

export class ByteText {
  private bytes: Uint8Array<ArrayBuffer>;
  private length = 0;

  /** `expected`: about how many bytes there will be. More are no fault, and cost a copy. */
  constructor(expected: number) {
    this.bytes = new Uint8Array(Math.max(expected, leastSize));
  }

  /** Any text. */
  text(text: string): this {
    // No UTF-16 unit takes more than three bytes.
    this.makeRoom(3 * text.length);
    this.length += encoder.encodeInto(text, this.bytes.subarray(this.length)).written;
    return this;
  }

  /** A short text of ASCII characters alone. */
  ascii(text: string): this {
    const more = text.length;
    this.makeRoom(more);
    const { bytes, length } = this;
    for (let index = 0; index < more; index += 1) bytes[length + index] = codeAt(text, index);
    this.length = length + more;
    return this;
  }

  /** The digits of a whole number from 0 on. */
  integer(value: number): this {
    let digits = 1;
    for (let power = 10; power <= value; power *= 10) digits += 1;
    this.makeRoom(digits);
    const { bytes, length } = this;
    let rest = value;
    for (let at = length + digits - 1; at >= length; at -= 1) {
      const next = Math.floor(rest / 10);
      bytes[at] = zero + rest - 10 * next;
      rest = next;
    }
    this.length = length + digits;
    return this;
  }

  /** All of it. Nothing must be added afterwards. */
  toBytes(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private makeRoom(more: number): void {
    const needed = this.length + more;
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, 2 * this.bytes.length));
    larger.set(this.bytes);
    this.bytes = larger;
  }
}
