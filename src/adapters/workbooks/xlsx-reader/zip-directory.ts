// The table of contents of a ZIP file: what it holds and where, before anything is unpacked. Trusts the central
// directory only; local headers repeat it, and some writers leave the sizes out of them.
import { damaged, refuse } from "./unreadable";

export interface ZipEntry {
  readonly method: number;
  /** Locked with a ZIP password. */
  readonly locked: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header stands in the file. */
  readonly offset: number;
}

/** By path in lower case, with forward slashes; part names are compared without regard to case. */
export type ZipDirectory = ReadonlyMap<string, ZipEntry>;

const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;

const latin1 = new TextDecoder("latin1");

/** A workbook has some ten parts and one for each sheet and picture. */
const mostEntries = 2000;

function findEnd(view: DataView): number {
  const last = view.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return damaged();
}

function entryAt(view: DataView, at: number): ZipEntry {
  return {
    locked: (view.getUint16(at + 8, true) & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}

/** Names outside ASCII are no part names; which encoding they are in does not matter. */
const nameAt = (bytes: Uint8Array, from: number, length: number): string =>
  latin1
    .decode(bytes.subarray(from, from + length))
    .toLowerCase()
    .replaceAll("\\", "/");

/** @throws Unreadable where the directory is cut off, contradicts itself or lists too much */
export function readZipDirectory(bytes: Uint8Array): ZipDirectory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return refuse("file.too-large");
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return damaged();
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + entryLength + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const name = nameAt(bytes, at + entryLength, nameLength);
    // Of two parts with one name, programs take different ones.
    if (entries.has(name)) return damaged();
    entries.set(name, entryAt(view, at));
    at = next;
  }
  return entries;
}
