// Invented towns of a county with whatever counts and rows, and their files.
import fc from "fast-check";
import type { SheetPlan } from "../../src/core/native/plan";
import { planListSheet } from "../../src/core/native/list-sheet";
import { planSummarySheet } from "../../src/core/native/summary-sheet";
import { categories } from "../../src/core/notice/categories";
import { organizationsForm } from "../../src/core/notice/forms/organizations";
import { villagesForm } from "../../src/core/notice/forms/villages";
import type { ListRow } from "../../src/core/spec/content";
import { toBytes } from "../support/roll-up-bytes";
import type { Files } from "../support/roll-up-bytes";
import { round, unsigned } from "../support/sample-forms";

export interface Town {
  readonly name: string;
  readonly summaries: readonly { readonly category: string; readonly counts: readonly number[] }[];
  readonly organizations: readonly ListRow[];
  readonly villages: readonly ListRow[];
}

const date = { year: 2014, month: 3, day: 10 };
export const rowIds = ["T", "W", "Z", "B", "R", "S1", "S2", "S3", "S4", "S5", "S6"] as const;

const rowArbitrary = (prefix: string): fc.Arbitrary<readonly ListRow[]> =>
  fc
    .array(
      fc.record({
        members: fc.integer({ min: 3, max: 90 }),
        category: fc.constantFrom(...categories),
      }),
      { maxLength: 4 },
    )
    .map((rows) =>
      rows.map(({ members, category }, index) => ({
        name: `${prefix}${"甲乙丙丁"[index]}村党支部`,
        members,
        problem: `第${index + 1}个村里的事没有人牵头`,
        secretary: "空缺",
        category,
      })),
    );

export const townArbitrary = (name: string): fc.Arbitrary<Town> =>
  fc.record({
    name: fc.constant(name),
    summaries: fc
      .uniqueArray(fc.constantFrom(...categories), { minLength: 1, maxLength: 3 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((category) =>
            fc.record({
              category: fc.constant(category),
              counts: fc.array(fc.nat(99), { minLength: 11, maxLength: 11 }),
            }),
          ),
        ),
      ),
    organizations: rowArbitrary("东"),
    villages: rowArbitrary("西"),
  });

const names = ["归阳镇", "步云桥镇", "马杜桥乡", "金桥镇", "鸟江镇"];
export const townsArbitrary = fc.tuple(...names.map(townArbitrary));

export function sheetsOf({
  name: unit,
  summaries,
  organizations,
  villages,
}: Town): readonly SheetPlan[] {
  const context = { round, choices: unsigned };
  return [
    ...summaries.map(({ category, counts }) =>
      planSummarySheet(
        {
          unit,
          category,
          date,
          counts: Object.fromEntries(rowIds.map((id, index) => [id, counts[index] ?? 0])),
        },
        round,
        unsigned,
      ),
    ),
    planListSheet(organizationsForm, { unit, date, rows: organizations }, context),
    planListSheet(villagesForm, { unit, date, rows: villages }, context),
  ];
}

export const tidy = (towns: readonly Town[]): Files =>
  Object.fromEntries(
    towns.map((town) => [`${town.name}.xlsx`, toBytes({ sheets: sheetsOf(town) })]),
  );
