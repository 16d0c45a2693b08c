// Every rule on its own examples, through a written and re-read workbook.
import { clauses } from "../../../src/core/notice/clauses";
import { rules } from "../../../src/core/notice/rules";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { RuleExample } from "../../../src/core/spec/rule";
import { checkPlan, findingsOf, planExample } from "../../support/clean-set";

const check = (example: RuleExample): ReturnType<typeof findingsOf> =>
  findingsOf(checkPlan(planExample(example), { ...defaultRound, ...example.round }));

const cases = rules.flatMap((rule) => [
  ...(rule.accepts ?? []).map((example) => ({ rule, example, verdict: "accepts" as const })),
  ...rule.rejects.map((example) => ({ rule, example, verdict: "rejects" as const })),
]);

test("a clean set has no finding at all", () => {
  expect(check({})).toEqual([]);
});

describe("each rule on its examples", () => {
  test.each(
    cases.map(({ rule, example, verdict }) => ({
      title: `[${rule.id}] ${rule.checks}: ${verdict} ${JSON.stringify(example).slice(0, 120)}`,
      id: rule.id,
      example,
      expected: verdict === "rejects",
    })),
  )("$title", ({ id, example, expected }) => {
    const found = check(example).filter(({ rule }) => rule === id);
    expect(found.length > 0).toBe(expected);
    expect(found.map(({ message }) => message).join("")).not.toMatch(/[{}]|undefined|NaN/);
  });
});

describe("the catalogue of rules", () => {
  test("no id stands twice", () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("every rule cites a clause of the notice", () => {
    const known = clauses.map(({ id }) => id);
    expect(rules.filter(({ clause }) => !known.includes(clause))).toEqual([]);
  });

  test("every rule but those on hidden rows, linked formulas and comments has an example that it rejects", () => {
    const without = rules.filter(({ rejects }) => rejects.length === 0).map(({ id }) => id);
    expect(without).toEqual(["F03", "F04", "F05"]);
  });

  test("no sentence shows a rule's id or blames anybody", () => {
    const sentences = rules.flatMap(({ sentences: all }) => Object.values(all));
    for (const sentence of sentences) expect(sentence).not.toMatch(/[VF]\d\d|错误|非法|必须/);
  });
});
