// A statement by clause: the words of each, whom it speaks of where it names nobody, whether it says something good.
import { splitClauses } from "./clauses";
import type { Clause } from "./clauses";
import type { FoldedText } from "./folded-text";
import { readTokens } from "./read-tokens";
import type { Token } from "./terms";

export interface ReadClause extends Clause {
  readonly tokens: readonly Token[];
  /** Subjects and nouns of the clauses before it in its sentence. */
  readonly carried: readonly Token[];
  /** It says something good, or denies something bad. */
  readonly praised: boolean;
}

export interface Statement {
  readonly clauses: readonly ReadClause[];
}

/** The Party organization and its people; others are other bodies, kin and those served. */
export const partySubjects: ReadonlySet<string> = new Set([
  "secretary",
  "formerSecretary",
  "committee",
  "seat",
  "organization",
  "members",
  "cadres",
  "pair",
]);

const has = (tokens: readonly Token[], concepts: ReadonlySet<string>): boolean =>
  tokens.some(({ concept }) => concepts.has(concept));
const isSubject = ({ role }: Token): boolean => role === "subject";
const isNoun = ({ role }: Token): boolean => role === "noun";

/** 不够积极, 干劲全无: praise that is taken back. */
const takenBackBefore = /[不没未无难缺少]/;
const takenBackAfter = /[不没未无差低弱]/;
const praises = (text: string, clause: Clause, { concept, start, end }: Token): boolean =>
  concept === "denied" ||
  concept === "cancelled" ||
  (concept === "praise" &&
    !takenBackBefore.test(text.slice(Math.max(clause.start, start - 3), start)) &&
    !takenBackAfter.test(text.slice(end, Math.min(clause.end, end + 2))));

/** A pair belongs to the clause in which it ends: 支书、主任不和. */
function tokensByClause(clauses: readonly Clause[], tokens: readonly Token[]): readonly Token[][] {
  const byClause: Token[][] = clauses.map(() => []);
  for (const token of tokens) {
    const place = token.concept === "pair" ? token.end - 1 : token.start;
    const index = clauses.findIndex(({ start, end }) => start <= place && place < end);
    byClause[index]?.push(token);
  }
  return byClause;
}

interface Carried {
  readonly subjects: readonly Token[];
  readonly nouns: readonly Token[];
}

const nothing: Carried = { subjects: [], nouns: [] };
const named: ReadonlySet<string> = new Set([...partySubjects, "otherBody", "kinFolk"]);

/** People served do not take the place of whom the sentence speaks of: 支书不在家，群众找不到人. */
function carriedSubjects(before: readonly Token[], own: readonly Token[]): readonly Token[] {
  const subjects = own.filter((token) => isSubject(token) || token.concept === "departed");
  if (has(own, named)) return subjects;
  if (!own.some(isSubject)) return before;
  return [...before.filter(({ concept }) => concept !== "people"), ...subjects];
}

function carryOn(before: Carried, own: readonly Token[], praised: boolean): Carried {
  const nouns = own.filter(isNoun);
  const keepsNouns = nouns.length === 0 && !has(own, partySubjects);
  return {
    subjects: carriedSubjects(before.subjects, own),
    nouns: keepsNouns ? before.nouns : nouns.filter(() => !praised),
  };
}

export function readStatement({ text, breaks }: FoldedText): Statement {
  const clauses = splitClauses(text, breaks);
  const byClause = tokensByClause(clauses, readTokens(text, clauses));
  let carried = nothing;
  let sentence = 0;
  const read = clauses.map((clause, index) => {
    const tokens = byClause[index] ?? [];
    if (clause.sentence !== sentence) carried = nothing;
    sentence = clause.sentence;
    const before = carried;
    const praised = tokens.some((token) => praises(text, clause, token));
    carried = carryOn(before, tokens, praised);
    return { ...clause, tokens, carried: [...before.subjects, ...before.nouns], praised };
  });
  return { clauses: read };
}
