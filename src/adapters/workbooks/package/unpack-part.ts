// One entry of a ZIP file as bytes, within bounds and with its checksum verified.
import { crc32 } from "../crc32";
import { inflate } from "./inflate";
import type { Unpack } from "./inflate";
import { damaged, refuse } from "../unreadable";
import type { ZipEntry } from "./zip-directory";

/** Of the header before the packed bytes, without the name and whatever else is written there. */
const localLength = 30;
/** With them. */
export const longestHeader = localLength + 2 * 0xffff;
const stored = 0;
const deflated = 8;

/** Sizes in bytes, of one entry and of all that are unpacked. */
interface Unpacking {
  readonly unpack: Unpack;
  readonly largest: number;
  readonly largestTotal: number;
}

type Packed = Omit<ZipEntry, "locked">;

/** Where the directory points astray, the checksum tells. */
function packedBytes<B extends ArrayBufferLike>(
  bytes: Uint8Array<B>,
  { offset, packedSize }: Packed,
): Uint8Array<B> {
  if (offset + localLength > bytes.length) return damaged();
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset, localLength);
  const from = offset + localLength + view.getUint16(26, true) + view.getUint16(28, true);
  return bytes.subarray(from, from + packedSize);
}

interface Room {
  readonly unpack: Unpack;
  /** For one byte more than the entry has. */
  readonly room: Uint8Array<ArrayBuffer>;
}

/**
 * What is packed there; it stands in the room, or where it was packed, or elsewhere.
 * @throws Unreadable where it is altered
 */
export function unpackEntry<B extends ArrayBufferLike>(
  bytes: Uint8Array<B>,
  entry: Packed,
  { unpack, room }: Room,
): Uint8Array<B | ArrayBuffer> {
  const { method, size, crc } = entry;
  const packed = packedBytes(bytes, entry);
  let content: Uint8Array<B | ArrayBuffer>;
  if (method === stored && packed.length === size) content = packed;
  else if (method === deflated) content = inflate(packed, room, unpack);
  else return damaged();
  return crc32(content) === crc ? content : damaged();
}

/** Unpacks the parts of one file and keeps count of their sizes. */
export class Unpacker {
  private readonly bytes: Uint8Array;
  private readonly unpacking: Unpacking;
  private total = 0;
  private room: Uint8Array<ArrayBuffer> = new Uint8Array(0x20000);

  constructor(bytes: Uint8Array, unpacking: Unpacking) {
    this.bytes = bytes;
    this.unpacking = unpacking;
  }

  /**
   * The part, and a zero byte after its end for scanners to stop at. It holds until the next part is unpacked: they
   * share one place, which spares the memory a large zeroed piece for each.
   * @throws Unreadable where it is too large, locked or altered
   */
  unpack(entry: ZipEntry): Uint8Array {
    const { size } = entry;
    if (entry.locked) return refuse("file.encrypted");
    const { unpack, largest, largestTotal } = this.unpacking;
    if (size > largest || this.total + size > largestTotal) return refuse("file.too-large");
    this.total += size;
    if (size >= this.room.length) this.room = new Uint8Array(size * 2);
    const room = this.room.subarray(0, size + 1);
    const content = unpackEntry(this.bytes, entry, { unpack, room });
    if (content.buffer !== room.buffer) room.set(content);
    room[size] = 0;
    return room;
  }
}
