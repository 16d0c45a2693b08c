// Why a hit does not count after all: another body's trouble, settled, conceded or only feared.
import type { StandardId } from "../spec/standard";
import type { Hit } from "./hits";
import { hearsayReaders } from "./hearsay";
import { mendedReaders } from "./mended";
import { pastReaders } from "./past";
import type { Scope, ScopeReader } from "./scopes";
import { partySubjects } from "./statement";
import type { ReadClause, Statement } from "./statement";
import type { Token } from "./terms";
import { answeredNo, unrealReaders } from "./unreal";

const has = (tokens: readonly Token[], ...concepts: readonly string[]): boolean =>
  tokens.some(({ concept }) => concepts.includes(concept));

/** 委员 and 干部 can be anybody's. */
const namesParty = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ concept }) => partySubjects.has(concept) && concept !== "seat" && concept !== "cadres",
  );

/** Whose quarrels are not the committee's. */
const notTheCommittee: Readonly<Partial<Record<StandardId, readonly string[]>>> = {
  3: ["otherBody", "kinFolk", "people"],
};

function isOthersTrouble({ tokens, carried }: ReadClause, standard: StandardId): boolean {
  if (namesParty(tokens)) return false;
  if (standard === 3 && has(tokens, "officer") && namesParty(carried)) return false;
  const others = notTheCommittee[standard] ?? ["otherBody"];
  return has(tokens, ...others) || (has(carried, ...others) && !namesParty(carried));
}

/** 现均已解决 says so of all before it; so does 已走上正轨 where it names nothing of its own. */
const settlesBefore = ({ tokens }: ReadClause): boolean =>
  has(tokens, "settledBefore") ||
  (has(tokens, "settled") && !tokens.some(({ role }) => role === "subject" || role === "noun"));

/** What is settled in the clause itself, or by a later one of the sentence. */
function isSettled({ clauses }: Statement, at: number, { tokens, sentence }: ReadClause): boolean {
  if (has(tokens, "settled", "settledBefore")) return true;
  return clauses.some(
    (later, index) => index > at && later.sentence === sentence && settlesBefore(later),
  );
}

/** 虽然书记年纪大，但身体硬朗. */
function isConceded({ clauses }: Statement, at: number, { tokens, sentence }: ReadClause): boolean {
  const next = clauses[at + 1];
  if (next === undefined || next.sentence !== sentence || !has(tokens, "conceded")) return false;
  return next.praised || has(next.tokens, "settled");
}

const isFeared = ({ clauses }: Statement, { sentence }: ReadClause, hit: Hit): boolean =>
  clauses.some(
    (clause) =>
      clause.sentence === sentence &&
      clause.tokens.some(({ concept, start }) => concept === "feared" && start <= hit.at),
  );

/** 原书记病故，现任书记…; 经批准，换届推迟: of one standard only. */
const excuses: Readonly<Partial<Record<StandardId, string>>> = {
  1: "succeeded",
  2: "succeeded",
  4: "lawful",
  6: "contented",
};

/** 新书记迟迟未到, 没有新书记. */
const takenBack = /[没未不无难迟少低率度票]/;

/** 老支书患病，现任书记常去看望. */
const isOfOld = (text: string, { spans }: Hit): boolean =>
  /^[老原前]/.test(text.slice(spans[0]?.start ?? 0));

const isExcused = ({ text, clauses }: Statement, { sentence }: ReadClause, hit: Hit): boolean =>
  clauses.some(
    (clause) =>
      clause.sentence === sentence &&
      clause.tokens.some(
        ({ concept, start, end }) =>
          concept === excuses[hit.standard] &&
          (hit.standard > 2 || start > hit.at) &&
          (hit.standard !== 2 || isOfOld(text, hit)) &&
          !takenBack.test(text.slice(end, end + 2)) &&
          !takenBack.test(text.slice(Math.max(clause.start, start - 3), start)),
      ),
  );

/** A seat is empty and a term over, whatever the money. */
const facts: ReadonlySet<StandardId> = new Set([1, 4]);

/** 村里穷，办不成事: not for want of will, where no one else is named in between. */
function isForWantOfMoney({ clauses }: Statement, at: number, hit: Hit): boolean {
  const isBefore = ({ concept, end }: Token): boolean => concept === "poverty" && end <= hit.at;
  const own = clauses[at];
  const before = clauses[at - 1];
  if (own === undefined || facts.has(hit.standard)) return false;
  if (own.tokens.some(isBefore)) return true;
  const names = own.tokens.some(({ role, start }) => role === "subject" && start <= hit.at);
  return !names && before?.sentence === own.sentence && before.tokens.some(isBefore);
}

interface Told {
  readonly hit: Hit;
  readonly told: readonly Hit[];
}

const atHim = /^.{0,2}(?:他|她|其|书记|支书)/;
const towardsHim = /对(?:他|她|其|书记|支书)[^,。;]{0,6}$/;

/** 群众骂他泥菩萨: of the secretary, where the statement says what he lacks. */
const isOfSecretary = (text: string, { hit, told }: Told): boolean =>
  hit.standard === 6 &&
  told.some(({ standard }) => standard === 2) &&
  (atHim.test(text.slice(hit.till)) || towardsHim.test(text.slice(0, hit.at)));

/** 书记手术，由副书记主持，工作照常推进: a substitute for a while, and nothing suffers. */
const isMinded = (statement: Statement, { sentence }: ReadClause, hit: Hit): boolean =>
  hit.standard === 1 &&
  hit.confidence === "low" &&
  statement.clauses.some((clause) => clause.sentence === sentence && has(clause.tokens, "unharmed"));

/** Away for a time, and not weak, where the post is told to be empty: 书记病休，无人主持. */
const onLeave = /^(?:病休|病假|长休|脱产|借调|抽调|挂职)/;
const settledAway = /^(?:移居|定居|搬到|搬去|迁居|随迁)/;

const isAway = (text: string, hit: Hit): boolean =>
  onLeave.test(text.slice(hit.at)) || (settledAway.test(text.slice(hit.at)) && isOfOld(text, hit));

/** 被立案，职务已免，没物色到人: whoever has left the post that stands empty is no weak secretary. */
function hasLeft({ clauses, text }: Statement, at: number, { hit, told }: Told): boolean {
  if (hit.standard !== 2) return false;
  const isEmptyFrom = (place: number): boolean =>
    told.some(({ standard, at: from }) => standard === 1 && from >= place);
  if (isAway(text, hit) && isEmptyFrom(hit.till)) return true;
  return clauses.some(
    ({ sentence, tokens }, index) =>
      index >= at &&
      sentence === clauses[at]?.sentence &&
      !has(tokens, "committee", "seat", "members", "formerSecretary") &&
      tokens.some(
        ({ concept, start, end }) =>
          concept === "departed" && start >= hit.at && isEmptyFrom(end),
      ),
  );
}

/** Words that stand for the Party's own doings where people complain of something. */
const ownDoings = new Set([
  ...partySubjects,
  "people",
  "serviceNoun",
  "concern",
  "errand",
  "bearing",
  "rating",
  "ownDoing",
]);
const towardsReach = 14;
const oneOnly =
  /(?:群众|村民|居民|党员|职工|患者|家长|业主)(?:老?.某|老.(?:一家|对|说|因)|.某某?|一家|[一两12]户|[一两12]人)|个别|[一两]户(?:群众|村民|居民)/;
const moods = /^(?:.{0,2}(?:不满|意见|不服|怨|骂|气|牢骚|抱怨))/;

/** 村民老王对低保复核不满: one household is not the people. */
const isOfOne = (text: string, clause: ReadClause, hit: Hit): boolean =>
  hit.standard === 6 &&
  moods.test(text.slice(hit.at)) &&
  oneOnly.test(text.slice(clause.start, hit.at));

/** 结对, 面对: no 对 that names what is complained of. */
const compounds = new Set("结绝反面针应相核派");

const aimed = /^.{0,3}(?:针对|集中在|来自|源于)/;

/** 群众的不满主要针对开发商. */
const isAimedElsewhere = ({ text }: Statement, { tokens, end }: ReadClause, hit: Hit): boolean =>
  aimed.test(text.slice(hit.till, end)) &&
  !tokens.some(({ concept, start }) => start >= hit.till && ownDoings.has(concept));

/** 群众对电网改造意见大: what 对 names before the complaint is not the Party's doing. */
function isOfOtherThings(statement: Statement, at: number, hit: Hit): boolean {
  const { text, clauses } = statement;
  const clause = clauses[at];
  if (hit.standard !== 6 || clause === undefined) return false;
  if (isAimedElsewhere(statement, clause, hit)) return true;
  const towards = text.lastIndexOf("对", hit.at);
  if (compounds.has(text.charAt(towards - 1))) return false;
  if (towards < clause.start || hit.at - towards > towardsReach || hit.at - towards < 3)
    return false;
  return !clause.tokens.some(
    ({ concept, start, end }) => start > towards && end <= hit.at && ownDoings.has(concept),
  );
}

const readers: ReadonlyMap<string, ScopeReader> = new Map([
  ...mendedReaders,
  ...pastReaders,
  ...hearsayReaders,
  ...unrealReaders,
]);

/** All stretches in which nothing is said to be so. */
export function findScopes(statement: Statement): readonly Scope[] {
  const scopes: Scope[] = [];
  for (const [at, { tokens }] of statement.clauses.entries()) {
    for (const token of tokens) {
      const read = readers.get(token.concept);
      if (read !== undefined) scopes.push(...read(statement, at, token));
    }
    scopes.push(...answeredNo(statement, at));
  }
  return scopes;
}

/** What a hit is held against. */
export interface Doubts {
  readonly scopes: readonly Scope[];
  /** All that the statement says, doubtful or not. */
  readonly told: readonly Hit[];
}

const isIn = (
  { at, till, standard, spans }: Hit,
  { start, end, standards, whole }: Scope,
): boolean =>
  start <= at &&
  till <= end &&
  (standards?.includes(standard) ?? true) &&
  (whole === undefined || spans.every((span) => span.start >= start));

export function isDoubtful(
  statement: Statement,
  { scopes, told }: Doubts,
  hit: Hit,
): boolean {
  if (scopes.some((scope) => isIn(hit, scope))) return true;
  const at = statement.clauses.findIndex(({ start, end }) => start <= hit.at && hit.at < end);
  const clause = statement.clauses[at];
  if (clause === undefined) return true;
  return (
    isOthersTrouble(clause, hit.standard) ||
    isSettled(statement, at, clause) ||
    isConceded(statement, at, clause) ||
    isFeared(statement, clause, hit) ||
    isExcused(statement, clause, hit) ||
    isForWantOfMoney(statement, at, hit) ||
    isMinded(statement, clause, hit) ||
    hasLeft(statement, at, { hit, told }) ||
    isOfOne(statement.text, clause, hit) ||
    isOfSecretary(statement.text, { hit, told }) ||
    isOfOtherThings(statement, at, hit)
  );
}
