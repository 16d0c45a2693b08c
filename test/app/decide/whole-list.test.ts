// What is done to many rows at once: what is beyond doubt, 类别 and 层级, the columns themselves.
import { adoptionFills } from "../../../src/app/decide/adoption";
import { categoryFills, guessLevel, levelFills } from "../../../src/app/decide/fill-columns";
import { headWrites, listsWithoutColumns } from "../../../src/app/decide/helper-columns";
import { tally } from "../../../src/app/decide/tally";
import { toA1 } from "../../../src/core/kernel/address";
import type { SheetPlan } from "../../../src/core/native/plan";
import { readReports } from "../../../src/core/report/read-reports";
import { spelledOut } from "../../support/all-cells";
import { planList } from "../../support/decide-book";
import { listIn, rawOf, rowsOf, village } from "./rows";

const rows = rowsOf([
  village({ name: "金星村党支部", problem: "支部8年没有换届" }),
  village({
    name: "石龙村总支部委员会",
    problem: "支部8年没有换届",
    standards: "无",
    level: "党委",
  }),
  village({ name: "和平村", problem: "情况不太理想", category: "街道社区" }),
  village({ name: "大塘村党支部", problem: "书记常年在外，支部8年没有换届", standards: "2、4" }),
]);

test("what is beyond doubt is taken over where nothing is decided", () => {
  expect(adoptionFills(rows).map(({ row, text }) => [row.row.name.text, text])).toEqual([
    ["金星村党支部", "4"],
  ]);
});

test("类别 and 层级 are filled in where nothing stands, a level as the name says", () => {
  const names = (fills: ReturnType<typeof levelFills>): readonly (readonly string[])[] =>
    fills.map(({ row, text }) => [row.row.name.text, text]);
  expect(names(categoryFills(rows, "农村"))).toEqual([
    ["金星村党支部", "农村"],
    ["石龙村总支部委员会", "农村"],
    ["大塘村党支部", "农村"],
  ]);
  expect(names(levelFills(rows))).toEqual([
    ["金星村党支部", "党支部"],
    ["大塘村党支部", "党支部"],
  ]);
});

test.each([
  ["石龙村党支部", "党支部"],
  ["中共石龙村支部委员会", "党支部"],
  ["石龙村党总支", "党总支"],
  ["石龙村总支部委员会", "党总支"],
  ["石龙村党总支部（联合）", "党总支"],
  ["湖南华泰集团党委", "党委"],
  ["中共湖南华泰集团委员会", "党委"],
  ["石龙村", undefined],
  ["归阳镇党工委", undefined],
])("the name %s says %s", (name, level) => {
  expect(guessLevel(name)).toBe(level);
});

test("the tally counts each standard, the sum, those without any and those that are left", () => {
  expect(tally(rows)).toEqual({
    weak: 4,
    undecided: 2,
    byStandard: { 1: 0, 2: 1, 3: 0, 4: 1, 5: 0, 6: 0 },
    sum: 2,
    none: 1,
    piles: { sure: 1, look: 0, unclear: 1 },
  });
});

describe("a list without our columns", () => {
  /** The heads of the head row in some columns taken out, and others put there. */
  function planWith(heads: Readonly<Record<number, string | null>>): SheetPlan {
    const sheet = spelledOut(planList([village({ problem: "支部8年没有换届" })]));
    const [{ style } = { style: undefined }] = sheet.cells;
    if (style === undefined) throw new Error("No cell");
    const kept = sheet.cells.filter(({ at }) => at.row !== 4 || heads[at.column] === undefined);
    const added = Object.entries(heads).flatMap(([column, value]) =>
      value === null ? [] : [{ at: { row: 4, column: Number(column) }, value, style }],
    );
    const cells = [...kept, ...added].toSorted(
      (a, b) => a.at.row - b.at.row || a.at.column - b.at.column,
    );
    return { ...sheet, cells };
  }

  const headsFor = (heads: Readonly<Record<number, string | null>>): readonly unknown[] => {
    const raw = rawOf([planWith(heads)]);
    return headWrites(raw, listIn(readReports(raw))).map(({ at, value }) => [toA1(at), value]);
  };

  test("gets them after one empty column, whatever settings stand above", () => {
    expect(headsFor({ 8: null, 9: null, 10: null, 11: null })).toEqual([
      ["H4", "类别"],
      ["I4", "层级"],
      ["J4", "对应标准"],
      ["K4", "重点情形"],
    ]);
  });

  test("gets those that it lacks beside those that it has", () => {
    expect(headsFor({ 10: null, 11: null })).toEqual([
      ["J4", "对应标准"],
      ["K4", "重点情形"],
    ]);
  });

  test("gets them behind the clerk's own columns", () => {
    expect(headsFor({ 7: "备注", 8: null, 9: null, 10: null, 11: "联村领导" })).toEqual([
      ["M4", "类别"],
      ["N4", "层级"],
      ["O4", "对应标准"],
      ["P4", "重点情形"],
    ]);
  });

  test("is not asked for them where nobody has begun it", () => {
    const bare = rawOf([planWith({ 8: null, 9: null, 10: null, 11: null })]);
    expect(listsWithoutColumns(readReports(bare))).toHaveLength(1);
    const whole = rawOf([planList([village({})])]);
    expect(listsWithoutColumns(readReports(whole))).toEqual([]);
  });
});
