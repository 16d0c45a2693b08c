// Character data of XML as UTF-16 text. Many texts are collected and made into strings at once: decoding each by
// itself, or UTF-8 through TextDecoder, takes several times as long.
import { behindEscape, entityAt, escapedUnitAt } from "./escapes";
import { codePointAt, utf8Length } from "./utf8";
import { damaged } from "../unreadable";
import { cDataEnd, cDataStart, isCData, markupEnd } from "./xml-markup";
import type { XmlScanner } from "./xml-scanner";

const lessThan = 0x3c;
const ampersand = 0x26;
const underscore = 0x5f;
const carriageReturn = 0x0d;
const newline = 0x0a;

/** What a byte begins that needs no second look: a character of ASCII, or one of three bytes, as Chinese is. */
const single = 1;
const triple = 2;
const kinds = new Uint8Array(256).fill(single, 0x20, 0x80).fill(triple, 0xe1, 0xf0);
kinds[0x09] = single;
kinds[newline] = single;
/** Of those with 0xed, some are halves of pairs. */
for (const byte of [lessThan, ampersand, underscore, 0xed]) kinds[byte] = 0;

/** Up to so many units, asking the decoder takes longer than adding them up. */
const shortText = 12;
const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });

export class TextBuffer {
  /** In UTF-16 units. */
  length = 0;
  private units: Uint16Array<ArrayBuffer> = new Uint16Array(0x4000);
  private readonly hasEscapes: boolean;

  /** `hasEscapes`: whether _xHHHH_ spells a character, as in workbooks, or is what it is. */
  constructor({ hasEscapes }: { readonly hasEscapes: boolean }) {
    this.hasEscapes = hasEscapes;
  }

  /**
   * Appends the text that the scanner stands before, up to the next tag.
   * @throws Unreadable where it is malformed
   */
  append(xml: XmlScanner): void {
    const { bytes } = xml;
    let at = this.appendPlain(bytes, xml.at);
    while (bytes[at] !== lessThan || bytes[at + 1] === 0x21 || bytes[at + 1] === 0x3f) {
      at = bytes[at] === lessThan ? this.appendMarkup(bytes, at) : this.appendCoded(bytes, at);
      at = this.appendPlain(bytes, at);
    }
    xml.at = at;
  }

  /** Appends the value of the attribute that the scanner read last. */
  appendAttribute({ bytes, valueFrom, valueTo }: XmlScanner): void {
    for (let at = valueFrom; at < valueTo;) at = this.appendCoded(bytes, at);
  }

  /** All that was appended; the buffer is empty afterwards. */
  take(): string {
    const { units, length } = this;
    this.length = 0;
    if (length > shortText) return decoder.decode(units.subarray(0, length));
    let text = "";
    for (let at = 0; at < length; at += 1) text += String.fromCharCode(units[at] ?? 0);
    return text;
  }

  /** The usual case, in one tight loop: ASCII and Chinese. Answers the index of what is neither. */
  private appendPlain(bytes: Uint8Array, from: number): number {
    let { units, length } = this;
    let at = from;
    for (;;) {
      const byte = bytes[at] ?? 0;
      if (kinds[byte] === single) {
        units[length] = byte;
        at += 1;
      } else if (kinds[byte] === triple) {
        const [second, third] = [bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
        if (((second & 0xc0) ^ 0x80) | ((third & 0xc0) ^ 0x80)) damaged();
        units[length] = ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
        at += 3;
      } else break;
      length += 1;
      if (length === units.length) units = this.grow();
    }
    this.length = length;
    return at;
  }

  private appendCoded(bytes: Uint8Array, at: number): number {
    if (bytes[at] !== ampersand) return this.appendCharacter(bytes, at);
    const { codePoint, end } = entityAt(bytes, at);
    this.push(codePoint);
    return end;
  }

  /** One character; markup characters stand for themselves, as in a CDATA section. */
  private appendCharacter(bytes: Uint8Array, at: number): number {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) {
      const codePoint = codePointAt(bytes, at);
      this.push(codePoint);
      return at + utf8Length(codePoint);
    }
    const escaped = byte === underscore && this.hasEscapes ? escapedUnitAt(bytes, at) : -1;
    if (escaped >= 0) {
      this.push(escaped);
      return behindEscape(at);
    }
    if (byte === carriageReturn) {
      this.push(newline);
      return bytes[at + 1] === newline ? at + 2 : at + 1;
    }
    if (byte < 0x20 && kinds[byte] !== single) damaged();
    this.push(byte);
    return at + 1;
  }

  /** A CDATA section is text; comments and instructions are not. */
  private appendMarkup(bytes: Uint8Array, from: number): number {
    const end = markupEnd(bytes, from);
    if (isCData(bytes, from)) {
      const last = end - cDataEnd;
      for (let at = from + cDataStart; at < last;) at = this.appendCharacter(bytes, at);
    }
    return end;
  }

  /** Appends one character that stands in no text of the part. */
  push(codePoint: number): void {
    if (this.length + 2 >= this.units.length) this.grow();
    const { units } = this;
    if (codePoint > 0xffff) {
      units[this.length] = 0xd7c0 + (codePoint >> 10);
      units[this.length + 1] = 0xdc00 | (codePoint & 0x3ff);
      this.length += 2;
      return;
    }
    units[this.length] = codePoint;
    this.length += 1;
  }

  private grow(): Uint16Array<ArrayBuffer> {
    const larger = new Uint16Array(this.units.length * 2);
    larger.set(this.units);
    this.units = larger;
    return larger;
  }
}
