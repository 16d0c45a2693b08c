// XML tag by tag, straight from UTF-8 bytes: names, attributes and nesting. Knows no text, no spreadsheet, and
// refuses declarations of entities.
import { markupEnd } from "./xml-markup";
import { addToCode, codeOfBytes, isNameByte } from "./names";
import { damaged } from "../unreadable";

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const colon = 0x3a;
const space = 0x20;

/** So many bytes of text are looked through sooner than asking for the next "<" takes. */
const nearby = 32;

/** The deepest element of a real part stands at some ten. */
const deepest = 100;

/** The bytes end with a zero, which stands for the end of the part. */
export class XmlScanner {
  readonly bytes: Uint8Array;
  /** Index of the next byte to look at. */
  at = 0;
  /** After the attributes of an element: whether it closed at once, as in <a/>. */
  empty = false;
  /** Code and value of the attribute last read; the value is as written, from its first byte to behind its last. */
  attribute = 0;
  valueFrom = 0;
  valueTo = 0;
  private depth = 0;
  private rooted = false;
  private readonly names = new Int32Array(deepest);

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /**
   * Code of the next tag's local name: positive for a start tag, negative for an end tag, 0 behind the root.
   * After a start tag, its attributes must be read to the end or skipped. Text in between is passed over.
   * @throws Unreadable where tags do not nest or the part ends before its root does
   */
  nextTag(): number {
    const { bytes } = this;
    let { at } = this;
    let far = at + nearby;
    for (;;) {
      const byte = bytes[at] ?? 0;
      if (byte === lessThan) {
        const second = bytes[at + 1] ?? 0;
        if (second === slash) return this.endTag(at + 2);
        if (isNameByte(second)) return this.startTag(at + 1);
        at = markupEnd(bytes, at);
        far = at + nearby;
      } else if (byte === 0) return this.end(at);
      else if (at < far) at += 1;
      else {
        const found = bytes.indexOf(lessThan, at);
        at = found < 0 ? bytes.length - 1 : found;
      }
    }
  }

  /** Reads one attribute; false behind the last one, when the tag is read and `empty` is known. */
  nextAttribute(): boolean {
    const { bytes } = this;
    let at = this.skipSpace(this.at);
    const byte = bytes[at] ?? 0;
    if (byte === greaterThan || byte === slash) return this.endOfTag(at, byte);
    // The code of a name of one letter is that letter, and so are those of cells.
    if (bytes[at + 1] === equals && byte !== colon && isNameByte(byte)) {
      this.attribute = byte;
      at += 1;
    } else at = this.skipSpace(this.readName(at));
    if (bytes[at] !== equals) damaged();
    this.readValue(this.skipSpace(at + 1));
    return true;
  }

  /** Passes over attributes without a look at them, but for the quotes that may hide a ">". */
  skipAttributes(): void {
    const { bytes } = this;
    let at = this.at;
    for (let byte = bytes[at] ?? 0; byte !== greaterThan; byte = bytes[at] ?? 0) {
      if (byte === 0x22 || byte === 0x27) {
        this.readValue(at);
        ({ at } = this);
      } else if (byte === 0 || byte === lessThan) damaged();
      else at += 1;
    }
    this.empty = bytes[at - 1] === slash;
    if (this.empty) this.depth -= 1;
    this.at = at + 1;
  }

  /** Passes over the element whose start tag was just found. */
  skipElement(): void {
    this.skipAttributes();
    this.skipContent();
  }

  /** Passes over what is left of the element whose attributes were just read. */
  skipContent(): void {
    if (this.empty) return;
    const { depth } = this;
    while (this.depth >= depth) if (this.nextTag() > 0) this.skipAttributes();
  }

  /** Reads the end tag of an element that may hold text only. */
  endTextElement(): void {
    if (this.nextTag() > 0) damaged();
  }

  /** Code of the attribute's value, where the value is a name. */
  valueCode(): number {
    return codeOfBytes(this.bytes, this.valueFrom, this.valueTo);
  }

  private startTag(from: number): number {
    this.at = this.readName(from);
    const code = this.attribute;
    if (this.depth >= deepest || (this.depth === 0 && this.rooted)) damaged();
    this.rooted = true;
    this.names[this.depth] = code;
    this.depth += 1;
    return code;
  }

  private endTag(from: number): number {
    const { bytes } = this;
    // The code of a name of one letter is that letter, and most names have one.
    const letter = bytes[from] ?? 0;
    if (bytes[from + 1] === greaterThan && this.names[this.depth - 1] === letter) {
      this.depth -= 1;
      this.at = from + 2;
      return -letter;
    }
    const at = this.skipSpace(this.readName(from));
    this.depth -= 1;
    if (bytes[at] !== greaterThan || this.names[this.depth] !== this.attribute) damaged();
    this.at = at + 1;
    return -this.attribute;
  }

  private endOfTag(at: number, byte: number): boolean {
    this.empty = byte === slash;
    if (this.empty) this.depth -= 1;
    this.at = this.empty ? at + 2 : at + 1;
    if (this.bytes[this.at - 1] !== greaterThan) damaged();
    return false;
  }

  private end(at: number): number {
    if (this.depth > 0 || at !== this.bytes.length - 1) damaged();
    this.at = at;
    return 0;
  }

  /** Leaves the code of the local name in `attribute`; answers the index behind the name. */
  private readName(from: number): number {
    const { bytes } = this;
    let at = from;
    let code = 0;
    for (let byte = bytes[at] ?? 0; isNameByte(byte); byte = bytes[at] ?? 0) {
      code = byte === colon ? 0 : addToCode(code, byte);
      at += 1;
    }
    if (code === 0) damaged();
    this.attribute = code;
    return at;
  }

  private readValue(from: number): void {
    const { bytes } = this;
    const quote = bytes[from] ?? 0;
    if (quote !== 0x22 && quote !== 0x27) damaged();
    let at = from + 1;
    this.valueFrom = at;
    for (let byte = bytes[at] ?? 0; byte !== quote; byte = bytes[at] ?? 0) {
      if (byte === 0 || byte === lessThan) damaged();
      at += 1;
    }
    this.valueTo = at;
    this.at = at + 1;
  }

  private skipSpace(from: number): number {
    let at = from;
    for (let byte = this.bytes[at] ?? 0; byte <= space && byte !== 0; byte = this.bytes[at] ?? 0) {
      at += 1;
    }
    return at;
  }
}
