// Who has reported, who has not, who late, and what of it counts.
import type { CalendarDate } from "../kernel/calendar";
import type { ExpectedUnit, RollUpInput } from "./input";
import { compareCategories, compareUnits } from "./order";
import type { Reason } from "./reason";
import type { Completeness, UnitState } from "./result";
import type { Scans } from "./scans";
import type { Source, Sources } from "./source";
import type { Unit } from "./unit-directory";
import type { Verdicts } from "./verdicts";

/** A unit with its reports: without earlier results of the roll-up's own, and without versions that the clerk did not take. */
export interface UnitReports {
  readonly unit: Unit;
  readonly sources: readonly Source[];
  /** Scans, of a unit that has sent nothing else. */
  readonly scans: readonly string[];
  readonly expectedCategories: readonly string[];
}

/** A date to the month is late where its month is. */
function isLate(date: CalendarDate, { year, month, day }: CalendarDate): boolean {
  const later = (date.year - year) * 12 + (date.month - month);
  return later > 0 || (later === 0 && (date.day ?? 0) > (day ?? 31));
}

/** Units of the list and units that sent something, in the order of the result. */
export function unitsOf(
  { all, directory }: Sources,
  { verdicts: { reasons }, scans }: { readonly verdicts: Verdicts; readonly scans: Scans },
  expected: readonly ExpectedUnit[] = [],
): readonly UnitReports[] {
  const byUnit = new Map<Unit, Source[]>(directory.expected.map((unit) => [unit, []]));
  for (const source of all) {
    const { unit } = source;
    const code = reasons.get(source)?.code;
    if (unit === undefined || code === "own-output" || code === "superseded") continue;
    const sources = byUnit.get(unit);
    if (sources === undefined) byUnit.set(unit, [source]);
    else sources.push(source);
  }
  return [...byUnit]
    .map(([unit, sources]) => {
      const line = unit.expected ? expected[unit.rank] : undefined;
      return {
        unit,
        sources,
        scans: sources.length > 0 ? [] : (scans.byUnit.get(unit) ?? []),
        expectedCategories: line?.categories ?? [],
      };
    })
    .toSorted((a, b) => compareUnits(a.unit, b.unit));
}

const categoriesOf = (sources: readonly Source[]): readonly string[] =>
  [...new Set(sources.flatMap(({ category }) => category ?? []))].toSorted(compareCategories);

export function stateOf(
  { unit, sources, scans, expectedCategories }: UnitReports,
  { reasons }: Verdicts,
  { round }: RollUpInput,
): UnitState {
  return {
    unit: unit.name,
    expected: unit.expected,
    ownLevel: unit.own,
    reported: sources.length > 0,
    scans,
    late: lateDate(sources, round.deadline) !== undefined,
    expectedCategories,
    filedCategories: categoriesOf(sources),
    includedCategories: categoriesOf(sources.filter((source) => !reasons.has(source))),
  };
}

/** The first date after the deadline. */
export const lateDate = (
  sources: readonly Source[],
  deadline: CalendarDate,
): CalendarDate | undefined =>
  sources.flatMap(({ report }) => report.date?.value ?? []).find((date) => isLate(date, deadline));

export function toCompleteness(
  states: readonly UnitState[],
  units: readonly UnitReports[],
  { verdicts, hasList }: { readonly verdicts: Verdicts; readonly hasList: boolean },
): Completeness {
  const names = (wanted: (state: UnitState) => boolean): readonly string[] =>
    states.filter(wanted).map(({ unit }) => unit);
  const withReason = (code: Reason["code"]): readonly string[] =>
    units
      .filter(({ sources }) => sources.some((each) => verdicts.reasons.get(each)?.code === code))
      .map(({ unit }) => unit.name);
  const conflicting = withReason("conflict");
  return {
    expected: hasList ? states.filter(({ expected }) => expected).length : null,
    reported: names(({ reported, expected }) => reported && (expected || !hasList)),
    notEntered: names(({ scans }) => scans.length > 0),
    missing: names(({ reported, expected, scans }) => expected && !reported && scans.length === 0),
    late: names(({ late }) => late),
    duplicated: withReason("duplicate").filter((unit) => !conflicting.includes(unit)),
    conflicting,
    unknown: names(({ expected, ownLevel }) => hasList && !expected && !ownLevel),
  };
}
