// [V31] As long as not every row of 附件2 is decided, its texts are counted beside 附件1, in one line, and only where they differ.
import type { RuleExample } from "../../../src/core/spec/rule";
import { checkPlan, findingsOf, planExample } from "../../support/clean-set";

const undecided = { 附件2: { J6: null } };

const messagesOf = (example: RuleExample): readonly string[] =>
  findingsOf(checkPlan(planExample(example)))
    .filter(({ rule }) => rule === "V31")
    .map(({ severity, message }) => `${severity}: ${message}`);

test("[V31] a count that the texts do not bear out is told once, as something to look at", () => {
  const counts = { S1: 2, S2: 2 };
  expect(messagesOf({ summary: { counts }, cells: undecided })).toEqual([
    "info: 附件2（农村）还有1行没有定标准。照已定的和主要问题里明白写出的数，附件1里对不上的是：（1）缺班子填2、看得出1，（2）书记弱填2、看得出1。只供核对时参考，定完标准再逐条核对。",
  ]);
});

test("[V31] counts that the texts bear out are not spoken of", () => {
  expect(messagesOf({ cells: undecided })).toEqual([]);
});

test("[V31] texts are not counted where each organization counts under its main cause alone", () => {
  const counts = { S1: 2, S2: 2 };
  expect(
    messagesOf({ summary: { counts }, cells: undecided, round: { basis: "primary" } }),
  ).toEqual([]);
});
