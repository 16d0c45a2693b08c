// Versions of one unit that differ, where the clerk takes the one in a named file.
import fc from "fast-check";
import type { RollUpFile } from "../../../src/core/rollup/input";
import type { RollUp } from "../../../src/core/rollup/result";
import { file, finding, keptOut, list, rollUpOf, rulesOf, summary } from "./builders";

const rural = (total: number, unit = "归阳镇") => summary([unit, "农村"], [total, 1, 0, total - 1]);
const school = (total: number) => summary(["归阳镇", "学校"], [total, 0, 0, total]);
const stone = { name: "石龙村党支部" };
const kept = (name: string, unit = "归阳镇") => ({ kept: [{ unit, file: name }] });
const differing = [file("a.xlsx", [rural(5)]), file("b.xlsx", [rural(6)])];

test("the version that was taken counts, the other is kept out, and there is no conflict any more", () => {
  const result = rollUpOf(differing, kept("b.xlsx"));
  expect(result.totals[0]?.counts.T).toBe(6);
  expect(keptOut(result)).toEqual(["a.xlsx 附件1-农村 superseded"]);
  expect(rulesOf(result)).not.toContain("V42 归阳镇");
  expect(result.units).toMatchObject({ conflicting: [], duplicated: [] });
  expect(result.files.map(({ file: name, status }) => [name, status])).toEqual([
    ["a.xlsx", "excluded"],
    ["b.xlsx", "included"],
  ]);
  expect(result.reports[0]?.reason?.message).toBe(
    "您选了用“b.xlsx”里的那一份，这一份没有计入。不用处理。",
  );
});

test("the line of the version that was not taken stays in the result, as not counted", () => {
  const { summaries } = rollUpOf(differing, kept("b.xlsx"));
  expect(summaries.map(({ file: name, status }) => [name, status])).toEqual([
    ["a.xlsx", "excluded"],
    ["b.xlsx", "included"],
  ]);
});

test("rows of a list are those of the list in the taken file, and of no other", () => {
  const { lists } = rollUpOf(
    [
      file("a.xlsx", [list("归阳镇", [stone, { name: "金星村党支部" }])]),
      file("b.xlsx", [list("归阳镇", [{ ...stone, members: 31 }])]),
    ],
    kept("b.xlsx"),
  );
  expect(lists.organizations).toMatchObject({
    rows: [{ content: { members: 31 } }],
    conflicts: [],
  });
});

test("forms and categories that the taken file does not have come from the other files", () => {
  const result = rollUpOf(
    [file("a.xlsx", [rural(5), school(2), list("归阳镇", [stone])]), file("b.xlsx", [rural(6)])],
    kept("b.xlsx"),
  );
  expect(result.totals.map(({ counts }) => counts.T)).toEqual([6, 2]);
  expect(keptOut(result)).toEqual(["a.xlsx 附件1-农村 superseded"]);
  expect(result.files.map(({ status }) => status)).toEqual(["included", "included"]);
});

test("an 附件1 without a category is no version of another", () => {
  const files = ["a.xlsx", "b.xlsx"].map((name) => file(name, [summary(["归阳镇", ""], [5])]));
  expect(keptOut(rollUpOf(files, kept("b.xlsx")))).toEqual([
    "a.xlsx 附件1- no-category",
    "b.xlsx 附件1- no-category",
  ]);
});

test("what is wrong with a version that was not taken is nobody's trouble", () => {
  const bad = summary(["归阳镇", "农村"], [5], { findings: [finding("error", "total")] });
  const late = summary(["归阳镇", "农村"], [4], { date: { year: 2014, month: 9, day: 1 } });
  const result = rollUpOf(
    [file("a.xlsx", [bad]), file("b.xlsx", [rural(6)]), file("c.xlsx", [late])],
    kept("b.xlsx"),
  );
  expect(keptOut(result)).toEqual(["a.xlsx 附件1-农村 superseded", "c.xlsx 附件1-农村 superseded"]);
  expect(result.units.late).toEqual([]);
});

test.each([
  ["of another unit", kept("b.xlsx", "金桥镇")],
  ["in a file that is not there", kept("z.xlsx")],
  ["in two files at once", { kept: [...kept("a.xlsx").kept, ...kept("b.xlsx").kept] }],
])("a choice %s decides nothing", (_, choice) => {
  expect(keptOut(rollUpOf(differing, choice))).toEqual(keptOut(rollUpOf(differing)));
});

test("an earlier result of the own unit takes nobody's place", () => {
  const own = file("own.xlsx", [summary(["祁东县", "学校"], [3])]);
  const earlier = file(
    "本工作簿",
    [
      summary(["祁东县", "学校"], [9], { isResult: true }),
      summary(["祁东县", "农村"], [4, 0, 0, 4]),
    ],
    { detail: [] },
  );
  const { unit } = rollUpOf([own]);
  const result = rollUpOf([own, earlier], kept("本工作簿", unit));
  expect(result.totals.map(({ counts }) => counts.T)).toEqual([4, 3]);
});

const count = fc.array(fc.nat(2), { minLength: 11, maxLength: 11 });
const versions = fc
  .array(fc.record({ rural: count, school: count, members: fc.nat(3) }), {
    minLength: 2,
    maxLength: 4,
  })
  .map((sent) =>
    sent.map((each, index) =>
      file(`${index}.xlsx`, [
        summary(["归阳镇", "农村"], each.rural),
        summary(["归阳镇", "学校"], each.school),
        list("归阳镇", [{ ...stone, members: each.members + 1 }]),
      ]),
    ),
  );
const other = file("other.xlsx", [rural(7, "金桥镇"), list("金桥镇", [stone])]);

const numbers = ({ totals, lists, units }: RollUp): unknown => [
  totals.map(({ category, counts, parts }) => [category, counts, parts.map((part) => part.file)]),
  lists.organizations.rows,
  units,
];

test("taking any file of a conflict is as if the unit's other files were not there, in any order", () => {
  const chosen = versions.chain((files) =>
    fc.tuple(
      fc.shuffledSubarray<RollUpFile>([...files, other], { minLength: files.length + 1 }),
      fc.constantFrom(...files),
    ),
  );
  fc.assert(
    fc.property(chosen, ([files, taken]) => {
      const result = rollUpOf(files, kept(taken.file));
      expect(numbers(result)).toEqual(numbers(rollUpOf([taken, other])));
      expect(rollUpOf(files.toReversed(), kept(taken.file))).toEqual(result);
    }),
  );
});
