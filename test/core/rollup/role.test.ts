// Forms in one file with a 汇总明细: what its unit filled in itself counts once, on whichever level one looks from.
import type { DetailEntry } from "../../../src/core/rollup/input";
import { file, keptOut, list, rollUpOf, summary } from "./builders";

const county = "祁东县";
const city = { unit: "衡阳市" };
const counts = { town: [5, 1, 0, 4], own: [3, 0, 0, 3], sum: [8, 1, 0, 7] } as const;

const ids = ["T", "W", "Z", "B", "R", "S1", "S2", "S3", "S4", "S5", "S6"] as const;
const entry = (unit: string, of: readonly number[], category = "农村"): DetailEntry => ({
  unit,
  category,
  counts: Object.fromEntries(ids.map((id, index) => [id, of[index] ?? 0])),
  sha256: "",
  status: "included",
});
const rural = (of: readonly number[], isResult = false) =>
  summary([county, "农村"], of, { isResult, sheet: isResult ? "附件1-农村-汇总" : "附件1-农村" });
const merged = list(county, [{ name: "归阳镇石龙村党支部" }], { isResult: true });
const ownList = list(county, [{ name: "县委办党支部" }]);
const held = [entry("归阳镇", counts.town), entry("中共祁东县委组织部", counts.own)];
const total = (reports: Parameters<typeof file>[1], detail = held, more = {}) => {
  const result = rollUpOf([file("a.xlsx", reports, { detail })], more);
  return [result.totals[0]?.counts.T, ...keptOut(result)];
};

describe("beside the result's 附件1, the unit's own one", () => {
  test("is 本级 at its own level", () => {
    expect(total([rural(counts.sum, true), rural(counts.own)])).toEqual([
      3,
      "a.xlsx 附件1-农村-汇总 own-output",
    ]);
  });

  test("is already in the result above", () => {
    expect(total([rural(counts.sum, true), rural(counts.own)], held, city)).toEqual([
      8,
      "a.xlsx 附件1-农村 already-included",
    ]);
  });

  test.each([
    ["was filled in after the roll-up", [entry("归阳镇", counts.town)]],
    ["was changed after the roll-up", [entry("归阳镇", counts.town), entry(county, [2, 0, 0, 2])]],
  ])("is kept out above, and said to be, where it %s", (_, detail) => {
    expect(total([rural(counts.sum, true), rural(counts.own)], detail, city)).toEqual([
      8,
      "a.xlsx 附件1-农村 unclear-result",
    ]);
  });

  test("takes nothing with it where nothing is filled in", () => {
    const blank = summary(
      [county, "农村"],
      ids.map(() => "" as const),
    );
    expect(total([rural(counts.sum, true), blank], [], city)).toEqual([
      8,
      "a.xlsx 附件1-农村 already-included",
    ]);
  });

  test("of a category that the result does not have counts", () => {
    const school = summary([county, "学校"], [2, 0, 0, 2]);
    const result = rollUpOf(
      [file("a.xlsx", [rural(counts.sum, true), school], { detail: held })],
      city,
    );
    expect(result.totals.map((each) => each.counts.T)).toEqual([8, 2]);
  });
});

describe("where the result's 附件1 is gone or its formulas are", () => {
  const rest = [merged];

  test.each([
    ["the sum of the lines is the result", counts.sum, [undefined, "a.xlsx 附件1-农村 own-output"]],
    ["the own line's numbers are 本级", counts.own, [3]],
    [
      "other numbers are not added, and it is said",
      [9],
      [undefined, "a.xlsx 附件1-农村 unclear-result"],
    ],
  ])("at its own level %s", (_, of, expected) => {
    expect(total([rural(of), ...rest])).toEqual([...expected, "a.xlsx 附件2 own-output"]);
  });

  test.each([
    ["the sum of the lines is the result", counts.sum, held, [8]],
    [
      "the own line's numbers are not the unit's",
      counts.own,
      held,
      [undefined, "a.xlsx 附件1-农村 unclear-result"],
    ],
    ["other numbers may be either", [9], held, [undefined, "a.xlsx 附件1-农村 unclear-result"]],
    ["without an own line it is the result", [9], held.slice(0, 1), [9]],
    ["where nothing is added up it is a form like any other", counts.own, [], [3]],
  ])("above %s", (...[, of, detail, expected]) => {
    expect(total([...rest, rural(of)], detail, city)).toEqual(expected);
  });

  test("a list without its sources may be the merged one: its rows are not added at its own level", () => {
    const result = rollUpOf([file("a.xlsx", [rural(counts.sum, true), ownList], { detail: held })]);
    expect(keptOut(result)).toEqual([
      "a.xlsx 附件1-农村-汇总 own-output",
      "a.xlsx 附件2 unclear-result",
    ]);
  });
});

test("an earlier result of the own unit is no line of the new one", () => {
  const { summaries } = rollUpOf([
    file("a.xlsx", [rural(counts.sum, true), rural(counts.own)], { detail: held }),
  ]);
  expect(summaries.map(({ sheet }) => sheet)).toEqual(["附件1-农村"]);
});

describe("beside the merged list, the unit's own one", () => {
  const onList = entry("祁东县委", [], "附件2");
  const names = (detail: readonly DetailEntry[], more = {}) => {
    const result = rollUpOf([file("a.xlsx", [merged, ownList], { detail })], more);
    return [
      ...result.lists.organizations.rows.map(({ content }) => content.name),
      ...keptOut(result),
    ];
  };

  test("counts at its own level", () => {
    expect(names([onList])).toEqual(["县委办党支部", "a.xlsx 附件2 own-output"]);
  });

  test("is in the merged list above; where it is not, that is said", () => {
    expect(names([onList], city)).toEqual([
      "祁东县归阳镇石龙村党支部",
      "a.xlsx 附件2 already-included",
    ]);
    expect(names([], city)).toEqual(["祁东县归阳镇石龙村党支部", "a.xlsx 附件2 unclear-result"]);
  });
});

test("a town's form that was pasted into the result's workbook is the town's, and held by the result above", () => {
  const town = summary(["归阳镇", "农村"], counts.town);
  const files = [file("a.xlsx", [rural(counts.sum, true), town], { detail: held })];
  expect(rollUpOf(files).totals[0]?.counts.T).toBe(5);
  expect(keptOut(rollUpOf(files, city))).toEqual(["a.xlsx 附件1-农村 already-included"]);
});
