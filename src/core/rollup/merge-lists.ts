// Rows of 附件2 or 附件3 from several files: the same row counts once, versions that differ not at all.
import type { ListReport, ListRowReport } from "../report/report";
import { groupBy } from "./group-by";
import { organizationKeyIn } from "./organization-key";
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
  /** Rows that the clerk added, each with those of its unit that differ from it: the clerk's word stands. */
  readonly overruled: readonly (readonly [added: SourceRow, sent: readonly SourceRow[]])[];
}

/** Within a unit. Without a name only the same content is the same row. */
function keyOf({ source: { unit }, row }: SourceRow, area: Area): string {
  const name = row.name.value ?? row.name.text;
  return unit === undefined || name === ""
    ? `\n${contentOf(row)}`
    : organizationKeyIn(name, unit, area);
}

const isAdded = ({ source }: SourceRow): boolean => source.report.addedByHand === true;

const inPreference = (a: SourceRow, b: SourceRow): number =>
  byPreference(a.source, b.source) || a.row.row - b.row.row;

/** Rows of one organization, one of each content, as one report has them. */
type Version = ReadonlyMap<string, SourceRow>;

function versionsOf(contents: ReadonlyMap<SourceRow, string>): readonly Version[] {
  const bySource = new Map<Source, Map<string, SourceRow>>();
  for (const [each, content] of contents) {
    const version = bySource.get(each.source) ?? new Map<string, SourceRow>();
    bySource.set(each.source, version);
    if (!version.has(content)) version.set(content, each);
  }
  return [...bySource.values()];
}

/**
 * The rows that repeat others, each with the one that stays; undefined where reports differ. What one report says
 * in two ways is its unit's error, and stays; what two reports say differently is not for us to decide.
 */
function decide(rows: readonly SourceRow[]): MergedRows["repeats"] | undefined {
  const contents = new Map(rows.map((each) => [each, contentOf(each.row)]));
  const versions = versionsOf(contents);
  const [fullest] = versions.toSorted((a, b) => b.size - a.size);
  if (fullest === undefined) return undefined;
  const covered = versions.every((each) => [...each.keys()].every((key) => fullest.has(key)));
  if (!covered) return undefined;
  return [...contents].flatMap(([each, content]) => {
    const same = fullest.get(content);
    return same === undefined || same === each ? [] : [[each, same] as const];
  });
}

const rowsOf = (sources: readonly Source<ListReport>[]): readonly SourceRow[] =>
  sources.flatMap((source) => source.report.rows.map((row) => ({ source, row })));

/** `sources`: of one form. The rows that are kept stand in the order of their reports. */
export function mergeRows(sources: readonly Source<ListReport>[], area: Area): MergedRows {
  const dropped = new Set<SourceRow>();
  const repeats: (readonly [SourceRow, SourceRow])[] = [];
  const conflicts: (readonly SourceRow[])[] = [];
  const overruled: (readonly [SourceRow, readonly SourceRow[]])[] = [];
  const units = groupBy(sources, ({ unit }) => unit?.key ?? "").map(rowsOf);
  for (const group of units.flatMap((rows) => groupBy(rows, (each) => keyOf(each, area)))) {
    if (group.length === 1) continue;
    const decided = decide(group.toSorted(inPreference));
    if (decided !== undefined) repeats.push(...decided);
    const [added] = group.filter(isAdded);
    const sent = group.filter((each) => !isAdded(each));
    if (decided === undefined && added === undefined) conflicts.push(group);
    if (decided === undefined && added !== undefined) overruled.push([added, sent]);
    const undecided = added === undefined ? group : sent;
    for (const each of decided?.map(([repeat]) => repeat) ?? undecided) dropped.add(each);
  }
  const kept = units.flat().filter((each) => !dropped.has(each));
  return { kept, repeats, conflicts, overruled };
}
