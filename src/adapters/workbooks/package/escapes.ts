// The two ways in which texts of a workbook spell characters: XML's &…; and the spreadsheets' own _xHHHH_.
import { damaged } from "../unreadable";
import { isCharacter } from "./utf8";

/** A character and the index behind what spelled it. */
interface Spelled {
  readonly codePoint: number;
  readonly end: number;
}

const semicolon = 0x3b;
const longestEntity = 12;

/** As one number: the bytes of a name that has no more than four. */
const packed = (name: string): number =>
  [...name].reduce((bytes, letter) => (bytes << 8) | letter.charCodeAt(0), 0);

const named = new Map([
  [packed("lt"), 0x3c],
  [packed("gt"), 0x3e],
  [packed("amp"), 0x26],
  [packed("quot"), 0x22],
  [packed("apos"), 0x27],
]);

function numbered(name: Uint8Array): number | undefined {
  const text = String.fromCharCode(...name);
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(text) ?? [];
  if (hexadecimal !== undefined) return Number.parseInt(hexadecimal, 16);
  return decimal === undefined ? undefined : Number.parseInt(decimal, 10);
}

/**
 * What the "&" at `at` begins.
 * @throws Unreadable where it is no entity, or one that only a document type could declare
 */
export function entityAt(bytes: Uint8Array, at: number): Spelled {
  let end = at + 1;
  let name = 0;
  for (let byte = bytes[end] ?? 0; byte !== semicolon; byte = bytes[end] ?? 0) {
    if (end - at > longestEntity) return damaged();
    name = (name << 8) | byte;
    end += 1;
  }
  const isShort = end - at - 1 <= 4;
  const codePoint =
    (isShort ? named.get(name) : undefined) ?? numbered(bytes.subarray(at + 1, end));
  if (codePoint === undefined || !isCharacter(codePoint)) return damaged();
  return { codePoint, end: end + 1 };
}

const escapeLength = "_xHHHH_".length;

/** The UTF-16 unit that the "_" at `at` begins to spell, or -1 where it is just an underscore. */
export function escapedUnitAt(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] !== 0x78 || bytes[at + escapeLength - 1] !== 0x5f) return -1;
  const digits = String.fromCharCode(...bytes.subarray(at + 2, at + escapeLength - 1));
  return /^[0-9A-Fa-f]{4}$/.test(digits) ? Number.parseInt(digits, 16) : -1;
}

/** Index behind the escape that escapedUnitAt found. */
export const behindEscape = (at: number): number => at + escapeLength;
