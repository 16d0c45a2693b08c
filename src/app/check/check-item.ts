// One thing that a check has found: where, what stands there, why and what to do, its clause, and what a click can do.
import type { Address } from "../../core/kernel/address";
import { checkSentences, oddSpellings } from "../../core/notice/check-sentences";
import type { checkGroupNames } from "../../core/notice/check-sentences";
import { clauses } from "../../core/notice/clauses";
import { normalisationReasons } from "../../core/notice/reading-reasons";
import { rules } from "../../core/notice/rules";
import type { Clause } from "../../core/spec/clause";
import type { Finding, Unchecked } from "../../core/spec/finding";
import { renderSentence } from "../../core/spec/message";
import type { CellFix } from "./find-fixes";
import type { PlaceWords } from "./place-words";

export type GroupId = keyof typeof checkGroupNames;

export interface CheckItem {
  readonly place: string;
  /** null: it concerns the workbook, or the sheet, as a whole. */
  readonly sheet: string | null;
  readonly at: Address | null;
  /** What stands there; "" where nothing does. */
  readonly value: string;
  /** What is the case and what to do. */
  readonly message: string;
  /** On which it rests; undefined where it rests on none. */
  readonly clause: Clause | undefined;
  readonly fix: CellFix | undefined;
  /** What a reason can be given for, or has been; undefined where none is asked for. */
  readonly finding?: Finding;
}

/** An item, and under what it is folded. */
export interface SortedItem {
  readonly group: GroupId;
  /** Within its group. */
  readonly kind: string;
  readonly title: string;
  readonly item: CheckItem;
}

const clauseOf = new Map(clauses.map((clause) => [clause.id, clause]));
const titleOf = new Map<string, string>(rules.map(({ id, checks }) => [id, checks]));

/** `fix`: the one for the cell, whatever it cures. */
export function findingItem(
  finding: Finding,
  fix: CellFix | undefined,
  words: PlaceWords,
): SortedItem {
  const { rule, severity, sheet, at, value, message, clause, explained } = finding;
  const isExplained = explained !== undefined;
  const item = {
    place: words(sheet, at),
    sheet,
    at,
    value,
    message,
    clause: clauseOf.get(clause),
    fix: fix?.cures.includes(rule) && !isExplained ? fix : undefined,
    ...(severity === "warning" ? { finding } : {}),
  };
  const group = isExplained ? "explained" : severity;
  return { group, kind: rule, title: titleOf.get(rule) ?? "", item };
}

/** A fix that cures no finding stands for itself. */
export function spellingItem(fix: CellFix, words: PlaceWords): readonly SortedItem[] {
  const { sheet, at, from, value, why } = fix;
  if (why === undefined) return [];
  const message = renderSentence(checkSentences.spelling, { from, to: value });
  const item = { place: words(sheet, at), sheet, at, value: from, message, clause: undefined, fix };
  return [
    { group: "format", kind: why, title: oddSpellings[why] ?? normalisationReasons[why], item },
  ];
}

export function uncheckedItem({ rule, sheet, why }: Unchecked, words: PlaceWords): SortedItem {
  const place = { place: words(sheet, null), sheet, at: null, value: "" };
  const item = { ...place, message: why, clause: undefined, fix: undefined };
  return { group: "unchecked", kind: rule, title: titleOf.get(rule) ?? "", item };
}
