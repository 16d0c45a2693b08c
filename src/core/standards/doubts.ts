// Why a hit does not count after all: another body's trouble, settled, conceded or only feared.
import type { StandardId } from "../spec/standard";
import type { Hit } from "./hits";
import { partySubjects } from "./statement";
import type { ReadClause, Statement } from "./statement";
import type { Token } from "./terms";

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
const excuses: Readonly<Partial<Record<StandardId, string>>> = { 1: "succeeded", 4: "lawful" };

const isExcused = ({ clauses }: Statement, { sentence }: ReadClause, hit: Hit): boolean =>
  clauses.some(
    (clause) =>
      clause.sentence === sentence &&
      clause.tokens.some(({ concept }) => concept === excuses[hit.standard]),
  );

/** 村里穷，办不成事: not for want of will, where no one else is named in between. */
function isForWantOfMoney({ clauses }: Statement, at: number, hit: Hit): boolean {
  const isBefore = ({ concept, end }: Token): boolean => concept === "poverty" && end <= hit.at;
  const own = clauses[at];
  const before = clauses[at - 1];
  if (own === undefined || hit.standard === 4) return false;
  if (own.tokens.some(isBefore)) return true;
  const names = own.tokens.some(({ role, start }) => role === "subject" && start <= hit.at);
  return !names && before?.sentence === own.sentence && before.tokens.some(isBefore);
}

export function isDoubtful(statement: Statement, hit: Hit): boolean {
  const at = statement.clauses.findIndex(({ start, end }) => start <= hit.at && hit.at < end);
  const clause = statement.clauses[at];
  if (clause === undefined) return true;
  return (
    isOthersTrouble(clause, hit.standard) ||
    isSettled(statement, at, clause) ||
    isConceded(statement, at, clause) ||
    isFeared(statement, clause, hit) ||
    isExcused(statement, clause, hit) ||
    isForWantOfMoney(statement, at, hit)
  );
}
