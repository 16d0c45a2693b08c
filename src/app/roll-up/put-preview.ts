// What putting a result into the open workbook will change there, for the clerk to see before it is done.
import { compareCategories } from "../../core/rollup/order";
import { summaryForm } from "../../core/notice/forms/summary";
import { putSentences } from "../../core/notice/roll-up-sentences";
import { countsOf } from "../../core/rollup/counts-of";
import type { RollUp } from "../../core/rollup/result";
import type { Counts } from "../../core/rollup/totals";
import { flattenRows } from "../../core/spec/form";
import { renderSentence } from "../../core/spec/message";
import type { EarlierResult } from "./earlier-result";

/** A count of 附件1 that the earlier result shows otherwise; undefined where it is empty. */
export interface TotalDifference {
  readonly category: string;
  /** As on the form, in one line. */
  readonly row: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export interface PutPreview {
  /** Names of sheets. */
  readonly rewritten: readonly string[];
  readonly added: readonly string[];
  /** Sheets that stay although nothing of their category is counted any more. */
  readonly emptied: readonly { readonly sheet: string; readonly category: string }[];
  /** None where there is no earlier result. */
  readonly differences: readonly TotalDifference[];
  /** What becomes of the clerk's own changes, one sentence each. */
  readonly handMade: readonly string[];
}

const rows = flattenRows(summaryForm.rows).map(({ id, label }) => ({
  id,
  row: label.replaceAll("\n", ""),
}));

export function findDifferences(
  { summaries }: Pick<EarlierResult, "summaries">,
  { totals }: Pick<RollUp, "totals">,
): readonly TotalDifference[] {
  if (summaries.length === 0) return [];
  // Of several sheets for one category the first counts, as it does for what is rewritten.
  const before = new Map<string, Counts>(
    summaries
      .toReversed()
      .map((each) => [each.category?.value?.name ?? "", countsOf(each)] as const),
  );
  const after = new Map<string, Counts>(totals.map(({ category, counts }) => [category, counts]));
  const categories = new Set([...before.keys(), ...after.keys()]);
  return [...categories].toSorted(compareCategories).flatMap((category) =>
    rows.flatMap(({ id, row }) => {
      const [old, now] = [before.get(category)?.[id], after.get(category)?.[id]];
      return old === now ? [] : [{ category, row, before: old, after: now }];
    }),
  );
}

const listed = (sheets: readonly string[]): string => sheets.join("、");

/** One sentence each, for the clerk. */
export function toPreviewLines(preview: PutPreview): readonly string[] {
  const { rewritten, added, emptied, differences, handMade } = preview;
  const { empty } = putSentences;
  return [
    ...(rewritten.length > 0
      ? [renderSentence(putSentences.rewritten, { sheets: listed(rewritten) })]
      : []),
    ...(added.length > 0 ? [renderSentence(putSentences.added, { sheets: listed(added) })] : []),
    ...handMade,
    ...emptied.map((each) => renderSentence(putSentences.emptied, each)),
    ...differences.map(({ category, row, before = empty, after = empty }) =>
      renderSentence(putSentences.difference, { category, row, before, after }),
    ),
  ];
}
