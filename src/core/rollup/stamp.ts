// What the fields of a row said when it was written, in a few digits each: what somebody has changed since is told by them.
import { fold } from "../report/text";

const digits = 4;

/** Spelling that reading ignores makes no difference. One change in 65,536 goes unseen. */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  const folded = fold(text);
  for (let index = 0; index < folded.length; index += 1)
    hash = Math.imul(hash ^ folded.charCodeAt(index), 0x01000193);
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16).padStart(digits, "0");
}

export const stampOf = (texts: readonly string[]): string => texts.map(digestOf).join("");

/** The digest of each field; undefined where it is no stamp of so many. */
export function digestsOf(stamp: string, fields: number): readonly string[] | undefined {
  if (stamp.length !== fields * digits || !/^[0-9a-f]+$/.test(stamp)) return undefined;
  return Array.from({ length: fields }, (_, index) =>
    stamp.slice(index * digits, (index + 1) * digits),
  );
}
