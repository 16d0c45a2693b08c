// How far the decisions are, and what they add up to.
import { standards } from "../../core/notice/standards";
import type { StandardId } from "../../core/spec/standard";
import { decisionOf } from "./decide-row";
import type { DecideRow, PileId } from "./decide-row";

export interface Tally {
  /** Weak organizations listed. */
  readonly weak: number;
  readonly undecided: number;
  readonly byStandard: Readonly<Record<StandardId, number>>;
  /** Of the six standards together. */
  readonly sum: number;
  /** Decided to meet none. */
  readonly none: number;
  readonly piles: Readonly<Record<PileId, number>>;
}

export function tally(rows: readonly DecideRow[]): Tally {
  const decided = rows.map(decisionOf).filter((each) => each !== undefined);
  const count = (id: StandardId): number => decided.filter((each) => each.includes(id)).length;
  const [one, two, three, four, five, six] = standards;
  const byStandard = {
    [one.id]: count(one.id),
    [two.id]: count(two.id),
    [three.id]: count(three.id),
    [four.id]: count(four.id),
    [five.id]: count(five.id),
    [six.id]: count(six.id),
  };
  const inPile = (id: PileId): number => rows.filter(({ pile }) => pile === id).length;
  return {
    weak: rows.length,
    undecided: rows.length - decided.length,
    byStandard,
    sum: decided.reduce((sum, each) => sum + each.length, 0),
    none: decided.filter((each) => each.length === 0).length,
    piles: { sure: inPile("sure"), look: inPile("look"), unclear: inPile("unclear") },
  };
}
