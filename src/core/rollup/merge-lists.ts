// Rows of 附件2 or 附件3 from several files: the same row counts once, versions that differ not at all.
import type { ListReport, ListRowReport } from "../report/report";
import { groupBy } from "./group-by";
import { organizationKey } from "./organization-key";
import { contentOf } from "./row-content";
import { byPreference } from "./source";
import type { Source } from "./source";
import type { Area } from "./unit-key";

export interface SourceRow {
  readonly source: Source<ListReport>;
  readonly row: ListRowReport;
}

export interface MergedRows {
  readonly kept: readonly SourceRow[];
  /** Each with the row that is kept for it. */
  readonly repeats: readonly (readonly [repeat: SourceRow, kept: SourceRow])[];
  /** Rows of one organization that differ between reports; one group an organization. */
  readonly conflicts: readonly (readonly SourceRow[])[];
}

function keyOf({ source: { unit, report }, row }: SourceRow, area: Area): string {
  const name = row.name.value ?? row.name.text;
  const key = unit === undefined || name === "" ? "" : organizationKey(name, unit, area);
  // Without a name only the same content is the same row.
  return `${unit?.key}\n${report.form}\n${key === "" ? `\n${contentOf(row)}` : key}`;
}

const inPreference = (a: SourceRow, b: SourceRow): number =>
  byPreference(a.source, b.source) || a.row.row - b.row.row;

/** Rows of one organization, one of each content, as one report has them. */
type Version = ReadonlyMap<string, SourceRow>;

function versionsOf(rows: readonly SourceRow[]): readonly Version[] {
  const bySource = new Map<Source, Map<string, SourceRow>>();
  for (const each of rows) {
    const version = bySource.get(each.source) ?? new Map<string, SourceRow>();
    bySource.set(each.source, version);
    const content = contentOf(each.row);
    if (!version.has(content)) version.set(content, each);
  }
  return [...bySource.values()];
}

/** What one report says twice is its unit's error, and stays; what two say differently is for neither to decide. */
function decide(rows: readonly SourceRow[]): Pick<MergedRows, "kept" | "repeats"> | undefined {
  const versions = versionsOf(rows);
  const [fullest] = versions.toSorted((a, b) => b.size - a.size);
  if (fullest === undefined) return undefined;
  const covered = versions.every((each) => [...each.keys()].every((key) => fullest.has(key)));
  if (!covered) return undefined;
  const kept = new Set(fullest.values());
  const repeats = rows.flatMap((each) => {
    const same = kept.has(each) ? undefined : fullest.get(contentOf(each.row));
    return same ? [[each, same] as const] : [];
  });
  return { kept: [...kept], repeats };
}

/** Rows in the order of their reports; those of the same row number stay together. */
export function mergeRows(sources: readonly Source<ListReport>[], area: Area): MergedRows {
  const all = sources.flatMap((source) => source.report.rows.map((row) => ({ source, row })));
  const kept = new Set<SourceRow>();
  const repeats: (readonly [SourceRow, SourceRow])[] = [];
  const conflicts: (readonly SourceRow[])[] = [];
  for (const group of groupBy(all, (each) => keyOf(each, area))) {
    const [first] = group;
    const decided =
      group.length === 1 && first
        ? { kept: [first], repeats: [] }
        : decide(group.toSorted(inPreference));
    if (decided === undefined) conflicts.push(group);
    for (const each of decided?.kept ?? []) kept.add(each);
    repeats.push(...(decided?.repeats ?? []));
  }
  return { kept: all.filter((each) => kept.has(each)), repeats, conflicts };
}
