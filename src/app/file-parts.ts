// Files of which parts can be fetched, from bytes at hand.
import type { FileParts } from "./ports/files";

/** What is no larger is fetched in one go, which is faster. */
export const smallFile = 8 << 20;

export const partsOf = (bytes: Uint8Array<ArrayBuffer>): FileParts => ({
  size: bytes.length,
  read: (from, to) => Promise.resolve(bytes.subarray(from, to)),
});
