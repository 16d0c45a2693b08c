// The roll-up: reports of many units become one result, each number traceable, whatever the order of the files.
import { isSummary, collectSources } from "./source";
import { toCompleteness, stateOf, unitsOf } from "./completeness";
import { describeList, findOnlyCategories } from "./describe-lists";
import { describeFile, describeReport, describeSummary } from "./describe-reports";
import { findOwnCommittees, findOwnLevelTotals } from "./find-doubtful-counts";
import { findBaseDifferences } from "./find-base-differences";
import { findSharedOrganizations } from "./find-shared-organizations";
import { findUnchecked } from "./find-unchecked";
import { findGaps, findUnclearScans } from "./find-gaps";
import { findScans } from "./scans";
import { findOtherBasis, findVersions } from "./find-versions";
import { gatherExplanations } from "./gather-explanations";
import { groupBy } from "./group-by";
import { keepChanges } from "./keep-changes";
import { keepCorrections } from "./keep-corrections";
import type { BaseCounts, RollUpInput } from "./input";
import { compareCategories, compareUnits } from "./order";
import type {
  CategoryTotal,
  FiledSummary,
  RolledUpFile,
  RolledUpList,
  RolledUpReport,
  RollUp,
} from "./result";
import type { ReasonCode } from "./reason";
import type { Sources } from "./source";
import { addCounts, toPercents } from "./totals";
import { judge } from "./verdicts";
import type { Verdicts } from "./verdicts";

/** Neither what is said a second time nor an earlier result of this very roll-up is filed by anybody. */
const unfiled: ReadonlySet<ReasonCode | undefined> = new Set(["duplicate", "own-output"]);

/** By unit, then category. */
function filedSummaries({ all }: Sources, verdicts: Verdicts): readonly FiledSummary[] {
  return all
    .filter(isSummary)
    .filter((source) => !unfiled.has(verdicts.reasons.get(source)?.code))
    .toSorted(
      (a, b) =>
        compareUnits(a.unit, b.unit) || compareCategories(a.category ?? "", b.category ?? ""),
    )
    .flatMap((source) => describeSummary(source, verdicts) ?? []);
}

function totalsOf(included: readonly FiledSummary[]): readonly CategoryTotal[] {
  return groupBy(included, ({ category }) => category)
    .map((parts) => {
      const counts = addCounts(parts.map((part) => part.counts));
      return { category: parts[0]?.category ?? "", counts, ...toPercents(counts), parts };
    })
    .toSorted((a, b) => compareCategories(a.category, b.category));
}

function describeFiles(
  { files, all }: Sources,
  verdicts: Verdicts,
): { readonly files: readonly RolledUpFile[]; readonly reports: readonly RolledUpReport[] } {
  const byFile = new Map(files.map((file) => [file, [] as RolledUpReport[]]));
  for (const source of all) byFile.get(source.file)?.push(describeReport(source, verdicts));
  return {
    files: [...byFile].map(([file, reports]) => describeFile(file, reports)),
    reports: [...byFile.values()].flat(),
  };
}

function describeLists(sources: Sources, verdicts: Verdicts): RollUp["lists"] {
  const { reasons, lists } = verdicts;
  const only = findOnlyCategories(sources, verdicts);
  const of = (form: keyof RollUp["lists"]): RolledUpList =>
    describeList(lists[form], {
      lists: sources.all.filter(({ report }) => report.form === form),
      reasons,
      only,
    });
  return { organizations: of("organizations"), villages: of("villages") };
}

const basesOf = ({ expected = [] }: RollUpInput): ReadonlyMap<string, BaseCounts> =>
  new Map(expected.flatMap(({ unit, base }) => (base ? [[unit, base] as const] : [])));

export function rollUp(input: RollUpInput): RollUp {
  const { unit, expected, round, readAt } = input;
  const sources = collectSources(input);
  const verdicts = judge(sources, input);
  const { kept: summaries, lost } = keepCorrections(filedSummaries(sources, verdicts), input);
  const included = summaries.filter(({ status }) => status !== "excluded");
  const totals = totalsOf(included);
  const merged = describeLists(sources, verdicts);
  const organizations = keepChanges(merged.organizations, "organizations", input);
  const villages = keepChanges(merged.villages, "villages", input);
  const scans = findScans(sources, expected);
  const units = unitsOf(sources, { verdicts, scans }, expected);
  const unitStates = units.map((each) => stateOf(each, verdicts, input));
  return {
    unit,
    round,
    readAt,
    ...describeFiles(sources, verdicts),
    summaries,
    totals,
    lists: { organizations: organizations.kept, villages: villages.kept },
    lostChanges: [...lost, ...organizations.lost, ...villages.lost],
    units: toCompleteness(unitStates, units, { verdicts, hasList: expected !== undefined }),
    unitStates,
    findings: [
      ...findVersions(verdicts),
      ...findOtherBasis(verdicts, round),
      ...findOwnLevelTotals(totals),
      ...findGaps(units, verdicts, round),
      ...findUnclearScans(units, scans),
      ...findOwnCommittees(included),
      ...findBaseDifferences(included, basesOf(input)),
      ...findSharedOrganizations(organizations.kept),
    ],
    unchecked: findUnchecked(sources, verdicts),
    explanations: gatherExplanations(sources, verdicts, input),
  };
}
