// The rows of a unit's lists by category, as far as the unit itself says which category a row has.
import type { ListReport, ListRowReport } from "../report/report";
import type { UnitReports } from "./kind";

export interface UnitRow {
  readonly report: ListReport;
  readonly row: ListRowReport;
  /** The row's own; else that of the unit's only 附件1; else unknown. */
  readonly category: string | undefined;
}

/** All rows of those lists, in their order. */
export function unitRows(unit: UnitReports, lists: readonly ListReport[]): readonly UnitRow[] {
  const filed = new Set(unit.summaries.map(({ category }) => category?.value?.name));
  const [only] = filed.size === 1 ? filed : [undefined];
  return lists.flatMap((report) =>
    report.rows.map((row) => ({ report, row, category: row.category?.value?.name ?? only })),
  );
}

/** How many rows there are of each category; "" for those whose category is unknown. */
export function countByCategory(rows: readonly UnitRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { category = "" } of rows) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}
