// Rules between 附件2 and 附件3 of the same unit: the same village says the same in both.
import { rememberFor } from "../../kernel/remember";
import { ruralCategory } from "../../notice/categories";
import { villagesForm } from "../../notice/forms/villages";
import { overdueStandard } from "../../notice/standards";
import { organizationKey } from "../../report/organization-key";
import type { ListReport, ListRowReport } from "../../report/report";
import type { ListColumnId } from "../../spec/form";
import { compiled, notCompiled } from "../compiled";
import { all, areCounts, quoted } from "../formula";
import { hitOn } from "../kind";
import type { KindOf, UnitReports, Verdict } from "../kind";
import { unitRows } from "../unit-rows";

interface ListedRow {
  readonly report: ListReport;
  readonly row: ListRowReport;
}

const keyOf = ({ name }: ListRowReport): string => organizationKey(name.value ?? "");

/** Rows by organization; of several of one name the first. */
const byName = rememberFor((lists: readonly ListReport[]): ReadonlyMap<string, ListedRow> => {
  const first = new Map<string, ListedRow>();
  for (const report of lists)
    for (const row of report.rows) {
      const key = keyOf(row);
      if (!first.has(key)) first.set(key, { report, row });
    }
  return first;
});

/** Names in one line, and the first of them to point to. */
function grouped(rows: readonly ListedRow[], sentence: string): readonly Verdict[] {
  const [first] = rows;
  if (first === undefined) return [];
  const names = rows.map(({ row }) => row.name.text).join("、");
  return [hitOn(first.report, first.row.name, { sentence, blanks: { names, count: rows.length } })];
}

const hasBoth = ({ organizations, villages }: UnitReports): boolean =>
  organizations.length > 0 && villages.length > 0;

export const villagesListed: KindOf<"villages-listed"> = {
  scope: "unit",
  compile: notCompiled("names-matched"),
  check: (unit) => {
    if (!hasBoth(unit))
      return unit.villages.map((report) => ({ report, why: "no-organization-list" }));
    const listed = byName(unit.organizations);
    const rows = unit.villages.flatMap((report) => report.rows.map((row) => ({ report, row })));
    return grouped(
      rows.filter(({ row }) => row.name.value !== undefined && !listed.has(keyOf(row))),
      "unlisted",
    );
  },
};

export const overdueListed: KindOf<"overdue-listed"> = {
  scope: "unit",
  compile: notCompiled("names-matched"),
  check: (unit) => {
    if (!hasBoth(unit)) return [];
    const villages = byName(unit.villages);
    const rows = unitRows(unit).filter(
      ({ row, category }) =>
        category === ruralCategory &&
        row.standards?.value?.includes(overdueStandard) &&
        !villages.has(keyOf(row)),
    );
    return grouped(rows, "unlisted");
  },
};

const labelOf = (id: ListColumnId): string =>
  (villagesForm.columns.find((column) => column.id === id)?.label ?? "").replace("\n", "");

/** The columns that both lists have and that must say the same, with what they say. */
const shared = [
  {
    label: labelOf("members"),
    of: ({ members }: ListRowReport) => members,
    shown: (row: ListRowReport) => row.members?.value,
  },
  {
    label: labelOf("secretary"),
    of: ({ secretary }: ListRowReport) => secretary,
    shown: (row: ListRowReport) => row.secretary?.value?.name,
  },
  {
    label: labelOf("phone"),
    of: ({ phone }: ListRowReport) => phone,
    shown: (row: ListRowReport) => row.phone?.value?.map(({ digits }) => digits).join("、"),
  },
] as const;

export const listsAgree: KindOf<"lists-agree"> = {
  scope: "unit",
  compile: notCompiled("names-matched"),
  check: (unit) => {
    const listed = byName(unit.organizations);
    return unit.villages.flatMap((report) =>
      report.rows.flatMap((row) => {
        const other = listed.get(keyOf(row));
        if (other === undefined || row.name.value === undefined) return [];
        return shared.flatMap(({ label, of, shown }) => {
          const entry = of(row);
          const [here, there] = [shown(row), shown(other.row)];
          if (entry === undefined || here === undefined || there === undefined || here === there)
            return [];
          const blanks = { name: row.name.text, label, here, there, row: other.row.row };
          return [hitOn(report, entry, { sentence: "differs", blanks })];
        });
      }),
    );
  },
};

export const villagesCounted: KindOf<"villages-counted"> = {
  scope: "unit",
  compile: (_, cells) => {
    const total = cells.count("T");
    const isRural = `${cells.header("category")}=${quoted(ruralCategory)}`;
    const ready = all(areCounts(total), `ISNUMBER(${cells.villageRows})`);
    const fails = all(isRural, `${cells.villageRows}>${total}`);
    return compiled([{ on: { count: "T" }, ready, fails }]);
  },
  check: (unit) => {
    const rural = unit.summaries.find(({ category }) => category?.value?.name === ruralCategory);
    const [first] = unit.villages;
    if (first === undefined) return [];
    if (rural === undefined) return [{ report: first, why: "no-rural-summary" }];
    const total = rural.counts.T;
    const rows = unit.villages.reduce((sum, { rows: each }) => sum + each.length, 0);
    if (total?.value === undefined || rows <= total.value) return [];
    return [hitOn(rural, total, { sentence: "more", blanks: { rows, value: total.value } })];
  },
};
