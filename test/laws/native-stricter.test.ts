// Values that the reader normalises: there a form's own formulas may say more than the pane, and never less.
import { defaultRound } from "../../src/core/notice/default-round";
import { checkUnit } from "../../src/core/rules/check-unit";
import { compileForList } from "../../src/core/rules/compile-rules";
import type { ColumnId } from "../../src/core/rules/compiled";
import { speaks } from "../../src/core/native/self-check/verdict";
import { calculate } from "./native-parity/calculate";
import type { Value } from "./native-parity/calculate";
import { batchCells, batchRow, readListCase } from "./native-parity/list-cases";
import type { ListCase } from "./native-parity/list-cases";

const context = { round: defaultRound, deadlineSet: false, today: undefined };

const clean = {
  ordinal: 1,
  name: "石龙村党支部",
  members: 41,
  problem: "书记年近七十，长期住在县城，安排的工作推不动",
  secretary: "周家和",
  phone: "13807341256",
  category: "农村",
  level: "党支部",
  standards: "2",
} as const;

const cases: readonly (readonly [column: ColumnId, value: Value, more: readonly string[]])[] = [
  ["members", "３５", ["V20"]],
  ["members", "35人", ["V20"]],
  ["members", "三十五", ["V20"]],
  ["members", " 35 ", ["V20"]],
  ["members", "1,234", ["V20"]],
  ["members", "0人", []],
  ["problem", "同 上", []],
  ["problem", "　同上", []],
  ["problem", "／", []],
  ["problem", "…", []],
  ["secretary", "周 家 和", []],
  ["secretary", "暂缺", []],
  ["secretary", "　", []],
  ["phone", "139 0734 1357", []],
  ["phone", "１３９０７３４１３５７", ["V28"]],
  ["phone", "+8613907341357", ["V28"]],
  ["phone", "(0734)6213456", ["V28"]],
  ["phone", "0734－6213456", ["V28"]],
  ["phone", 13_907_341_357, []],
  ["category", "农村党组织", []],
  ["name", "石 龙村党支部", []],
];

const rulesIn = (found: readonly { readonly rule: string }[]): readonly string[] => [
  ...new Set(found.map(({ rule }) => rule)),
];

test.each(cases)("%s %j: the form says no less, and %j besides", async (column, value, more) => {
  const each: ListCase = {
    form: "organizations",
    date: 41_708,
    rows: [{ ...clean, [column]: value }],
  };
  const { cells } = batchCells("organizations", 1, 0);
  const own = compileForList(cells).filter(({ scope }) => scope === "list");
  const checks = own.flatMap(({ rule, checks: all }) => all.map((check) => ({ rule, check })));
  const [shown = []] = await calculate(
    [batchRow(each, 1)],
    checks.map(({ check }) => speaks(check)),
  );
  const native = rulesIn(
    checks.flatMap(({ rule }, at) => (shown[at] === true ? [{ rule: rule.id }] : [])),
  );
  const report = readListCase(each);
  const compiled = new Set(own.filter((rule) => rule.checks.length > 0).map(({ rule }) => rule.id));
  const said = rulesIn(checkUnit([report], context).findings.get(report) ?? []);
  const pane = said.filter((id) => compiled.has(id as (typeof own)[number]["rule"]["id"]));
  expect(native.filter((id) => !pane.includes(id))).toEqual(more);
  expect(pane.filter((id) => !native.includes(id))).toEqual([]);
});
