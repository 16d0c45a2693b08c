// The terms of the lexicon found in a folded text. Knows roles, not standards.
import { cues } from "../notice/lexicon/cues";
import { commonWords } from "../notice/lexicon/common-words";
import { moods } from "../notice/lexicon/moods";
import type { Role, TermGroup } from "../notice/lexicon/lexicon";
import { vacancies } from "../notice/lexicon/s1-vacancies";
import { unfitSecretary } from "../notice/lexicon/s2-secretary";
import { discord } from "../notice/lexicon/s3-discord";
import { elections } from "../notice/lexicon/s4-election";
import { activities } from "../notice/lexicon/s5-activity";
import { service } from "../notice/lexicon/s6-service";
import { subjects } from "../notice/lexicon/subjects";
import { charNode, findWords, plant } from "./char-tree";
import { endsSentence, isSeparator } from "./clauses";

export interface Token {
  readonly concept: string;
  readonly role: Role;
  /** Folded indexes, the end after the last character. */
  readonly start: number;
  readonly end: number;
  /** It skips characters, and so hides nothing inside. */
  readonly gapped?: true;
}

interface Follower {
  readonly gap: number;
  readonly piece: string;
  readonly overCommas: boolean;
}

interface Entry {
  readonly group: TermGroup;
  /** What must follow the head, each within its gap. */
  readonly rest: readonly Follower[];
}

export const termGroups: readonly TermGroup[] = [
  ...subjects,
  ...cues,
  ...moods,
  ...commonWords,
  ...vacancies,
  ...unfitSecretary,
  ...discord,
  ...elections,
  ...activities,
  ...service,
];

const alternatives = /\(([^()]*)\)/;

/** 的(党员|书记)要 as 的党员要 and 的书记要. */
function expanded(term: string): readonly string[] {
  const choice = alternatives.exec(term);
  if (choice === null) return [term];
  const [before, after] = [
    term.slice(0, choice.index),
    term.slice(choice.index + choice[0].length),
  ];
  return (choice[1] ?? "").split("|").flatMap((each) => expanded(before + each + after));
}

export const termsOf = (group: TermGroup): readonly string[] =>
  group.terms.split(/\s+/).flatMap((term) => (term === "" ? [] : expanded(term)));

const shortGap = 4;
const longGap = 10;
const gaps: Readonly<Record<string, number>> = { "…": shortGap, "……": longGap, "→": 12 };

function toEntry(group: TermGroup, term: string): { head: string; entry: Entry } {
  const [head = "", ...pieces] = term.split(/(…+|→)/);
  const rest = pieces.flatMap((piece, index) => {
    const before = pieces[index - 1];
    if (index % 2 === 0 || before === undefined) return [];
    return [{ gap: gaps[before] ?? shortGap, piece, overCommas: before === "→" }];
  });
  return { head, entry: { group, rest } };
}

const tree = charNode<Entry>();
for (const group of termGroups)
  for (const term of new Set(termsOf(group))) {
    const { head, entry } = toEntry(group, term);
    plant(tree, head, entry);
  }

/** A cue does not reach over a denial: 已三年未补选 settles nothing. */
const denials = /[不没未无]/;

/** Where the rest of a term ends; undefined where it does not follow. */
function endOfRest(text: string, headEnd: number, { group, rest }: Entry): number | undefined {
  let end = headEnd;
  for (const { gap, piece, overCommas } of rest) {
    const at = text.indexOf(piece, end);
    if (at < 0 || at - end > gap) return undefined;
    for (let index = end; index < at; index += 1)
      if (overCommas ? endsSentence(text, index) : isSeparator(text, index)) return undefined;
    if (group.role === "cue" && denials.test(text.slice(end, at))) return undefined;
    end = at + piece.length;
  }
  return end;
}

const hides: Readonly<Record<Role, readonly Role[]>> = {
  plain: ["plain", "subject", "noun", "predicate", "cue"],
  subject: ["subject", "noun", "cue"],
  noun: ["noun", "cue"],
  predicate: ["predicate"],
  cue: [],
};

/** 不胜任 denies nothing, and 无人理事 names no 理事. */
const mending = ["mends", "fills", "elects", "replaces", "reconciles"];
const hiddenInPredicates = new Set([
  "notThis",
  "otherBody",
  "asked",
  "still",
  "intended",
  "opinion",
  ...mending,
]);

const isLonger = (other: Token, token: Token): boolean =>
  other.start <= token.start &&
  other.end >= token.end &&
  other.end - other.start > token.end - token.start;

/** Of cues, those that turn a clause hide others; 没人管 as a cue of one standard leaves 没人 to another. */
const turning = new Set([
  "denied",
  "praise",
  "acclaim",
  "settled",
  "settledBefore",
  "feared",
  "opinion",
  "conceded",
  "either",
  "unharmed",
]);

/** 选举没耽误: it says something good by a denial, which still denies what stands behind it. */
const keepsDenials = new Set(["acclaim", "unharmed"]);

const hidesCue = (other: Token, token: Token): boolean =>
  token.role === "cue" &&
  (token.concept === other.concept ||
    (turning.has(other.concept) &&
      !mending.includes(token.concept) &&
      !(keepsDenials.has(other.concept) && token.concept === "notThis")));

/** 号召不起来 says 不 of nothing that stands before it. */
const hidesScarce = (other: Token, token: Token): boolean =>
  other.concept === "unfit" &&
  token.concept === "scarce" &&
  other.start < token.start &&
  other.end > token.end;

const hidesInPredicate = (other: Token, token: Token): boolean =>
  other.role === "predicate" &&
  ((hiddenInPredicates.has(token.concept) &&
    (other.end > token.end || token.concept !== "notThis")) ||
    hidesScarce(other, token));

const hidesIn = (other: Token, token: Token): boolean =>
  (other.role === "cue" ? hidesCue(other, token) : hides[other.role].includes(token.role)) ||
  hidesInPredicate(other, token);

/** 选举没 is not said in 选举没耽误. */
const endsInside = (token: Token, other: Token): boolean =>
  token.role === "predicate" &&
  token.start < other.start &&
  other.start < token.end &&
  token.end < other.end;

/** 没…选 does not end inside 人选, nor do 会议制度 and 活动少 begin inside 村民代表会议 and 文化活动. */
function cutsInto(token: Token, other: Token): boolean {
  if (other.concept === "unharmed") return endsInside(token, other);
  if (other.role !== "plain" || token.role === "subject") return false;
  if (token.role !== "cue" && other.start < token.start && other.end > token.start)
    return other.end < token.end;
  if (other.start <= token.start || other.start >= token.end) return false;
  return other.end > token.end || (other.end === token.end && token.gapped === true);
}

const longestTerm = 24;

const isHiddenBy = (other: Token, token: Token): boolean =>
  other.end > token.start &&
  ((isLonger(other, token) && hidesIn(other, token) && !hasInGap(other, token)) ||
    cutsInto(token, other));

/** What stands in the characters that a term skips, or may. */
const hasInGap = (other: Token, token: Token): boolean =>
  other.gapped === true && !(other.end === token.end && hiddenInPredicates.has(token.concept));

/** Looks only where a longer term can reach: the tokens stand in the order of their starts. */
function isHidden(tokens: readonly Token[], token: Token, at: number): boolean {
  for (let index = at - 1; index >= 0; index -= 1) {
    const other = tokens[index];
    if (other === undefined || token.start - other.start > longestTerm) break;
    if (isHiddenBy(other, token)) return true;
  }
  for (let index = at + 1; index < tokens.length; index += 1) {
    const other = tokens[index];
    if (other === undefined || other.start >= token.end) break;
    if (isHiddenBy(other, token)) return true;
  }
  return false;
}

/** All terms of the text that no longer one hides, in the order of their starts. */
export function findTerms(text: string): readonly Token[] {
  const tokens: Token[] = [];
  findWords(tree, text, (entry, start, headEnd) => {
    const { group, rest } = entry;
    const end = rest.length === 0 ? headEnd : endOfRest(text, headEnd, entry);
    if (end === undefined) return;
    const { concept, role } = group;
    const gapped = rest.length > 0 && role === "predicate";
    tokens.push(gapped ? { concept, role, start, end, gapped } : { concept, role, start, end });
  });
  return tokens.filter((token, at) => !isHidden(tokens, token, at));
}
