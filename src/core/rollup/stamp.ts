// What the fields of a row said when it was written, in three digits each: what somebody has changed since is told by them.
import { codeAt } from "../kernel/code-at";
import { fold, foldedCode } from "../report/text";

/** Of a field in which nothing stood; most rows have some. */
const blank = ".";

/** Of all others. Merged lists have a million fields: each is written out once. */
const digests = Array.from({ length: 36 ** 3 }, (_, digest) =>
  digest.toString(36).padStart(3, "0"),
);

const [start, prime] = [0x811c9dc5, 0x01000193];

function hashOfFolded(text: string): number {
  let hash = start;
  const { length } = text;
  for (let index = 0; index < length; index += 1)
    hash = Math.imul(hash ^ codeAt(text, index), prime);
  return hash;
}

/** The same without a folded text in between, which most texts do not need. */
function hashOf(text: string): number {
  let hash = start;
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const code = foldedCode(codeAt(text, index));
    if (code === undefined) return hashOfFolded(fold(text));
    hash = Math.imul(hash ^ code, prime);
  }
  return hash;
}

/** Spelling that reading ignores makes no difference. Of changes, one in 46,656 goes unseen. */
export function digestOf(text: string): string {
  const hash = hashOf(text);
  // Of no characters.
  if (hash === start) return blank;
  return digests[((hash ^ (hash >>> 16)) >>> 0) % digests.length] ?? blank;
}

export const stampOf = (texts: readonly string[]): string => texts.map(digestOf).join("");

/** The digest of each field; undefined where it is no stamp of so many. */
export function digestsOf(stamp: string, fields: number): readonly string[] | undefined {
  const found = stamp.match(/\.|[0-9a-z]{3}/g) ?? [];
  return found.length === fields && found.join("") === stamp ? found : undefined;
}
