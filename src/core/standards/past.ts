// What was so once and is no longer: 过去不开会，现在月月开. Knows no other reason to doubt.
import type { Scope, ScopeReader } from "./scopes";
import { hasConcept, tells } from "./scopes";
import type { ReadClause, Statement } from "./statement";
import type { Token } from "./terms";

/** It says that things are well by now, or at least nothing bad of today. */
const turns = (clause: ReadClause): boolean =>
  hasConcept(clause.tokens, "settled", "settledBefore", "mends", "abstained") ||
  (clause.praised && !tells(clause)) ||
  (hasConcept(clause.tokens, "now") && !tells(clause) && !hasConcept(clause.tokens, "still"));

/** 因早年…结怨, 比以前差: told for the sake of today. */
const causes = /[因于由从自比]/;

/** 班子调整前，书记与主任不和: a cue that closes its clause tells of the next one. */
function toldTill({ clauses }: Statement, at: number, cueEnd: number): number {
  const [clause, next] = [clauses[at], clauses[at + 1]];
  const closes = clause?.end === cueEnd && next?.sentence === clause.sentence;
  return (closes ? next : clause)?.end ?? cueEnd;
}

/** 曾: up to the turn of the sentence or of the one after it; without one, its own clause if nothing says that it goes on. */
function overFrom(
  statement: Statement,
  at: number,
  { start, end, concept }: Token,
): readonly Scope[] {
  const clause = statement.clauses[at];
  if (clause === undefined || causes.test(statement.text.charAt(start - 1))) return [];
  const ahead = statement.clauses
    .slice(at + 1)
    .filter(({ sentence }) => sentence - clause.sentence <= 1);
  const turn = ahead.find(
    (later) =>
      (concept === "earlier"
        ? (later.praised || hasConcept(later.tokens, "mends")) && !tells(later)
        : turns(later)) &&
      (later.sentence === clause.sentence || hasConcept(later.tokens, "now")),
  );
  if (turn !== undefined) return [{ start, end: turn.start }];
  if (concept !== "past") return [];
  if (hasConcept(clause.tokens, "departed")) return [];
  const rest = statement.clauses.filter(
    (later) => later.sentence === clause.sentence && later.end > start,
  );
  const goesOn = rest.some(({ tokens }) => hasConcept(tokens, "still"));
  return goesOn ? [] : [{ start, end: toldTill(statement, at, end) }];
}

export const pastReaders: readonly (readonly [string, ScopeReader])[] = [
  ["past", overFrom],
  ["earlier", overFrom],
  ["once", overFrom],
];
