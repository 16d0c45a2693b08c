// The merged lists: rows in the order of the units, each with its category and the place it comes from.
import { compareUnits } from "./order";
import { nameWithPlace } from "./organization-key";
import type { MergedRows, SourceRow } from "./merge-lists";
import type { RolledUpList, RolledUpRow, RowSource } from "./result";
import { textsOf, toListRow } from "./row-content";
import type { Source, Sources } from "./source";
import { stampOf } from "./stamp";
import type { Unit } from "./unit-directory";
import { nameOf } from "./verdicts";
import type { Verdicts } from "./verdicts";

function rowSource({ source: { unit: of, file, report }, row }: SourceRow): RowSource {
  const unit = of?.name ?? "";
  return report.addedByHand
    ? { unit, file: "", sheet: "", row: 0 }
    : { unit, file: file.file, sheet: report.sheet, row: row.row };
}

/** The category of units that filed an 附件1 for one alone. */
type OnlyCategories = ReadonlyMap<Unit, string>;

export function findOnlyCategories({ all }: Sources, { reasons }: Verdicts): OnlyCategories {
  const filed = new Map<Unit, Set<string | undefined>>();
  for (const source of all) {
    const { unit, report, category } = source;
    if (unit === undefined || report.form !== "summary") continue;
    if (reasons.get(source)?.code === "own-output") continue;
    const before = filed.get(unit) ?? new Set();
    filed.set(unit, before.add(category));
  }
  return new Map(
    [...filed].flatMap(([unit, categories]) => {
      const [only] = categories;
      return categories.size === 1 && only !== undefined ? [[unit, only] as const] : [];
    }),
  );
}

/** Its own cell decides; a cell that is filled in but not understood is not overruled. */
function categoryOf({ source, row }: SourceRow, only: OnlyCategories): string | undefined {
  const { category } = row;
  if (category !== undefined && !category.blank)
    return category.value?.known ? category.value.name : undefined;
  return source.unit && only.get(source.unit);
}

function describeRow(each: SourceRow, only: OnlyCategories): RolledUpRow {
  const { unit } = each.source;
  const name = nameOf(each);
  const category = categoryOf(each, only);
  const content = toListRow(each.row, {
    name: unit === undefined || name === "" ? name : nameWithPlace(name, unit),
    category,
  });
  const stamp = each.source.report.addedByHand ? "" : stampOf(textsOf(content));
  return { source: rowSource(each), category, content, asSent: content, stamp, changes: [] };
}

/** `lists`: the sources of this form. */
export function describeList(
  { kept, repeats, conflicts }: MergedRows,
  {
    lists,
    reasons,
    only,
  }: {
    readonly lists: readonly Source[];
    readonly reasons: Verdicts["reasons"];
    readonly only: OnlyCategories;
  },
): RolledUpList {
  return {
    rows: kept
      .toSorted((a, b) => compareUnits(a.source.unit, b.source.unit))
      .map((each) => describeRow(each, only)),
    filed: lists.some((source) => !reasons.has(source)),
    repeats: repeats.map(([repeat]) => rowSource(repeat)),
    conflicts: conflicts.map((rows) => ({
      name: rows[0] ? nameOf(rows[0]) : "",
      rows: rows.map(rowSource),
    })),
  };
}
