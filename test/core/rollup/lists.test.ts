// Rows of 附件2 and 附件3 from several files: once each, in the order of the units, with where they come from.
import { file, keptOut, list, rollUpOf, rulesOf, summary } from "./builders";
import type { RollUp } from "../../../src/core/rollup/result";

const names = ({ lists }: RollUp): readonly unknown[] =>
  lists.organizations.rows.map(({ content }) => content.name);
const stone = { name: "石龙村党支部" };
const gold = { name: "金星村党支部" };

test("rows stand in the order of the expected list, each with its place in front and its source behind", () => {
  const result = rollUpOf(
    [
      file("a.xlsx", [list("归阳镇", [stone, gold])]),
      file("b.xlsx", [list("金桥镇", [stone])]),
      file("c.xlsx", [list("县教育局", [{ name: "文昌小学党支部" }])]),
    ],
    {
      expected: ["县教育局", "金桥镇", "归阳镇"].map((unit) => ({
        unit,
        aliases: [],
        categories: [],
      })),
    },
  );
  expect(names(result)).toEqual([
    "文昌小学党支部",
    "金桥镇石龙村党支部",
    "归阳镇石龙村党支部",
    "归阳镇金星村党支部",
  ]);
  expect(result.lists.organizations.rows[3]?.source).toEqual({
    unit: "归阳镇",
    file: "a.xlsx",
    sheet: "附件2",
    row: 6,
  });
});

test("a row counts once, however often and in however many files it stands", () => {
  const result = rollUpOf([
    file("a.xlsx", [list("归阳镇", [stone, gold])]),
    file("b.xlsx", [list("归阳镇党委", [{ name: "石龙村支部" }, { name: "和平村党支部" }])]),
  ]);
  expect(names(result)).toEqual(["归阳镇石龙村党支部", "归阳镇金星村党支部", "归阳镇和平村党支部"]);
  expect(result.lists.organizations.repeats).toMatchObject([{ file: "b.xlsx", row: 5 }]);
  expect(keptOut(result)).toEqual([]);
});

test("a list of which every row is in another one is a duplicate", () => {
  const result = rollUpOf([
    file("a.xlsx", [list("归阳镇", [stone, gold])]),
    file("a(2).xlsx", [list("归阳镇", [stone])]),
  ]);
  expect(keptOut(result)).toEqual(["a(2).xlsx 附件2 duplicate"]);
  expect(result.units.duplicated).toEqual(["归阳镇"]);
});

test("V42 rows of one organization that differ between files are all kept out and named", () => {
  const result = rollUpOf([
    file("a.xlsx", [list("归阳镇", [stone, gold])]),
    file("b.xlsx", [list("归阳镇", [{ ...stone, members: 31 }])]),
  ]);
  expect(names(result)).toEqual(["归阳镇金星村党支部"]);
  expect(result.lists.organizations.conflicts).toMatchObject([
    { name: "石龙村党支部", rows: [{ file: "a.xlsx" }, { file: "b.xlsx" }] },
  ]);
  expect(keptOut(result)).toEqual(["b.xlsx 附件2 conflict"]);
  expect(rulesOf(result)).toContain("V42 归阳镇");
});

test("V18 two rows of one name in one list are their unit's matter, and both stay", () => {
  const result = rollUpOf([file("a.xlsx", [list("归阳镇", [stone, { ...stone, members: 31 }])])]);
  expect(names(result)).toHaveLength(2);
});

test("V19 the same name in two units is two organizations", () => {
  const result = rollUpOf([
    file("a.xlsx", [list("归阳镇", [stone]), list("金桥镇", [{ ...stone, members: 9 }])]),
  ]);
  expect(names(result)).toHaveLength(2);
});

test("a number that was written with its unit is the same number", () => {
  const result = rollUpOf([
    file("a.xlsx", [list("归阳镇", [{ ...stone, members: 35 }])]),
    file("b.xlsx", [list("归阳镇", [{ ...stone, members: "３５人" }])]),
  ]);
  expect(result.lists.organizations.rows).toMatchObject([{ content: { members: 35 } }]);
});

test("a zero report is filed and has no rows", () => {
  const { lists } = rollUpOf([file("a.xlsx", [list("归阳镇", [])])]);
  expect(lists.organizations).toMatchObject({ filed: true, rows: [] });
  expect(lists.villages).toMatchObject({ filed: false, rows: [] });
});

describe("the category of a row is", () => {
  const categoryOf = (row: object, filed: readonly string[]): string | undefined =>
    rollUpOf([
      file("a.xlsx", [
        ...filed.map((each) => summary(["归阳镇", each], [1, 0, 0, 1])),
        list("归阳镇", [{ ...stone, ...row }]),
      ]),
    ]).lists.organizations.rows[0]?.category;

  test.each([
    ["what its cell says", "学校", ["农村"], "学校"],
    ["that of its unit's only 附件1", "", ["农村"], "农村"],
    ["not decided where its unit filed two", "", ["农村", "学校"], undefined],
    ["not decided where one of them does not say its own", "", ["农村", ""], undefined],
    ["not decided where its cell cannot be read", "两新组织", ["农村"], undefined],
  ])("%s", (...[, cell, filed, category]) => {
    expect(categoryOf({ category: cell }, filed)).toBe(category);
  });
});
