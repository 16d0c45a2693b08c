// Why a hit does not count after all: another body's trouble, settled, conceded or only feared.
import type { StandardId } from "../spec/standard";
import type { Hit } from "./hits";
import { isMisdirected } from "./complaints";
import { hearsayReaders } from "./hearsay";
import { mendedReaders } from "./mended";
import { pastReaders } from "./past";
import type { Scope, ScopeReader } from "./scopes";
import { isTurned } from "./redeemed";
import { partySubjects } from "./statement";
import type { ReadClause, Statement } from "./statement";
import type { Token } from "./terms";
import { answeredNo, unrealReaders } from "./unreal";
import { isOfOld, isVacated } from "./vacated";

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
function isConceded({ clauses }: Statement, at: number): boolean {
  const [clause, next] = [clauses[at], clauses[at + 1]];
  if (clause === undefined || next === undefined || next.sentence !== clause.sentence) return false;
  return has(clause.tokens, "conceded") && (next.praised || has(next.tokens, "settled"));
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

const canBeExcused = (text: string, hit: Hit): boolean =>
  excuses[hit.standard] !== undefined && (hit.standard !== 2 || isOfOld(text, hit));

const isExcused = ({ text, clauses }: Statement, { sentence }: ReadClause, hit: Hit): boolean =>
  canBeExcused(text, hit) &&
  clauses.some(
    (clause) =>
      clause.sentence === sentence &&
      clause.tokens.some(
        ({ concept, start, end }) =>
          concept === excuses[hit.standard] &&
          (hit.standard > 2 || start > hit.at) &&
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

export function isDoubtful(statement: Statement, { scopes, told }: Doubts, hit: Hit): boolean {
  if (scopes.some((scope) => isIn(hit, scope))) return true;
  const at = statement.clauses.findIndex(({ start, end }) => start <= hit.at && hit.at < end);
  const clause = statement.clauses[at];
  if (clause === undefined) return true;
  return (
    isOthersTrouble(clause, hit.standard) ||
    isSettled(statement, at, clause) ||
    isConceded(statement, at) ||
    (hit.standard === 2 && isTurned(statement, clause)) ||
    isFeared(statement, clause, hit) ||
    isExcused(statement, clause, hit) ||
    isForWantOfMoney(statement, at, hit) ||
    isVacated(statement, at, { hit, told }) ||
    isMisdirected(statement, at, { hit, told })
  );
}
