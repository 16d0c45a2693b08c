// What becomes of every report: counted, or kept out and why.
import type { ListReport, SummaryReport } from "../report/report";
import type { ListForm } from "../spec/form";
import { findAlreadyIncluded } from "./already-included";
import type { RollUpInput } from "./input";
import { judgeForm, judgeOrigin, judgeStrictly } from "./judge-source";
import { mergeRows } from "./merge-lists";
import type { MergedRows, SourceRow } from "./merge-lists";
import { mergeSummaries, versionNames } from "./merge-summaries";
import type { MergedSummaries } from "./merge-summaries";
import { reason } from "./reason";
import type { Reason } from "./reason";
import { isList, isSummary } from "./source";
import type { Source, Sources } from "./source";
import { findSuperseded } from "./superseded";

export interface Verdicts {
  /** Reports that are not in it are included. */
  readonly reasons: ReadonlyMap<Source, Reason>;
  readonly summaries: MergedSummaries;
  readonly lists: Readonly<Record<ListForm["id"], MergedRows>>;
}

/** A list of which no row is left is a repeat or in conflict as a whole. */
function judgeRows({ repeats, conflicts, kept }: MergedRows): ReadonlyMap<Source, Reason> {
  const left = new Set<Source>(kept.map(({ source }) => source));
  const verdicts = new Map<Source, Reason>();
  for (const [{ source }, { source: other }] of repeats) {
    if (!left.has(source) && source !== other)
      verdicts.set(
        source,
        reason("duplicate", { file: other.file.file, sheet: other.report.sheet }),
      );
  }
  for (const rows of conflicts) {
    const versions = versionNames([...new Set<Source>(rows.map(({ source }) => source))]);
    for (const { source } of rows) {
      if (!left.has(source)) verdicts.set(source, reason("conflict", { versions }));
    }
  }
  return verdicts;
}

const ofForm = (
  sources: readonly Source<ListReport>[],
  form: ListForm["id"],
): readonly Source<ListReport>[] => sources.filter(({ report }) => report.form === form);

/** Versions of a summary are compared before errors count, so that an error does not hide that there are two. */
function judgeSummaries(
  sources: readonly Source<SummaryReport>[],
  strict: boolean,
  reasons: Map<Source, Reason>,
): MergedSummaries {
  const merged = mergeSummaries(sources);
  for (const [source, why] of merged.reasons) reasons.set(source, why);
  for (const source of strict ? sources : []) {
    const why = reasons.has(source) ? undefined : judgeStrictly(source);
    if (why !== undefined) reasons.set(source, why);
  }
  return merged;
}

export function judge({ all, directory }: Sources, input: RollUpInput): Verdicts {
  const reasons = new Map<Source, Reason>();
  const judgeBy = (sources: readonly Source[], rule: (source: Source) => Reason | undefined) =>
    sources.filter((source) => {
      const why = rule(source);
      if (why !== undefined) reasons.set(source, why);
      return why === undefined;
    });
  const originals = judgeBy(all, judgeOrigin);
  const chosen = judgeBy(originals, findSuperseded(originals, input.kept));
  const standing = judgeBy(chosen, (source) => judgeForm(source, input));
  const results = standing.filter(({ role }) => role === "result");
  const fresh = judgeBy(standing, findAlreadyIncluded(results));
  const summaries = judgeSummaries(fresh.filter(isSummary), input.strict, reasons);
  const lists = judgeBy(fresh.filter(isList), (source) =>
    input.strict ? judgeStrictly(source) : undefined,
  ).filter(isList);
  const merged = {
    organizations: mergeRows(ofForm(lists, "organizations"), directory.area),
    villages: mergeRows(ofForm(lists, "villages"), directory.area),
  };
  for (const rows of Object.values(merged)) {
    for (const [source, why] of judgeRows(rows)) reasons.set(source, why);
  }
  return { reasons, summaries, lists: merged };
}

export const nameOf = ({ row }: SourceRow): string => row.name.value ?? row.name.text;
