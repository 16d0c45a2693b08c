// Two of the leadership named as two sides: 书记和主任, 支书同会计. Knows no predicates.
import type { Token } from "./terms";

const connectors = new Set([
  "和",
  "与",
  "跟",
  "同",
  "及",
  "、",
  "对",
  "-",
  "—",
  "和村",
  "与村",
  "跟村",
  "同村",
  "以及",
  "和现任",
  "与现任",
  "之间与",
  "和几个",
  "与几个",
  "和其他",
  "与其他",
  "与两名",
  "和两名",
  "与三名",
  "跟两个",
  "与另一名",
  "和另一名",
  "与个别",
  "和个别",
  "与部分",
  "和部分",
  "/",
]);
const sides = new Set([
  "secretary",
  "formerSecretary",
  "officer",
  "committee",
  "seat",
  "otherBody",
]);

const members = new Set(["committee", "seat"]);
const heads = new Set(["secretary", "formerSecretary", "committee"]);

/** Named side by side without a word between: 书记主任. */
const isHead = ({ concept }: Token): boolean => concept === "secretary" || concept === "officer";

/** A pair stands where its second side does, and reaches over both. */
const sideBefore = new Set(["跟", "与", "和", "同"]);
/** How far apart the two sides may stand. */
const facingReach = 8;

/** Named one after the other with more between: 支书也懒得跟主任商量, 书记和兼任支委的会计. */
const faces = (text: string, first: Token, second: Token): boolean =>
  first.concept === "secretary" &&
  second.concept === "officer" &&
  (sideBefore.has(text.charAt(second.start - 1)) || sideBefore.has(text.charAt(first.end))) &&
  !/[，、；。,;]/.test(text.slice(first.end, second.start));

/** 缺委员、支书弱: who is part of what was said before is no side of what comes after. */
const isTold = (tokens: readonly Token[], first: Token): boolean =>
  tokens.some(
    ({ role, start, end }) => role === "predicate" && start < first.start && end >= first.end,
  );

export function findPairs(text: string, tokens: readonly Token[]): readonly Token[] {
  const people = tokens.filter(({ concept }) => sides.has(concept));
  return people.flatMap((first) =>
    people
      .filter(
        (second) =>
          second.start >= first.end &&
          second.start - first.end <= facingReach &&
          (first.end === second.start
            ? isHead(first) && isHead(second)
            : connectors.has(text.slice(first.end, second.start)) || faces(text, first, second)) &&
          [first, second].some(({ concept }) => heads.has(concept)) &&
          !(members.has(first.concept) && members.has(second.concept)) &&
          !isTold(tokens, first),
      )
      .map((second) => ({
        concept: "pair",
        role: "subject" as const,
        start: first.start,
        end: second.end,
      })),
  );
}
