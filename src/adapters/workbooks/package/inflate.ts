// Unpacking to a size known beforehand, and no further: a stream that goes on is given up, whatever it claims to hold.
import { Inflate, inflateSync } from "fflate";
import { damaged } from "../unreadable";

/**
 * Unpacks a whole raw DEFLATE stream, to `out` or elsewhere. Throws whatever it likes where the stream is not
 * well-formed or holds more than fits into `out`.
 */
export type Unpack = (packed: Uint8Array, out: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** What is packed smaller than this unpacks to 66 MB at the very most and is unpacked in one go, which is faster. */
const small = 0x10000;

/** Larger ones are fed in pieces of this size, each of which unpacks to 17 MB at the very most. */
const piece = 0x4000;

const unpackPieces: Unpack = (packed, out) => {
  let length = 0;
  const stream = new Inflate((bytes) => {
    if (length + bytes.length <= out.length) out.set(bytes, length);
    length += bytes.length;
  });
  for (let at = 0; at < packed.length && length < out.length; at += piece) {
    const next = at + piece;
    stream.push(packed.subarray(at, next), next >= packed.length);
  }
  return out.subarray(0, length);
};

/** Runs everywhere. */
export const unpackAnywhere: Unpack = (packed, out) =>
  packed.length <= small ? inflateSync(packed, { out }) : unpackPieces(packed, out);

/**
 * What is in a DEFLATE stream of exactly one byte less than there is room for; it need not stand there.
 * @throws Unreadable where it is not well-formed or of another size
 */
export function inflate(
  packed: Uint8Array,
  room: Uint8Array<ArrayBuffer>,
  unpack: Unpack,
): Uint8Array<ArrayBuffer> {
  const unpacked = orDamaged(() => unpack(packed, room));
  return unpacked.length === room.length - 1 ? unpacked : damaged();
}

/** Whatever an unpacker throws, it throws because of the data. */
function orDamaged<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch {
    return damaged();
  }
}
