// V43, V52: units, categories and forms that are missing, late, or counted although there is something to mend.
import { toChineseDate } from "../kernel/calendar";
import { organizationsForm } from "../notice/forms/organizations";
import { villagesForm } from "../notice/forms/villages";
import type { Round } from "../spec/round";
import { lateDate } from "./completeness";
import type { UnitReports } from "./completeness";
import { say } from "./finding";
import type { RollUpFinding } from "./result";
import type { Scans } from "./scans";
import type { Source } from "./source";
import type { Verdicts } from "./verdicts";

const files = (sources: readonly Source[], form: string): boolean =>
  sources.some(({ report }) => report.form === form);

function findMissingForms({
  unit: { name: unit },
  sources,
}: UnitReports): readonly RollUpFinding[] {
  const [summary, organizations] = [files(sources, "summary"), files(sources, "organizations")];
  if (summary && !organizations) return [say("organizations-missing", { unit }, { unit })];
  if (summary) return [];
  const form = (organizations ? organizationsForm : villagesForm).mark;
  return [say("summary-missing", { unit, form }, { unit })];
}

function findMissingCategories({
  unit: { name: unit },
  sources,
  expectedCategories,
}: UnitReports): readonly RollUpFinding[] {
  const missing = expectedCategories.filter(
    (each) => !sources.some(({ category }) => category === each),
  );
  if (missing.length === 0) return [];
  const blanks = { unit, expected: expectedCategories.join("、"), missing: missing.join("、") };
  return [say("category-missing", blanks, { unit, value: blanks.missing })];
}

function findOpenErrors(
  { unit: { name: unit }, sources }: UnitReports,
  { reasons }: Verdicts,
): readonly RollUpFinding[] {
  const open = sources
    .filter((source) => !reasons.has(source))
    .flatMap(({ findings }) => findings.filter(({ severity }) => severity === "error"));
  return open.length === 0 ? [] : [say("open-errors", { unit, count: open.length }, { unit })];
}

function findLate(
  { unit: { name: unit }, sources }: UnitReports,
  { deadline }: Round,
): readonly RollUpFinding[] {
  const late = lateDate(sources, deadline);
  if (late === undefined) return [];
  const blanks = { unit, date: toChineseDate(late), deadline: toChineseDate(deadline) };
  return [say("late", blanks, { unit, value: blanks.date })];
}

/** A unit from which no form has come. */
function findNothingFiled({ unit: { name: unit }, scans }: UnitReports): RollUpFinding {
  if (scans.length === 0) return say("missing", { unit }, { unit });
  const named = scans.map((file) => `“${file}”`).join("、");
  return say("not-entered", { unit, files: named }, { unit, value: named });
}

/** Scans that may be from one or another of the units that are missing. */
export function findUnclearScans(
  units: readonly UnitReports[],
  { unclear }: Scans,
): readonly RollUpFinding[] {
  const missing = new Set(
    units
      .filter(({ sources, scans }) => sources.length === 0 && scans.length === 0)
      .map(({ unit }) => unit),
  );
  return unclear
    .filter((scan) => scan.units.some((unit) => missing.has(unit)))
    .map(({ file, units: named }) =>
      say("scan-unclear", { file, units: named.map(({ name }) => name).join("、") }, { file }),
    );
}

export function findGaps(
  units: readonly UnitReports[],
  verdicts: Verdicts,
  round: Round,
): readonly RollUpFinding[] {
  return units.flatMap((each) => {
    if (each.sources.length === 0) return [findNothingFiled(each)];
    return [
      ...findLate(each, round),
      ...findOpenErrors(each, verdicts),
      ...findMissingCategories(each),
      ...findMissingForms(each),
    ];
  });
}
