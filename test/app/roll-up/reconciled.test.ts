// 与附件2核对 on 汇总明细: each line says whether the numbers of its 附件1 are borne out by its unit's 附件2.
import { planListSheet } from "../../../src/core/native/list-sheet";
import { planSummarySheet } from "../../../src/core/native/summary-sheet";
import { organizationsForm } from "../../../src/core/notice/forms/organizations";
import type { Counts } from "../../../src/core/rollup/totals";
import { toBytes } from "../../support/roll-up-bytes";
import { round, unsigned } from "../../support/sample-forms";
import { correct, counts, one, putInto, rollUp, sheetNamed, town, two } from "./hand-work";

const decided = [one, { ...two, category: "农村", standards: "4" }];
const form = (numbers: Counts) =>
  planSummarySheet({ unit: "归阳镇", category: "农村", counts: numbers }, round, unsigned);
const rows = planListSheet(
  organizationsForm,
  { unit: "归阳镇", rows: decided },
  { round, choices: unsigned },
);

const withoutLast = Object.fromEntries(Object.entries(counts(2)).filter(([id]) => id !== "S6"));

test.each([
  ["相符", "as many rows, each decided as counted", town("归阳镇", 2, decided)],
  ["不符", "more counted than listed", town("归阳镇", 3, decided)],
  [
    "不符",
    "another standard than counted",
    town("归阳镇", 2, [one, { ...one, name: "枫木村党支部" }]),
  ],
  ["不符", "nothing listed", town("归阳镇", 2, [])],
  ["部分", "a row is not decided yet", town("归阳镇", 2)],
  ["未核对", "there is no 附件2", toBytes({ sheets: [form(counts(2))] })],
  ["部分", "a standard is not counted", toBytes({ sheets: [form(withoutLast), rows] })],
  ["未核对", "there is no count", toBytes({ sheets: [form({ T: 9 }), rows] })],
])("[V15] [V30] [V31] %s: %s", (word, _, bytes) => {
  const files = { "归阳镇.xlsx": bytes };
  const { summaries } = rollUp([], files);
  expect(summaries).toHaveLength(1);
  const cells = sheetNamed(putInto([], files), "汇总明细").cells;
  const head = cells.find(({ value }) => value === "与附件2核对");
  const told = cells.filter(({ at }) => at.column === head?.at.column && at.row > 1);
  expect(told.map(({ value }) => value)).toEqual([word]);
});

test("未核对: a count was corrected since", () => {
  const files = { "归阳镇.xlsx": town("归阳镇", 3, decided) };
  const { summaries } = rollUp(correct(putInto([], files), 2), files);
  expect(summaries).toMatchObject([{ counts: { R: 2 }, reconciled: "unchecked" }]);
});
