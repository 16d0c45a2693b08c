// The table of contents of a ZIP file: what it holds and where, before anything is unpacked. Trusts the central
// directory only; local headers repeat it, and some writers leave the sizes out of them.
import { damaged, refuse } from "../unreadable";

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

/** A workbook has some ten parts and one for each sheet and picture; a county has some hundred units. */
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

/** The bytes of a name; `isUtf8`: the file says that they are UTF-8. */
export interface ZipName {
  readonly bytes: Uint8Array;
  readonly isUtf8: boolean;
}

const utf8Flag = 0x800;

/** As many bytes at the end of a file as say where its directory is. */
export const tailLength = endLength + longestComment;

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

/**
 * Where in the file its directory starts. `tail`: the end of the file.
 * @throws Unreadable where it does not say
 */
export function directoryOffset(tail: Uint8Array): number {
  const view = viewOf(tail);
  return view.getUint32(findEnd(view) + 16, true);
}

/**
 * Calls back with each entry, in the order of the directory. `from`: where in the file the bytes start, which go to its
 * end.
 * @throws Unreadable where the directory is cut off, contradicts itself or lists too much
 */
export function forEachEntry(
  bytes: Uint8Array,
  take: (name: ZipName, entry: ZipEntry) => void,
  from = 0,
): void {
  const view = viewOf(bytes);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) refuse("file.too-large");
  let at = view.getUint32(end + 16, true) - from;
  if (at < 0) damaged();
  for (let index = 0; index < count; index += 1) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) damaged();
    const nameAt = at + entryLength;
    const nameEnd = nameAt + view.getUint16(at + 28, true);
    const isUtf8 = (view.getUint16(at + 8, true) & utf8Flag) !== 0;
    take({ bytes: bytes.subarray(nameAt, nameEnd), isUtf8 }, entryAt(view, at));
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Names outside ASCII are no part names; which encoding they are in does not matter. */
const partName = ({ bytes }: ZipName): string =>
  latin1.decode(bytes).toLowerCase().replaceAll("\\", "/");

/** @throws Unreadable where forEachEntry does */
export function readZipDirectory(bytes: Uint8Array, from = 0): ZipDirectory {
  const entries = new Map<string, ZipEntry>();
  const take = (each: ZipName, entry: ZipEntry): void => {
    const name = partName(each);
    // Of two parts with one name, programs take different ones.
    if (entries.has(name)) damaged();
    entries.set(name, entry);
  };
  forEachEntry(bytes, take, from);
  return entries;
}
