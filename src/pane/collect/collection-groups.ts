// What was received, in the groups of the list, and the part of it that the clerk searches for. Pure.
import type { CollectedUnit, CollectionView } from "../../app/collect/collection-view";
import { fold } from "../../core/report/text";
import type { Collection } from "./collect-state";

export interface CollectionGroups extends Pick<
  CollectionView,
  "toDo" | "stray" | "missing" | "fine" | "reminder"
> {
  /** Those to be dealt with and, in their places, those whose version the clerk has chosen: that can be seen and taken back. */
  readonly inHand: readonly CollectedUnit[];
}

const isChosen = ({ kept }: CollectedUnit): boolean => kept !== undefined;

export function toGroups({ view, result }: Collection): CollectionGroups {
  const { toDo, stray, missing, fine, reminder } = view;
  const units = new Map([...toDo, ...fine.filter(isChosen)].map((unit) => [unit.unit, unit]));
  return {
    inHand: result.unitStates.flatMap(({ unit }) => units.get(unit) ?? []),
    toDo,
    stray,
    missing,
    fine: fine.filter((unit) => !isChosen(unit)),
    reminder,
  };
}

export const countOf = ({ inHand, stray, missing, fine }: CollectionGroups): number =>
  [inHand, stray, missing, fine].reduce((sum, { length }) => sum + length, 0);

/** By unit or file; everything where `wanted` is empty. The text for those who are missing stays whole. */
export function searchGroups(groups: CollectionGroups, wanted: string): CollectionGroups {
  const part = fold(wanted).toLowerCase();
  if (part === "") return groups;
  const holds = (text: string): boolean => fold(text).toLowerCase().includes(part);
  const isWanted = ({ unit, files }: CollectedUnit): boolean => [unit, ...files].some(holds);
  return {
    inHand: groups.inHand.filter(isWanted),
    toDo: groups.toDo.filter(isWanted),
    stray: groups.stray.filter(({ file }) => holds(file)),
    missing: groups.missing.filter(holds),
    fine: groups.fine.filter(isWanted),
    reminder: groups.reminder,
  };
}
