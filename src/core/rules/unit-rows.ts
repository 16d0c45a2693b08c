// The rows of a unit's 附件2 by category, as far as the unit itself says which category a row has.
import { rememberFor } from "../kernel/remember";
import type { ListReport, ListRowReport } from "../report/report";
import type { UnitReports } from "./kind";

export interface UnitRow {
  readonly report: ListReport;
  readonly row: ListRowReport;
  /** The row's own; else that of the unit's only 附件1; else unknown. */
  readonly category: string | undefined;
}

/** All rows of 附件2, in their order. Several rules ask in turn. */
export const unitRows = rememberFor((unit: UnitReports): readonly UnitRow[] => {
  const filed = new Set(unit.summaries.map(({ category }) => category?.value?.name));
  const [only] = filed.size === 1 ? filed : [undefined];
  return unit.organizations.flatMap((report) =>
    report.rows.map((row) => ({ report, row, category: row.category?.value?.name ?? only })),
  );
});

/** How many rows there are of each category; "" for those whose category is unknown. */
export function countByCategory(rows: readonly UnitRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { category = "" } of rows) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}
