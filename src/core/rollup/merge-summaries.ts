// The 附件1 of one unit and category against each other: repeats count once, versions that differ not at all.
import { toChineseDate } from "../kernel/calendar";
import { fold } from "../report/text";
import type { SummaryReport } from "../report/report";
import { groupBy } from "./group-by";
import { reason } from "./reason";
import type { Reason } from "./reason";
import { byPreference } from "./source";
import type { Source } from "./source";
import { rowIds } from "./totals";

/** Reports of one unit and category that say different things. */
interface SummaryConflict {
  /** One of each content, by preference. */
  readonly versions: readonly Source<SummaryReport>[];
}

export interface MergedSummaries {
  readonly reasons: ReadonlyMap<Source, Reason>;
  readonly conflicts: readonly SummaryConflict[];
  /** The one that counts => its repeats. */
  readonly copies: ReadonlyMap<Source, readonly Source[]>;
}

/** Blank, unreadable and zero are three different contents. */
function contentOf({ report }: Source<SummaryReport>): string {
  return rowIds
    .map((id) => {
      const entry = report.counts[id];
      if (entry === undefined || entry.blank) return "";
      return entry.value === undefined ? `?${fold(entry.text)}` : String(entry.value);
    })
    .join(",");
}

/** “文件”（表，填表时间…） */
export function versionName({ file, report }: Source): string {
  const date = report.date?.value;
  return `“${file.file}”（${report.sheet}${date ? `，填表时间${toChineseDate(date)}` : ""}）`;
}

export const versionNames = (versions: readonly Source[]): string =>
  versions.map(versionName).join("、");

/** `sources`: those that nothing keeps out by themselves, each with unit and category. */
export function mergeSummaries(sources: readonly Source<SummaryReport>[]): MergedSummaries {
  const reasons = new Map<Source, Reason>();
  const conflicts: SummaryConflict[] = [];
  const copies = new Map<Source, readonly Source[]>();
  for (const group of groupBy(sources, ({ unit, category }) => `${unit?.key}\n${category}`)) {
    const contents = groupBy(group.toSorted(byPreference), contentOf);
    const versions = contents.flatMap(([first]) => first ?? []);
    for (const [first, ...repeats] of contents) {
      if (first === undefined) continue;
      const sameAs = { file: first.file.file, sheet: first.report.sheet };
      for (const each of repeats) reasons.set(each, reason("duplicate", sameAs));
      if (repeats.length > 0) copies.set(first, repeats);
      if (versions.length > 1)
        reasons.set(first, reason("conflict", { versions: versionNames(versions) }));
    }
    if (versions.length > 1) conflicts.push({ versions });
  }
  return { reasons, conflicts, copies };
}
