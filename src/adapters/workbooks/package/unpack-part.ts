// One entry of a ZIP file as bytes, within bounds and with its checksum verified.
import { crc32 } from "../crc32";
import { inflate } from "./inflate";
import type { Unpack } from "./inflate";
import { damaged, refuse } from "../unreadable";
import type { ZipEntry } from "./zip-directory";

const localLength = 30;
const stored = 0;
const deflated = 8;

/** Sizes in bytes, of one entry and of all that are unpacked. */
interface Unpacking {
  readonly unpack: Unpack;
  readonly largest: number;
  readonly largestTotal: number;
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
    const { size, method, crc } = entry;
    if (entry.locked) return refuse("file.encrypted");
    const { unpack, largest, largestTotal } = this.unpacking;
    if (size > largest || this.total + size > largestTotal) return refuse("file.too-large");
    this.total += size;
    const packed = this.packedBytes(entry);
    if (size >= this.room.length) this.room = new Uint8Array(size * 2);
    const out = this.room.subarray(0, size + 1);
    if (method === stored && packed.length === size) out.set(packed);
    else if (method === deflated) inflate(packed, out, unpack);
    else return damaged();
    if (crc32(out, size) !== crc) return damaged();
    out[size] = 0;
    return out;
  }

  /** Where the directory points astray, the checksum tells. */
  private packedBytes({ offset, packedSize }: ZipEntry): Uint8Array {
    const { bytes } = this;
    if (offset + localLength > bytes.length) return damaged();
    const view = new DataView(bytes.buffer, bytes.byteOffset + offset, localLength);
    const from = offset + localLength + view.getUint16(26, true) + view.getUint16(28, true);
    return bytes.subarray(from, from + packedSize);
  }
}
