// Counts are added, percentages worked out anew; what nobody filled in stays absent, which is not zero.
import { summaryForm } from "../notice/forms/summary";
import { flattenRows } from "../spec/form";
import type { PercentColumn, SummaryRowId } from "../spec/form";

export const rowIds: readonly SummaryRowId[] = flattenRows(summaryForm.rows).map(({ id }) => id);

export type Counts = Readonly<Partial<Record<SummaryRowId, number>>>;

/** In percent units, full precision; null where the denominator is 0 or either number is absent. */
export type Percents = Readonly<Partial<Record<SummaryRowId, number | null>>>;

export function addCounts(counts: readonly Counts[]): Counts {
  const sum: Partial<Record<SummaryRowId, number>> = {};
  for (const each of counts) {
    for (const id of rowIds) {
      const count = each[id];
      if (count !== undefined) sum[id] = (sum[id] ?? 0) + count;
    }
  }
  return sum;
}

export const sameCounts = (a: Counts, b: Counts): boolean => rowIds.every((id) => a[id] === b[id]);

function percentsOf({ denominator, notApplicable }: PercentColumn, counts: Counts): Percents {
  const whole = counts[denominator];
  return Object.fromEntries(
    rowIds
      .filter((id) => !notApplicable.includes(id))
      .map((id) => {
        const part = counts[id];
        return [id, part === undefined || !whole ? null : (part / whole) * 100];
      }),
  );
}

export function toPercents(counts: Counts): Readonly<Record<PercentColumn["id"], Percents>> {
  const of = (id: PercentColumn["id"]): Percents => {
    const column = summaryForm.percentColumns.find((each) => each.id === id);
    return column ? percentsOf(column, counts) : {};
  };
  return { percentOfAll: of("percentOfAll"), percentOfWeak: of("percentOfWeak") };
}
