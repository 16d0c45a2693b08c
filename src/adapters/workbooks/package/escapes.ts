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

const named = new Map([
  ["lt", 0x3c],
  ["gt", 0x3e],
  ["amp", 0x26],
  ["quot", 0x22],
  ["apos", 0x27],
]);

function numbered(name: string): number | undefined {
  const [, hexadecimal, decimal] = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name) ?? [];
  if (hexadecimal !== undefined) return Number.parseInt(hexadecimal, 16);
  return decimal === undefined ? undefined : Number.parseInt(decimal, 10);
}

/**
 * What the "&" at `at` begins.
 * @throws Unreadable where it is no entity, or one that only a document type could declare
 */
export function entityAt(bytes: Uint8Array, at: number): Spelled {
  let name = "";
  let end = at + 1;
  while (bytes[end] !== semicolon) {
    if (end - at > longestEntity) return damaged();
    name += String.fromCharCode(bytes[end] ?? 0);
    end += 1;
  }
  const codePoint = named.get(name) ?? numbered(name);
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
