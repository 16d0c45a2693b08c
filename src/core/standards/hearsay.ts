// What was only heard and found otherwise: 听说班子不齐，核对名册，五人都在岗. Knows no other reason to doubt.
import type { ScopeReader } from "./scopes";
import { hasConcept, tells } from "./scopes";

/** 群众反映…，经查属实: what is looked into and found so stays; only something good behind the look takes it back. */
const heard: ScopeReader = ({ clauses }, at, { start, end }) => {
  const clause = clauses[at];
  if (clause === undefined) return [];
  const rest = clauses.filter(
    (later) => later.start > start && later.sentence - clause.sentence <= 1,
  );
  const looked = rest.findIndex(({ tokens }) => hasConcept(tokens, "checked"));
  if (looked < 0) return [];
  const found = rest.slice(looked);
  const isGood = found.some(({ praised }) => praised) && !found.some(tells);
  return isGood ? [{ start: end, end: found[0]?.start ?? end }] : [];
};

export const hearsayReaders: readonly (readonly [string, ScopeReader])[] = [["hearsay", heard]];
