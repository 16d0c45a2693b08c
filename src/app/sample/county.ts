// A county of three tiers with everything that clerks send in, and what a right roll-up of it must find.
import type { CategoryName } from "../../core/notice/categories";
import { disorderOf, disorders } from "./disorder";
import type { Disorder } from "./disorder";
import { drawReturn } from "./draw-return";
import { fileReturn } from "./filing";
import type { SampleFile } from "./filing";
import { makeMistake } from "./mistakes";
import { makePeople } from "./people";
import { makeProblems } from "./problem-text";
import { makeRandom } from "./random";
import { tellTruth } from "./truth";
import type { SampleTruth } from "./truth";
import { countyUnit, lateralUnit, listedUnits } from "./units";

interface SampleUnit {
  readonly unit: string;
  readonly aliases: readonly string[];
  readonly parent?: string;
  readonly categories: readonly CategoryName[];
}

export interface SampleCounty {
  /** The county's own name as 填报单位. */
  readonly county: string;
  /** The units on the county's list, in its order. */
  readonly expected: readonly SampleUnit[];
  /** In the order of the list, the unit that is not on it last. */
  readonly files: readonly SampleFile[];
  /** What went wrong on purpose; at most one thing a unit. */
  readonly disorder: readonly Disorder[];
  readonly truth: SampleTruth;
}

/** The same seed, a whole number, gives the same county. All people and numbers in it are invented. */
export function makeSampleCounty(seed = 2014): SampleCounty {
  const random = makeRandom(seed);
  const draw = { random, people: makePeople(random), problem: makeProblems(random) };
  const sent = [...listedUnits, lateralUnit]
    .filter(({ unit }) => disorderOf(unit) !== "missing")
    .map((profile) => makeMistake(drawReturn(profile, draw), disorderOf(profile.unit)));
  return {
    county: countyUnit,
    expected: listedUnits.map(({ unit, aliases, categories }) => ({
      unit,
      aliases,
      categories,
      parent: countyUnit,
    })),
    files: sent.flatMap((each) => fileReturn(each, disorderOf(each.unit))),
    disorder: disorders,
    truth: tellTruth(sent),
  };
}

/** The list of expected units as the text of 名单.txt: one a line, its other names behind tabs. */
export const sampleExpectedText = ({ expected }: SampleCounty): string =>
  expected.map(({ unit, aliases }) => `${[unit, ...aliases].join("\t")}\n`).join("");
