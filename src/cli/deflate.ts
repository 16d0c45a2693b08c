// Packing with Node's own zlib, on the threads that Node keeps for it.
import { promisify } from "node:util";
import { deflateRaw } from "node:zlib";

const deflateOnThread = promisify<Uint8Array, { level: number }, Buffer>(deflateRaw);

/** One raw DEFLATE stream of the bytes. */
export const deflate = (bytes: Uint8Array, level: 1 | 6): Promise<Uint8Array> =>
  deflateOnThread(bytes, { level });
