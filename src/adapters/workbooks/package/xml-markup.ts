// What begins with <! or <? in XML: comments, CDATA sections and instructions have an end, declarations are refused.
import { damaged, refuse } from "../unreadable";

const greaterThan = 0x3e;
const hyphen = 0x2d;
const bracket = 0x5b;

/** Index behind the first ">" from `at` on that follows two of the byte, or one of it where `times` is 1. */
function behind(bytes: Uint8Array, at: number, [byte, times]: readonly [number, number]): number {
  for (let end = at + times; end < bytes.length; end += 1) {
    const closes = bytes[end] === greaterThan && bytes[end - 1] === byte;
    if (closes && (times === 1 || bytes[end - 2] === byte)) return end + 1;
  }
  return damaged();
}

const startsWith = (bytes: Uint8Array, at: number, text: string): boolean => {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
};

export const isCData = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 2] === bracket && startsWith(bytes, at, "<![CDATA[");

export const cDataStart = "<![CDATA[".length;
export const cDataEnd = "]]>".length;

/**
 * Index behind the comment, CDATA section or instruction that starts at `at`.
 * @throws Unreadable for a declaration, such as of a document type, and for what has no end
 */
export function markupEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === 0x3f) return behind(bytes, at + 2, [0x3f, 1]);
  if (bytes[at + 1] !== 0x21) return damaged();
  if (startsWith(bytes, at, "<!--")) return behind(bytes, at + 4, [hyphen, 2]);
  if (isCData(bytes, at)) return behind(bytes, at + cDataStart, [0x5d, 2]);
  return refuse("file.unsafe");
}
