// What is piped into the command line. Knows nothing of what it says.
import { buffer } from "node:stream/consumers";

/** All bytes of standard input; undefined where a person sits at it. */
export async function readInput(): Promise<Uint8Array | undefined> {
  if (process.stdin.isTTY) return undefined;
  return new Uint8Array(await buffer(process.stdin));
}
