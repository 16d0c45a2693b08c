// What a check has found, as the clerk goes through it: the gravest first, of one kind folded together.
import { toA1 } from "../../core/kernel/address";
import { checkGroupNames } from "../../core/notice/check-sentences";
import type { Finding } from "../../core/spec/finding";
import { cellKey } from "./cell-key";
import { findingItem, spellingItem, uncheckedItem } from "./check-item";
import type { CheckItem, GroupId, SortedItem } from "./check-item";
import type { WorkbookCheck } from "./check-workbook";
import type { CellFix } from "./find-fixes";
import { createPlaceWords } from "./place-words";

/** The same thing has the same key at each check. */
export interface KeyedItem extends CheckItem {
  readonly key: string;
}

export interface CheckKind {
  readonly key: string;
  readonly title: string;
  /** At least one, in the order of the workbook. */
  readonly items: readonly KeyedItem[];
}

export interface CheckGroup {
  readonly id: GroupId;
  readonly name: string;
  /** Of items. */
  readonly count: number;
  /** At least one, by their first items. */
  readonly kinds: readonly CheckKind[];
}

const groupIds: readonly GroupId[] = [
  "error",
  "warning",
  "info",
  "format",
  "explained",
  "unchecked",
];

function collect<T>(map: Map<string, T[]>, key: string, each: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [each]);
  else known.push(each);
}

/** Two things of one kind that concern the same cell are told apart by their order. */
function withKeys(kind: string, items: readonly SortedItem[]): readonly KeyedItem[] {
  const seen = new Map<string, number>();
  return items.map(({ item }) => {
    const place = `${kind} ${item.sheet ?? ""}!${item.at === null ? "" : toA1(item.at)}`;
    const count = seen.get(place) ?? 0;
    seen.set(place, count + 1);
    return { ...item, key: `${place} ${count}` };
  });
}

function toGroup(id: GroupId, items: readonly SortedItem[]): CheckGroup {
  const kinds = new Map<string, SortedItem[]>();
  for (const item of items) collect(kinds, item.kind, item);
  return {
    id,
    name: checkGroupNames[id],
    count: items.length,
    kinds: [...kinds].map(([kind, sorted]) => {
      const key = `${id} ${kind}`;
      return { key, title: sorted[0]?.title ?? "", items: withKeys(key, sorted) };
    }),
  };
}

/** Groups without items are absent. */
export function groupFindings(
  check: Pick<WorkbookCheck, "reports" | "findings" | "unchecked" | "fixes">,
): readonly CheckGroup[] {
  const { reports, findings, unchecked, fixes } = check;
  const words = createPlaceWords(reports);
  const fixAt = new Map(fixes.map((fix) => [cellKey(fix.sheet, fix.at), fix]));
  const fixOf = ({ sheet, at }: Finding): CellFix | undefined =>
    sheet === null || at === null ? undefined : fixAt.get(cellKey(sheet, at));
  const items = new Map<string, SortedItem[]>();
  for (const item of [
    ...findings.map((finding) => findingItem(finding, fixOf(finding), words)),
    ...fixes.flatMap((fix) => spellingItem(fix, words)),
    ...unchecked.map((each) => uncheckedItem(each, words)),
  ])
    collect(items, item.group, item);
  return groupIds.flatMap((id) => {
    const own = items.get(id);
    return own === undefined ? [] : [toGroup(id, own)];
  });
}
