// What the fields of a row said when it was written, in a few digits each: what somebody has changed since is told by them.
import { fold } from "../report/text";

const digits = 4;

/** Characters that folding leaves as they are, and most texts have no others. */
const isPlain = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f);

/** Of sixteen bits. Spelling that reading ignores makes no difference. One change in 65,536 goes unseen. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!isPlain(code)) return hashOfFolded(fold(text));
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return (hash ^ (hash >>> 16)) & 0xffff;
}

function hashOfFolded(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** Merged lists have a hundred thousand rows: each pair of digits is made once. */
const pairs = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

export function digestOf(text: string): string {
  const hash = hashOf(text);
  return (pairs[hash >>> 8] ?? "") + (pairs[hash & 255] ?? "");
}

export function stampOf(texts: readonly string[]): string {
  let stamp = "";
  for (const text of texts) stamp += digestOf(text);
  return stamp;
}

/** The digest of each field; undefined where it is no stamp of so many. */
export function digestsOf(stamp: string, fields: number): readonly string[] | undefined {
  if (stamp.length !== fields * digits || !/^[0-9a-f]+$/.test(stamp)) return undefined;
  return Array.from({ length: fields }, (_, index) =>
    stamp.slice(index * digits, (index + 1) * digits),
  );
}
