// Results among the sources: the roll-up's own never count, and nothing counts beside the result that holds it.
import type { DetailEntry } from "../../../src/core/rollup/input";
import { file, keptOut, list, rollUpOf, summary } from "./builders";

const entry = (unit: string, more: Partial<DetailEntry> = {}): DetailEntry => ({
  unit,
  category: "农村",
  counts: {},
  sha256: "",
  status: "included",
  ...more,
});
const rural = (unit: string, total: number, isResult = false) =>
  summary([unit, "农村"], [total, 1, 0, total - 1], { isResult });
const city = { unit: "衡阳市" };
const result = (name: string, detail: readonly DetailEntry[]) =>
  file(name, [rural("祁东县", 20, true)], { detail });

test("an earlier result of the own unit is no source, and holds nothing against its own sources", () => {
  const town = file("town.xlsx", [rural("归阳镇", 5)]);
  const both = rollUpOf([town, result("result.xlsx", [entry("归阳镇")])]);
  expect(keptOut(both)).toEqual(["result.xlsx 附件1-农村 own-output"]);
  expect(both.totals).toEqual(rollUpOf([town]).totals);
});

test("a lower unit's result is a source", () => {
  const { totals } = rollUpOf([result("祁东县.xlsx", [entry("归阳镇")])], city);
  expect(totals[0]?.counts.T).toBe(20);
});

test.each([
  ["by its unit", file("a.xlsx", [rural("归阳镇党委", 5)]), entry("归阳镇")],
  [
    "by its unit with its county in front",
    file("a.xlsx", [rural("中共祁东县归阳镇委员会", 5)]),
    entry("归阳镇"),
  ],
  [
    "by its bytes",
    file("a.xlsx", [rural("归阳", 5)], { sha256: "5" }),
    entry("归阳镇", { sha256: "5" }),
  ],
  ["as the result's own level", file("a.xlsx", [rural("祁东县委", 5)]), entry("祁东县")],
])("what a chosen result holds is not added again: %s", (_, source, held) => {
  const rolledUp = rollUpOf([source, result("祁东县.xlsx", [held])], city);
  expect(keptOut(rolledUp)).toEqual(["a.xlsx 附件1-农村 already-included"]);
  expect(rolledUp.totals[0]?.counts.T).toBe(20);
});

test.each([
  ["another category", entry("归阳镇", { category: "学校" })],
  ["a line that is not counted", entry("归阳镇", { status: "left-out" })],
  ["another county's town", entry("岳阳县归阳镇")],
])("%s in the result holds nothing back", (_, held) => {
  const source = file("a.xlsx", [rural("祁东县归阳镇", 5)]);
  expect(keptOut(rollUpOf([source, result("祁东县.xlsx", [held])], city))).toEqual([]);
});

test("rows of a list count once where the result's list has their unit", () => {
  const rows = [{ name: "石龙村党支部" }];
  const town = file("a.xlsx", [list("归阳镇", rows)]);
  const held = file(
    "祁东县.xlsx",
    [list("祁东县", [{ name: "归阳镇石龙村党支部" }], { isResult: true })],
    {
      detail: [entry("归阳镇", { category: "附件2" })],
    },
  );
  const rolledUp = rollUpOf([town, held], city);
  expect(keptOut(rolledUp)).toEqual(["a.xlsx 附件2 already-included"]);
  expect(rolledUp.lists.organizations.rows).toHaveLength(1);
});

test("a result that is kept out itself holds nothing", () => {
  const source = file("a.xlsx", [rural("归阳镇", 5)]);
  const broken = file(
    "祁东县.xlsx",
    [summary(["祁东县", "农村"], [20], { isResult: true, settings: { basis: "primary" } })],
    {
      detail: [entry("归阳镇")],
    },
  );
  expect(rollUpOf([source, broken], city).totals[0]?.counts.T).toBe(5);
});

test("a result that came twice counts once", () => {
  const detail = [entry("归阳镇"), entry("祁东县")];
  const rolledUp = rollUpOf([result("a.xlsx", detail), result("a(2).xlsx", detail)], city);
  expect(keptOut(rolledUp)).toEqual(["a(2).xlsx 附件1-农村 duplicate"]);
});
