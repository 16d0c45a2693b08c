// Named parts as the bytes of a ZIP archive: sizes and checksums in front of each part, as every reader understands.
// Knows nothing of packing.
import { crc32 } from "../crc32";

export interface ArchivePart {
  /** ASCII, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Level 1 is fast, 6 is small. */
export type Level = 1 | 6;

/** A part as its raw DEFLATE stream, with what it unpacks to. */
export interface PackedPart {
  readonly path: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly sum: number;
}

/** Size and checksum, which readers hold against what they unpack. */
export const factsOf = ({ path, bytes }: ArchivePart): Omit<PackedPart, "packed"> => ({
  path,
  size: bytes.length,
  sum: crc32(bytes),
});

interface PlacedPart {
  readonly path: Uint8Array;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly sum: number;
  /** Where its local header begins. */
  readonly offset: number;
  readonly time: number;
}

const [localMark, centralMark, endMark] = [0x04034b50, 0x02014b50, 0x06054b50];
const [localLength, centralLength, endLength] = [30, 46, 22];
const deflated = 8;
const version = 20;

/** ZIP stores local time to two seconds and no zone: 1 March 2014 comes out the same everywhere. */
const fixedDate = ((2014 - 1980) << 9) | (3 << 5) | 1;

/** Who had a hand in what is written: this program alone, or a person whose work nothing can make anew. */
export type Author = "program" | "person";

/** The one at 0:00, the other at 12:00. */
const timeOf: Readonly<Record<Author, number>> = { program: 0, person: 12 << 11 };

/** Whether this program alone wrote it: other programs put the time of their own writing into it. */
export function isOwnWriting(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - endLength;
  if (end < 0 || view.getUint32(end, true) !== endMark) return false;
  let at = view.getUint32(end + 16, true);
  while (at + centralLength <= end && view.getUint32(at, true) === centralMark) {
    if (view.getUint16(at + 12, true) !== timeOf.program) return false;
    if (view.getUint16(at + 14, true) !== fixedDate) return false;
    at += centralLength + view.getUint16(at + 28, true);
  }
  return at === end;
}

/** A part of megabytes is a long list: there time counts more than the last tenth of its size. */
export const levelFor = ({ bytes }: ArchivePart): Level => (bytes.length > 1_000_000 ? 1 : 6);

/** Version, flags, method, time, date, checksum and sizes: the same in both headers of a part. */
function putFacts(view: DataView, at: number, part: PlacedPart): void {
  const { path, packed, size, sum, time } = part;
  view.setUint16(at, version, true);
  view.setUint16(at + 4, deflated, true);
  view.setUint16(at + 6, time, true);
  view.setUint16(at + 8, fixedDate, true);
  view.setUint32(at + 10, sum, true);
  view.setUint32(at + 14, packed.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, path.length, true);
}

function putPart(archive: Uint8Array, part: PlacedPart): void {
  const view = new DataView(archive.buffer);
  view.setUint32(part.offset, localMark, true);
  putFacts(view, part.offset + 4, part);
  archive.set(part.path, part.offset + localLength);
  archive.set(part.packed, part.offset + localLength + part.path.length);
}

/** Answers where the next entry begins. */
function putCentral(archive: Uint8Array, at: number, part: PlacedPart): number {
  const view = new DataView(archive.buffer);
  view.setUint32(at, centralMark, true);
  view.setUint16(at + 4, version, true);
  putFacts(view, at + 6, part);
  view.setUint32(at + 42, part.offset, true);
  archive.set(part.path, at + centralLength);
  return at + centralLength + part.path.length;
}

/** `directory`: where the central entries begin and end. */
function putEnd(archive: Uint8Array, [from, to]: readonly [number, number], count: number): void {
  const view = new DataView(archive.buffer);
  view.setUint32(to, endMark, true);
  view.setUint16(to + 8, count, true);
  view.setUint16(to + 10, count, true);
  view.setUint32(to + 12, to - from, true);
  view.setUint32(to + 16, from, true);
}

/** The parts in the order given; far fewer and smaller than ZIP's limits of 65,535 parts and 4 GB. */
export function zipArchive(parts: readonly PackedPart[], author: Author): Uint8Array {
  const placed: PlacedPart[] = [];
  let [offset, centralSize] = [0, 0];
  for (const { path, packed, size, sum } of parts) {
    const name = new TextEncoder().encode(path);
    placed.push({ path: name, packed, size, sum, offset, time: timeOf[author] });
    offset += localLength + name.length + packed.length;
    centralSize += centralLength + name.length;
  }
  const archive = new Uint8Array(offset + centralSize + endLength);
  let central = offset;
  for (const part of placed) {
    putPart(archive, part);
    central = putCentral(archive, central, part);
  }
  putEnd(archive, [offset, central], placed.length);
  return archive;
}
