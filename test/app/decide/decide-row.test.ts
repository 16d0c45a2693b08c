// In which pile a row lies before the clerk, and by what it is known again.
import { listDecideRows } from "../../../src/app/decide/decide-row";
import { nameInKey } from "../../../src/app/decide/row-keys";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { ListRow } from "../../../src/core/spec/content";
import type { CountingBasis } from "../../../src/core/spec/round";
import { planDecideBook } from "../../support/decide-book";
import { reportsOf, rowOf, rowsOf, village } from "./rows";

const vacancy = "支部书记空缺14个月，至今没有合适人选接任";
const two = "书记常年在外，支部8年没有换届";
const nothing = "集体经济空白，村里负债12万元";

interface Case {
  readonly title: string;
  readonly row: ListRow;
  readonly pile: string | undefined;
  readonly basis?: CountingBasis;
}

const cases: readonly Case[] = [
  {
    title: "what is beyond doubt",
    row: { problem: vacancy, secretary: "空缺" },
    pile: "sure",
  },
  { title: "several beyond doubt", row: { problem: two }, pile: "sure" },
  {
    title: "several, of which only one can count",
    row: { problem: two },
    basis: "primary",
    pile: "look",
  },
  { title: "nothing of the six", row: { problem: nothing }, pile: "unclear" },
  { title: "no text at all", row: {}, pile: "unclear" },
  {
    title: "a vacancy of which the text is silent",
    row: { problem: "支部8年没有换届", secretary: "空缺" },
    pile: "look",
  },
  { title: "a decision", row: { problem: vacancy, standards: "3" }, pile: undefined },
  { title: "the decision for none", row: { problem: vacancy, standards: "无" }, pile: undefined },
  {
    title: "something in the cell that cannot be read",
    row: { problem: vacancy, standards: "见附页" },
    pile: "look",
  },
  {
    title: "a cited key condition of a village",
    row: { problem: "符合（1）（9）", category: "农村" },
    pile: "look",
  },
  {
    title: "a cited key condition where there is none to be met",
    row: { problem: "符合（1）（9）", category: "学校" },
    pile: "sure",
  },
  {
    title: "a cited key condition that is written down already",
    row: { problem: "符合（1）（9）", category: "农村", keyConditions: "c" },
    pile: "sure",
  },
];

test.each(cases)("$title: $pile", ({ row, basis, pile }) => {
  expect(rowOf(row, basis).pile).toBe(pile);
});

test("where nobody can say what the texts describe, all is unclear", () => {
  const reports = reportsOf(planDecideBook([village({ problem: vacancy })]));
  const [row] = listDecideRows(reports, { round: defaultRound });
  expect([row?.pile, row?.classification]).toEqual(["unclear", undefined]);
});

test("a row without category has that of the unit's only 附件1", () => {
  const [bare, school] = rowsOf([
    village({ problem: vacancy }),
    village({ name: "中心小学党支部", problem: vacancy, category: "学校" }),
  ]);
  expect([bare?.category, bare?.mayBeKey]).toEqual(["农村", true]);
  expect([school?.category, school?.mayBeKey]).toEqual(["学校", false]);
});

test("a row keeps its key when rows come before it, and no two rows share one", () => {
  const [a, b] = [village({ problem: vacancy }), village({ name: "石龙村党支部", problem: two })];
  const before = rowsOf([a, b, a]).map(({ key }) => key);
  expect(new Set(before).size).toBe(3);
  const after = rowsOf([village({ name: "和平村党支部" }), b, a, a]).map(({ key }) => key);
  expect(after.slice(1).toSorted()).toEqual(before.toSorted());
  expect(after.map(nameInKey)).toEqual([
    "和平村党支部",
    "石龙村党支部",
    "金星村党支部",
    "金星村党支部",
  ]);
});
