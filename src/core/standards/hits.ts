// Where the patterns hold in a statement. Knows nothing of other bodies' troubles, nor of what is settled or only feared.
import type { Pattern } from "../notice/lexicon/lexicon";
import type { Confidence } from "../spec/classification";
import { patterns } from "../notice/lexicon/patterns";
import type { StandardId } from "../spec/standard";
import { isRedeemed } from "./redeemed";
import { partySubjects } from "./statement";
import type { ReadClause, Statement } from "./statement";
import type { Token } from "./terms";

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Hit {
  readonly standard: StandardId;
  readonly confidence: Confidence;
  /** Standards beside which it does not count. */
  readonly yieldsTo: readonly StandardId[];
  /** Folded indexes of the predicate, the end after its last character. */
  readonly at: number;
  readonly till: number;
  readonly spans: readonly Span[];
}

const anyReach = 30;
/** How far inside a clause a predicate may stand to be said of an earlier clause's subject. */
const anyCarriedReach = 16;
/** How close behind a predicate what it is done to stands. */
const objectReach = 2;
/** Two words this close are shown as one. */
const shownTogether = 6;
/** 已超期: characters that a clause may hold beside a word that stands alone. */
const besideAlone = 2;

type PatternsByConcept = ReadonlyMap<string, readonly Pattern[]>;

const byConcept = (wanted: readonly Pattern[]): PatternsByConcept => {
  const concepts = new Set(wanted.flatMap(({ predicate }) => predicate));
  return new Map(
    [...concepts].map((concept) => [
      concept,
      wanted.filter(({ predicate }) => predicate.includes(concept)),
    ]),
  );
};

const toldPatterns = byConcept(patterns.filter(({ presumed }) => presumed === undefined));
const presumedPatterns = byConcept(patterns.filter(({ presumed }) => presumed === true));

function spansOf(first: Span, second: Span): readonly Span[] {
  const [a, b] = first.start <= second.start ? [first, second] : [second, first];
  return b.start - a.end <= shownTogether
    ? [{ start: a.start, end: Math.max(a.end, b.end) }]
    : [a, b];
}

const hasAny = (tokens: readonly Token[], concepts: readonly string[]): boolean =>
  concepts.length > 0 && tokens.some(({ concept }) => concepts.includes(concept));

const isNaming = ({ role }: Token): boolean => role === "subject" || role === "noun";

/** 超期: the whole clause. */
function standsAlone(clause: ReadClause, predicate: Token, { alone }: Pattern): boolean {
  const beside = clause.end - clause.start - (predicate.end - predicate.start);
  const isParty = ({ concept }: Token): boolean => partySubjects.has(concept);
  const saidOfOthers = clause.carried.length > 0 && !clause.carried.some(isParty);
  const isOther = (token: Token): boolean =>
    isNaming(token) ||
    (token.role === "plain" && (token.start < predicate.start || token.end > predicate.end));
  return alone === true && beside <= besideAlone && !saidOfOthers && !clause.tokens.some(isOther);
}

/** The people served, what they quarrel about, and his own traits: beside them the clause still speaks of the same. */
const namesNobody = new Set(["people", "facility", "virtue"]);

/** The word of an earlier clause that the predicate is said of, where its own clause names nobody before it. */
function findCarried(clause: ReadClause, predicate: Token, pattern: Pattern): Token | undefined {
  const { of = [], carried, carriedReach = anyCarriedReach } = pattern;
  if (carried === undefined || predicate.start - clause.start > carriedReach) return undefined;
  const namesOther = clause.tokens.some(
    (token) => isNaming(token) && !namesNobody.has(token.concept) && token.start < predicate.start,
  );
  return namesOther ? undefined : clause.carried.findLast(({ concept }) => of.includes(concept));
}

const others = new Set(["members", "cadres", "people", "otherBody", "kinFolk"]);
const holders = new Set(["secretary", "formerSecretary", "committee", "seat"]);

/** 村官走了，文书活没人顶: whose departure is told is nobody's of the Party organization. */
function isOthersDeparture(clause: ReadClause, { concept, start }: Token): boolean {
  if (concept !== "departed") return false;
  const before = clause.tokens.filter((token) => token.role === "subject" && token.end <= start);
  const named = [...clause.carried, ...before];
  return (
    named.some((token) => others.has(token.concept)) &&
    !named.some((token) => holders.has(token.concept))
  );
}

/** The word that the predicate is said of: before it, close after it, or carried over; the predicate itself where it may do without. */
function findOwner(clause: ReadClause, predicate: Token, pattern: Pattern): Token | undefined {
  const { of, reach = anyReach, reachBack = -1 } = pattern;
  if (of === undefined) return predicate;
  const { start, end } = predicate;
  const isOf = ({ concept }: Token): boolean => of.includes(concept);
  return (
    clause.tokens.findLast(
      (token) => isOf(token) && token.end <= start && start - token.end <= reach,
    ) ??
    clause.tokens.find(
      (token) => isOf(token) && token.start >= end && token.start - end <= reachBack,
    ) ??
    (standsAlone(clause, predicate, pattern) ? predicate : findCarried(clause, predicate, pattern))
  );
}

const meetsObject = ({ tokens }: ReadClause, predicate: Token, { object }: Pattern): boolean =>
  object === undefined ||
  tokens.some(
    ({ concept, start }) =>
      object.includes(concept) && start >= predicate.end && start - predicate.end <= objectReach,
  );

/** Where a pattern is looked for. */
interface Place {
  readonly statement: Statement;
  readonly clause: ReadClause;
}

/** A word carried over brings along what forbids the pattern; so does everything where it is only presumed. */
function isForbidden(
  { statement, clause }: Place,
  owner: Token,
  { unless = [], presumed, unlessCarried, unlessPraised }: Pattern,
): boolean {
  if (unlessPraised === true && isRedeemed(statement, clause)) return true;
  if (hasAny(clause.tokens, unless)) return true;
  const looksBack = presumed === true || unlessCarried === true || owner.end <= clause.start;
  return looksBack && hasAny(clause.carried, unless);
}

function toHit(place: Place, predicate: Token, pattern: Pattern): Hit | undefined {
  const { clause } = place;
  if (!meetsObject(clause, predicate, pattern)) return undefined;
  const owner = findOwner(clause, predicate, pattern);
  if (owner === undefined || isOthersDeparture(clause, owner)) return undefined;
  if (isForbidden(place, owner, pattern)) return undefined;
  const { standard, confidence, yieldsTo = [] } = pattern;
  return {
    standard,
    confidence,
    yieldsTo,
    at: predicate.start,
    till: predicate.end,
    spans: spansOf(owner, predicate),
  };
}

/** Every concept that the clause names or takes over. */
const conceptsOf = ({ tokens, carried }: ReadClause): ReadonlySet<string> => {
  const concepts = new Set<string>();
  for (const { concept } of tokens) concepts.add(concept);
  for (const { concept } of carried) concepts.add(concept);
  return concepts;
};

/** Whether the words that the pattern asks for are there at all: most patterns fall here. */
const canHold = ({ of, alone, about }: Pattern, concepts: ReadonlySet<string>): boolean =>
  (of === undefined || alone === true || of.some((concept) => concepts.has(concept))) &&
  (about === undefined || about.some((concept) => concepts.has(concept)));

function hitsBy(
  place: Place,
  concepts: ReadonlySet<string>,
  wanted: PatternsByConcept,
): readonly Hit[] {
  const hits: Hit[] = [];
  for (const token of place.clause.tokens)
    for (const pattern of wanted.get(token.concept) ?? []) {
      if (!canHold(pattern, concepts)) continue;
      const hit = toHit(place, token, pattern);
      if (hit !== undefined) hits.push(hit);
    }
  return hits;
}

/** What is presumed holds only in a clause that says nothing definite, in a sentence that says nothing good. */
export function findHits(statement: Statement): readonly Hit[] {
  const { clauses } = statement;
  const praised = new Set(clauses.filter((clause) => clause.praised).map((each) => each.sentence));
  return clauses.flatMap((clause) => {
    const concepts = conceptsOf(clause);
    const told = hitsBy({ statement, clause }, concepts, toldPatterns);
    if (told.length > 0 || praised.has(clause.sentence)) return told;
    return hitsBy({ statement, clause }, concepts, presumedPatterns);
  });
}
