// A decision on one row before it is written, how the clerk changes it, and what is written for it.
import { noneMark } from "../../core/notice/marks";
import type { CountingBasis } from "../../core/spec/round";
import type { KeyConditionId, StandardId } from "../../core/spec/standard";
import { conditionsOf, decisionOf, sureStandards } from "./decide-row";
import type { DecideRow } from "./decide-row";
import type { HelperTexts } from "./pending";

export interface Decision {
  /** undefined: none is made. An empty list is one: none of the six. */
  readonly standards: readonly StandardId[] | undefined;
  readonly conditions: readonly KeyConditionId[];
}

/** What is decided; else what may be taken over from the text. Key conditions are the clerk's alone. */
export function firstDecision(row: DecideRow): Decision {
  const sure = sureStandards(row);
  return {
    standards: decisionOf(row) ?? (sure.length > 0 ? sure : undefined),
    conditions: conditionsOf(row),
  };
}

const toggled = <Id extends string | number>(ids: readonly Id[], id: Id): readonly Id[] =>
  ids.includes(id)
    ? ids.filter((each) => each !== id)
    : [...ids, id].toSorted((a, b) => (a < b ? -1 : 1));

/** Where each organization counts under one standard alone, another choice takes the place of the one before. */
export function toggleStandard(decision: Decision, id: StandardId, basis: CountingBasis): Decision {
  const before = decision.standards ?? [];
  const isSwap = basis === "primary" && !before.includes(id);
  const standards = isSwap ? [id] : toggled(before, id);
  return { ...decision, standards: standards.length === 0 ? undefined : standards };
}

export const toggleNone = (decision: Decision): Decision => ({
  ...decision,
  standards: decision.standards?.length === 0 ? undefined : [],
});

export const toggleCondition = (decision: Decision, id: KeyConditionId): Decision => ({
  ...decision,
  conditions: toggled(decision.conditions, id),
});

export const standardsText = (standards: readonly StandardId[]): string =>
  standards.length === 0 ? noneMark : standards.join("、");

/** What is to be written, as far as it differs from what stands there. */
export function toTexts({ standards, conditions }: Decision, row: DecideRow): HelperTexts {
  const isSame = (before: readonly unknown[] | undefined, after: readonly unknown[]): boolean =>
    before?.join() === after.join();
  return {
    ...(standards === undefined || isSame(decisionOf(row), standards)
      ? {}
      : { standards: standardsText(standards) }),
    ...(isSame(conditionsOf(row), conditions) ? {} : { keyConditions: conditions.join("、") }),
  };
}

/** What stands in those cells now: what brings them back. */
export function textsBefore({ row }: DecideRow, texts: HelperTexts): HelperTexts {
  const now = { ...texts };
  for (const id of ["category", "level", "standards", "keyConditions"] as const)
    if (texts[id] !== undefined) now[id] = row[id]?.text ?? "";
  return now;
}
