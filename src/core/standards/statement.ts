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
  /** It praises a person. */
  readonly acclaimed: boolean;
}

export interface Statement {
  readonly text: string;
  readonly clauses: readonly ReadClause[];
}

/** The Party organization and its people; others are other bodies, kin and those served. */
export const partySubjects: ReadonlySet<string> = new Set([
  "secretary",
  "secretaryPost",
  "formerSecretary",
  "committee",
  "seat",
  "organization",
  "members",
  "cadres",
  "pair",
]);

const isSubject = ({ role }: Token): boolean => role === "subject";

const canPraise = new Set(["denied", "cancelled", "praise", "acclaim"]);

/** 不够积极, 干劲全无: praise that is taken back. */
const takingBackBefore = new Set("不没未无难缺少失丧");
const takingBackAfter = new Set("不没未无差低弱");
function holdsAny(words: string, chars: ReadonlySet<string>): boolean {
  for (const char of words) if (chars.has(char)) return true;
  return false;
}

/** 经验少但肯学: what stands before the turn takes nothing back. */
const sinceTurn = (words: string): string =>
  words.slice(words.search(/[但却而可][^但却而可]*$/) + 1);

function praises(text: string, clause: Clause, { concept, start, end }: Token): boolean {
  if (!canPraise.has(concept)) return false;
  if (concept === "denied" || concept === "cancelled") return true;
  return (
    !holdsAny(sinceTurn(text.slice(Math.max(clause.start, start - 3), start)), takingBackBefore) &&
    !holdsAny(text.slice(end, Math.min(clause.end, end + 2)), takingBackAfter)
  );
}

/** The clause of the place, looked for from one near it. */
function clauseAt(clauses: readonly Clause[], place: number, near: number): number {
  let at = near;
  while (at > 0 && (clauses[at]?.start ?? 0) > place) at -= 1;
  while (at < clauses.length - 1 && (clauses[at]?.end ?? 0) <= place) at += 1;
  return at;
}

/** A pair belongs to the clause in which it ends: 支书、主任不和. */
function tokensByClause(clauses: readonly Clause[], tokens: readonly Token[]): readonly Token[][] {
  const byClause: Token[][] = clauses.map(() => []);
  let near = 0;
  for (const token of tokens) {
    near = clauseAt(clauses, token.concept === "pair" ? token.end - 1 : token.start, near);
    byClause[near]?.push(token);
  }
  return byClause;
}

/** Whom and what a clause names, and how it praises. */
interface Named {
  readonly subjects: Token[];
  readonly nouns: Token[];
  party: boolean;
  body: boolean;
  /** It tells of the past, whose good things may be gone. */
  past: boolean;
  praised: boolean;
  acclaimed: boolean;
}

function readNames(text: string, clause: Clause, tokens: readonly Token[]): Named {
  const named: Named = {
    subjects: [],
    nouns: [],
    party: false,
    body: false,
    past: false,
    praised: false,
    acclaimed: false,
  };
  for (const token of tokens) {
    const { role, concept } = token;
    if (role === "subject" || concept === "departed") named.subjects.push(token);
    if (role === "noun") named.nouns.push(token);
    if (role === "subject" && partySubjects.has(concept)) named.party = true;
    if (concept === "past") named.past = true;
    if (concept === "otherBody" || concept === "kinFolk") named.body = true;
    if (praises(text, clause, token)) {
      named.praised = true;
      if (concept === "acclaim") named.acclaimed = true;
    }
  }
  return named;
}

interface Carried {
  readonly subjects: readonly Token[];
  readonly nouns: readonly Token[];
}

const nothing: Carried = { subjects: [], nouns: [] };

/** People served do not take the place of whom the sentence speaks of: 支书不在家，群众找不到人. */
function carriedSubjects(before: readonly Token[], named: Named): readonly Token[] {
  const { subjects, party, body } = named;
  if (party || body) return subjects;
  if (!subjects.some(isSubject)) return [...before, ...subjects];
  return [...before.filter(({ concept }) => concept !== "people"), ...subjects];
}

function carryOn(before: Carried, named: Named): Carried {
  const { nouns, party, praised, past } = named;
  const subjects = carriedSubjects(before.subjects, named);
  if (nouns.length === 0 && !party) return { subjects, nouns: before.nouns };
  return { subjects, nouns: praised && !past ? [] : nouns };
}

export function readStatement({ text, breaks }: FoldedText): Statement {
  const clauses = splitClauses(text, breaks);
  const byClause = tokensByClause(clauses, readTokens(text, clauses));
  let carried = nothing;
  let sentence = 0;
  const read: readonly ReadClause[] = clauses.map((clause, index) => {
    const tokens = byClause[index] ?? [];
    if (clause.sentence !== sentence) carried = nothing;
    sentence = clause.sentence;
    const before = carried;
    const named = readNames(text, clause, tokens);
    carried = carryOn(before, named);
    const { start, end, listed, bracketed } = clause;
    return {
      start,
      end,
      sentence,
      listed,
      bracketed,
      tokens,
      carried: before.subjects.concat(before.nouns),
      praised: named.praised,
      acclaimed: named.acclaimed,
    };
  });
  return { text, clauses: read };
}
