// Why a hit does not count after all: another body's trouble, settled, conceded or only feared.
import type { StandardId } from "../spec/standard";
import type { Hit } from "./hits";
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
  4: "lawful",
  6: "contented",
};

/** 新书记迟迟未到, 没有新书记. */
const takenBack = /[没未不无难迟少低率度票]/;

const isExcused = ({ text, clauses }: Statement, { sentence }: ReadClause, hit: Hit): boolean =>
  clauses.some(
    (clause) =>
      clause.sentence === sentence &&
      clause.tokens.some(
        ({ concept, start, end }) =>
          concept === excuses[hit.standard] &&
          (hit.standard !== 1 || start > hit.at) &&
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

/** Words that stand for the Party's own doings where people complain of something. */
const ownDoings = new Set([
  ...partySubjects,
  "people",
  "serviceNoun",
  "concern",
  "errand",
  "needy",
  "bearing",
  "rating",
  "ownDoing",
]);
const towardsReach = 14;
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

const isIn = (
  { at, till, standard, spans }: Hit,
  { start, end, standards, whole }: Scope,
): boolean =>
  start <= at &&
  till <= end &&
  (standards?.includes(standard) ?? true) &&
  (whole === undefined || spans.every((span) => span.start >= start));

export function isDoubtful(statement: Statement, scopes: readonly Scope[], hit: Hit): boolean {
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
    isOfOtherThings(statement, at, hit)
  );
}
