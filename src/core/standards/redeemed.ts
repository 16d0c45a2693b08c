// Whether the sentence praises a person for all that wears him down: 年过六旬，精神矍铄. Knows no predicates.
import type { ReadClause, Statement } from "./statement";

/** Who may praise him: the rest of the sentence still speaks of the same person. */
const praising = new Set(["secretary", "people", "members"]);

const namesAnother = ({ tokens }: ReadClause): boolean =>
  tokens.some(({ role, concept }) => role === "subject" && !praising.has(concept));

const goesOn = ({ tokens }: ReadClause): boolean =>
  tokens.some(({ concept }) => concept === "unharmed");

const contrast =
  /^(?:但|可(?!能|以|是否)|却|不过|倒)|仍|照样|照旧|依旧|依然|([句样件次天户组条桩步月])\1|([\u4e00-\u9fff])[是归]\2/;
const never = /从[不没未]/g;
const denying = /[不没未无难少缺差停]/;

/** 没读过几天书，讲的话句句在理: it turns, and tells of no trouble. */
function contrasts(text: string, { start, end, tokens }: ReadClause): boolean {
  const words = text.slice(start, end);
  return (
    contrast.test(words) &&
    !denying.test(words.replace(never, "")) &&
    !tokens.some(({ role, concept }) => role === "predicate" && concept !== "cancelled")
  );
}

const reach = 2;

/** What the sentence goes on with, as far as it may still speak of him; a list is one thing. */
function following({ clauses }: Statement, clause: ReadClause): readonly ReadClause[] {
  const after: ReadClause[] = [];
  let left = reach;
  for (const later of clauses.slice(clauses.indexOf(clause) + 1)) {
    if (!later.listed) left -= 1;
    if (later.sentence !== clause.sentence || left < 0 || namesAnother(later)) break;
    after.push(later);
  }
  return after;
}

/** It praises him, or what follows does, or nothing suffers by him. */
export function isRedeemed(statement: Statement, clause: ReadClause): boolean {
  if (clause.acclaimed) return true;
  const after = following(statement, clause);
  if (after.some((later) => later.acclaimed || contrasts(statement.text, later))) return true;
  return statement.clauses.some(
    (later) => later.start >= clause.start && later.sentence === clause.sentence && goesOn(later),
  );
}
