// A stretch of a statement in which nothing is said to be so, for all standards or for some.
import type { StandardId } from "../spec/standard";
import type { ReadClause, Statement } from "./statement";
import type { Token } from "./terms";

export interface Scope {
  /** Folded indexes, the end after the last character. */
  readonly start: number;
  readonly end: number;
  /** Absent: all. */
  readonly standards?: readonly StandardId[];
  /** Only what lies in it as a whole, with whom it is said of. */
  readonly whole?: true;
}

/** What a cue in the clause of that index makes of the statement. */
export type ScopeReader = (statement: Statement, at: number, cue: Token) => readonly Scope[];

export const hasConcept = (tokens: readonly Token[], ...concepts: readonly string[]): boolean =>
  tokens.some(({ concept }) => concepts.includes(concept));

/** The start of the first clause of its sentence. */
export const sentenceStart = ({ clauses }: Statement, { sentence, start }: ReadClause): number =>
  clauses.find((clause) => clause.sentence === sentence)?.start ?? start;

export const sentenceEnd = ({ clauses }: Statement, { sentence, end }: ReadClause): number =>
  clauses.findLast((clause) => clause.sentence === sentence)?.end ?? end;

/** Words that tell of trouble only between two whom the clause names. */
const silent = new Set(["cancelled", "notOnTerms", "against"]);

/** Whether the clause tells of any trouble. */
export const tells = ({ tokens }: ReadClause): boolean =>
  tokens.some(({ role, concept }) => role === "predicate" && !silent.has(concept));
