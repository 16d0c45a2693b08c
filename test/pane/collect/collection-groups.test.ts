// The groups of the list of what was received, and the search in them.
import type { CollectedUnit } from "../../../src/app/collect/collection-view";
import type { RollUp, UnitState } from "../../../src/core/rollup/result";
import { countOf, searchGroups, toGroups } from "../../../src/pane/collect/collection-groups";

const unit = (name: string, more: Partial<CollectedUnit> = {}): CollectedUnit => ({
  unit: name,
  files: [`${name}.xlsx`],
  errors: 0,
  warnings: 0,
  notEntered: false,
  troubles: [],
  versions: [],
  kept: undefined,
  sendBack: undefined,
  ...more,
});

const names = (units: readonly CollectedUnit[]): readonly string[] =>
  units.map((each) => each.unit);

const units = ["鸟江镇", "白地市镇", "归阳镇", "粮市镇"];
const groups = toGroups({
  view: {
    sentence: "",
    toDo: [unit("鸟江镇", { errors: 1 }), unit("归阳镇", { errors: 2, kept: "更正.xlsx" })],
    stray: [{ file: "登录.xls", why: "" }],
    missing: ["粮市镇"],
    fine: [unit("金桥镇"), unit("白地市镇", { kept: "新的.xlsx" })],
    included: 4,
    reminder: "请催报",
  },
  result: { unitStates: units.map((name) => ({ unit: name }) as UnitState) } as unknown as RollUp,
});

test("a unit whose version was chosen stays in its place among those in hand, and is counted no more", () => {
  expect(names(groups.inHand)).toEqual(["鸟江镇", "白地市镇", "归阳镇"]);
  expect(names(groups.toDo)).toEqual(["鸟江镇", "归阳镇"]);
  expect(names(groups.fine)).toEqual(["金桥镇"]);
  expect(countOf(groups)).toBe(6);
});

test.each([
  ["鸟江", ["鸟江镇"], []],
  ["归 阳 镇．XLSX", ["归阳镇"], []],
  ["登录", [], ["登录.xls"]],
])("the search for %s finds units by name and by file", (wanted, found, files) => {
  const { inHand, toDo, stray, missing, fine, reminder } = searchGroups(groups, wanted);
  expect(names(inHand)).toEqual(found);
  expect(names(toDo)).toEqual(found);
  expect(stray.map(({ file }) => file)).toEqual(files);
  expect([missing, fine, reminder]).toEqual([[], [], "请催报"]);
});

test("an empty search leaves everything", () => {
  expect(searchGroups(groups, " ")).toBe(groups);
});
