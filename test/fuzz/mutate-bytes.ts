// Mutations of a file as bytes, whatever its format.
import type { Mutation, Surroundings } from "./mutation";
import { pick } from "./random";
import type { Random } from "./random";

/** Numbers at which programs overflow, loop or allocate. */
const hostileNumbers = [0, 1, 0x7f, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

interface Piece {
  readonly from: number;
  readonly to: number;
}

function pieceOf({ length }: Uint8Array, random: Random): Piece {
  const from = random(length + 1);
  return { from, to: Math.min(length, from + 1 + random(pick([8, 200, 5000], random))) };
}

const joined = (...chunks: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(Buffer.concat(chunks));

function eachByte(bytes: Uint8Array, { from, to }: Piece, value: () => number): Uint8Array {
  const changed = bytes.slice();
  for (let at = from; at < to; at += 1) changed[at] = value();
  return changed;
}

function flipBits(bytes: Uint8Array, { random }: Surroundings): Uint8Array {
  const changed = bytes.slice();
  for (let count = 1 + random(8); count > 0 && changed.length > 0; count -= 1) {
    // Every other time near the end, where the directory of an archive is.
    const near = Math.min(changed.length, random(2) === 0 ? 700 : changed.length);
    const at = changed.length - 1 - random(near);
    changed[at] = (changed[at] ?? 0) ^ (1 << random(8));
  }
  return changed;
}

function changeNumber(bytes: Uint8Array, { random }: Surroundings): Uint8Array {
  if (bytes.length < 8) return bytes;
  const changed = bytes.slice();
  const near = Math.min(changed.length - 4, random(2) === 0 ? 600 : changed.length);
  const at = random(2) === 0 ? random(near) : changed.length - 4 - random(near);
  const view = new DataView(changed.buffer);
  if (random(2) === 0) view.setUint32(at, pick(hostileNumbers, random), true);
  else view.setUint16(at, pick(hostileNumbers, random) & 0xffff, true);
  return changed;
}

const harm = (name: string, change: Mutation["change"]): Mutation => ({
  name,
  does: "harm",
  change,
});

export const byteMutations: readonly Mutation[] = [
  harm("bits flipped", flipBits),
  harm("bytes overwritten", (bytes, { random }) =>
    eachByte(bytes, pieceOf(bytes, random), () => random(256)),
  ),
  harm("bytes zeroed", (bytes, { random }) => eachByte(bytes, pieceOf(bytes, random), () => 0)),
  harm("cut off", (bytes, { random }) => bytes.slice(0, random(bytes.length + 1))),
  harm("piece taken out", (bytes, { random }) => {
    const { from, to } = pieceOf(bytes, random);
    return joined(bytes.subarray(0, from), bytes.subarray(to));
  }),
  harm("piece put in twice", (bytes, { random }) => {
    const { from, to } = pieceOf(bytes, random);
    return joined(bytes.subarray(0, to), bytes.subarray(from));
  }),
  harm("piece of another file put in", (bytes, { random, other }) => {
    const { from, to } = pieceOf(other, random);
    const at = random(bytes.length + 1);
    const rest = bytes.subarray(random(2) === 0 ? at : at + to - from);
    return joined(bytes.subarray(0, at), other.subarray(from, to), rest);
  }),
  harm("number changed", changeNumber),
];
