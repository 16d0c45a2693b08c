// Whose weakness is told is gone, or away for a while: 被立案，职务已免; 书记手术，副书记主持，工作照常. Knows （1） and （2） only.
import type { Hit } from "./hits";
import { hasConcept } from "./scopes";
import type { Statement } from "./statement";

/** A hit and all that the statement says beside it. */
export interface Told {
  readonly hit: Hit;
  readonly told: readonly Hit[];
}

/** 老支书患病，现任书记常去看望. */
export const isOfOld = (text: string, { spans }: Hit): boolean =>
  /^[老原前]/.test(text.slice(spans[0]?.start ?? 0));

/** 书记手术，由副书记主持，工作照常推进: a substitute for a while, and nothing suffers. */
function isMinded({ clauses }: Statement, at: number, hit: Hit): boolean {
  const sentence = clauses[at]?.sentence;
  return (
    hit.confidence === "low" &&
    clauses.some((clause) => clause.sentence === sentence && hasConcept(clause.tokens, "unharmed"))
  );
}

/** Away for a time, and not weak, where the post is told to be empty: 书记病休，无人主持. */
const onLeave = /^(?:病休|病假|长休|脱产|借调|抽调|挂职)/;
const settledAway = /^(?:移居|定居|搬到|搬去|迁居|随迁)/;

const isAway = (text: string, hit: Hit): boolean =>
  onLeave.test(text.slice(hit.at)) || (settledAway.test(text.slice(hit.at)) && isOfOld(text, hit));

/** 被立案，职务已免，没物色到人: whoever has left the post that stands empty is no weak secretary. */
function hasLeft({ clauses, text }: Statement, at: number, { hit, told }: Told): boolean {
  const isEmptyFrom = (place: number): boolean =>
    told.some(({ standard, at: from }) => standard === 1 && from >= place);
  if (!isEmptyFrom(hit.till)) return false;
  if (isAway(text, hit)) return true;
  return clauses.some(
    ({ sentence, tokens }, index) =>
      index >= at &&
      sentence === clauses[at]?.sentence &&
      !hasConcept(tokens, "committee", "seat", "members", "formerSecretary") &&
      tokens.some(
        ({ concept, start, end }) => concept === "departed" && start >= hit.at && isEmptyFrom(end),
      ),
  );
}

export function isVacated(statement: Statement, at: number, told: Told): boolean {
  if (told.hit.standard === 1) return isMinded(statement, at, told.hit);
  return told.hit.standard === 2 && hasLeft(statement, at, told);
}
