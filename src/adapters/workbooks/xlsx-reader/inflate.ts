// Unpacking to a size known beforehand, and no further: a stream that goes on is given up, whatever it claims to hold.
import { Inflate, inflateSync } from "fflate";
import { damaged } from "./unreadable";

/**
 * What is packed smaller than this unpacks to 66 MB at the very most and is unpacked in one go, which is faster.
 * Larger ones are fed in pieces of this size.
 */
const piece = 0x10000;

/** Whatever fflate throws, it throws because of the data. */
function orDamaged<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch {
    return damaged();
  }
}

function inflatePieces(packed: Uint8Array, out: Uint8Array): number {
  let length = 0;
  const stream = new Inflate((bytes) => {
    if (length + bytes.length <= out.length) out.set(bytes, length);
    length += bytes.length;
  });
  for (let at = 0; at < packed.length && length < out.length; at += piece) {
    const next = at + piece;
    const isLast = next >= packed.length;
    orDamaged(() => stream.push(packed.subarray(at, next), isLast));
  }
  return length;
}

/**
 * Unpacks a DEFLATE stream of exactly `size` bytes to the start of `out`, which is at least one byte longer.
 * @throws Unreadable where it is not well-formed or of another size
 */
export function inflate(packed: Uint8Array, size: number, out: Uint8Array): void {
  const room = out.subarray(0, size + 1);
  const length =
    packed.length <= piece
      ? orDamaged(() => inflateSync(packed, { out: room })).length
      : inflatePieces(packed, room);
  if (length !== size) damaged();
}
