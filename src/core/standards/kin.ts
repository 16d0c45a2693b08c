// Heads named only for their kin: 书记的岳母卧病, 支书小舅子. Knows no predicates.
import { belonging, kin } from "../notice/lexicon/kin";
import type { Token } from "./terms";

const oneOf = (words: string): string => words.split(/\s+/).join("|");
const kinOf = new RegExp(`(?:${oneOf(belonging)})?(?:${oneOf(kin)})`, "y");

const firsts = new Set(
  [...belonging.split(" "), ...kin.split(/\s+/)].map((word) => word.charAt(0)),
);

const heads = new Set(["secretary", "formerSecretary", "officer"]);

/** Where the kin named right behind the head end; undefined where none are. */
function endOfKin(text: string, { concept, end }: Token): number | undefined {
  if (!heads.has(concept) || !firsts.has(text.charAt(end))) return undefined;
  kinOf.lastIndex = end;
  return kinOf.test(text) ? kinOf.lastIndex : undefined;
}

/** …，他本人也常年待在那边: the head again. */
const headAgain = /(?:[他她]?本人|[他她]自己|[他她](?=也|又|还|常|长|跟|一住|一待))/g;

function namedAgain(text: string, kinEnd: number): readonly Token[] {
  const sentence = /^[^。;]*/.exec(text.slice(kinEnd))?.[0] ?? "";
  return [...sentence.matchAll(headAgain)].map(({ 0: words, index }) => ({
    concept: "secretary",
    role: "subject",
    start: kinEnd + index,
    end: kinEnd + index + words.length,
  }));
}

/** The head is no longer spoken of but the kin are, until the head is named again. */
export function dropKinsHeads(tokens: readonly Token[], text: string): readonly Token[] {
  if (!tokens.some((token) => endOfKin(text, token) !== undefined)) return tokens;
  return tokens.flatMap((token) => {
    const end = endOfKin(text, token);
    if (end === undefined) return [token];
    const again = token.concept === "officer" ? [] : namedAgain(text, end);
    return [{ ...token, concept: "kinFolk", end }, ...again];
  });
}
