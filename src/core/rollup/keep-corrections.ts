// Counts that the clerk corrected on 汇总明细, laid over what the units' forms say now.
import type { ChangedCounts, RollUpInput } from "./input";
import { indexBy, layOver, unitKeyOf } from "./lay-over";
import type { Kept } from "./lay-over";
import type { Correction, FiledSummary } from "./result";
import { digestOf } from "./stamp";
import type { Counts } from "./totals";
import { rowIds } from "./totals";

function correctionsOf(
  { counts }: Pick<FiledSummary, "counts">,
  changed: ChangedCounts,
): readonly Correction[] {
  return rowIds.flatMap((row) => {
    const change = changed.counts[row];
    const from = counts[row];
    if (change === undefined || change.to === from) return [];
    const overtaken = digestOf(String(from ?? "")) !== change.over;
    return [{ row, from, to: change.to, overtaken }];
  });
}

function corrected(counts: Counts, corrections: readonly Correction[]): Counts {
  const after: Partial<Record<keyof Counts, number>> = { ...counts };
  for (const { row, to } of corrections) {
    if (to === undefined) delete after[row];
    else after[row] = to;
  }
  return after;
}

/** To the summary that the line stood for: of the same bytes, else the one that counts now. */
export function keepCorrections(
  summaries: readonly FiledSummary[],
  input: RollUpInput,
): Kept<readonly FiledSummary[]> {
  const { counts: changed = [], unkept = [] } = input.handMade ?? {};
  if (changed.length === 0) return { kept: summaries, lost: unkept };
  const sent = summaries.filter(({ addedByHand }) => !addedByHand);
  const unitKey = unitKeyOf(
    input,
    [...sent, ...changed].map(({ unit }) => unit),
  );
  const keyOf = (each: Pick<FiledSummary, "unit" | "category">): string =>
    `${unitKey(each.unit)}\n${each.category}`;
  const byKey = indexBy(sent, keyOf);
  const { changeFor, lost } = layOver(
    changed,
    (each) =>
      (byKey.get(keyOf(each)) ?? []).filter(
        ({ sha256, status }) => sha256 === each.sha256 || status !== "excluded",
      ),
    ({ sha256 }, each) => sha256 === each.sha256,
  );
  const kept = summaries.map((summary) => {
    const change = changeFor.get(summary);
    if (change === undefined) return summary;
    const corrections = correctionsOf(summary, change);
    if (corrections.length === 0) return summary;
    const counts = corrected(summary.counts, corrections);
    return { ...summary, corrections, counts, reconciled: "unchecked" as const };
  });
  return {
    kept,
    lost: [
      ...unkept,
      ...lost.map(({ unit, category }) => ({ why: "lost-line" as const, unit, category })),
    ],
  };
}
