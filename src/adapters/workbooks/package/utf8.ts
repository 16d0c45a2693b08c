// One character of UTF-8 outside ASCII, strictly: nothing overlong, no surrogates, nothing cut off.
import { damaged } from "../unreadable";

const continuation = (byte: number | undefined): number =>
  byte !== undefined && (byte & 0xc0) === 0x80 ? byte & 0x3f : damaged();

/** How many bytes a character takes. */
export const utf8Length = (codePoint: number): number => {
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
};

function decode(bytes: Uint8Array, at: number, first: number): number {
  const second = continuation(bytes[at + 1]);
  if (first < 0xe0) return ((first & 0x1f) << 6) | second;
  const third = continuation(bytes[at + 2]);
  if (first < 0xf0) return ((first & 0x0f) << 12) | (second << 6) | third;
  const fourth = continuation(bytes[at + 3]);
  return ((first & 0x07) << 18) | (second << 12) | (third << 6) | fourth;
}

const leastFor = (first: number): number => {
  if (first < 0xe0) return 0x80;
  return first < 0xf0 ? 0x800 : 0x10000;
};

/** Characters that XML can hold, and no halves of pairs. */
export const isCharacter = (codePoint: number): boolean =>
  codePoint >= 0x20
    ? (codePoint < 0xd800 || codePoint > 0xdfff) && codePoint <= 0x10ffff
    : codePoint === 0x09 || codePoint === 0x0a || codePoint === 0x0d;

/**
 * The code point at `at`, whose first byte is above 127.
 * @throws Unreadable where it is malformed
 */
export function codePointAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0xc0 || first > 0xf7) return damaged();
  const codePoint = decode(bytes, at, first);
  return codePoint >= leastFor(first) && isCharacter(codePoint) ? codePoint : damaged();
}
