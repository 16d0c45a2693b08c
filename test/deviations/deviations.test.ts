// The deviations of clerks, each on files as they come in: what is counted, what is said, what was read otherwise.
import { rollUpBytes } from "../support/roll-up-bytes";
import type { Case } from "./deviation";
import { deviations } from "./deviations";
import { expected, filesOf, outcomeOf } from "./judge-case";

const cases = deviations.flatMap(({ number, what, cases: all }) =>
  all.map((each, index) => ({ title: `偏差${number} ${what} (${index + 1})`, each })),
);

test.each(cases)("$title", async ({ each }: { each: Case }) => {
  const files = await filesOf(each);
  expect(outcomeOf(files, each)).toEqual(expected(each));
  const { units } = rollUpBytes(files, "祁东县", { expected: each.expected });
  expect(units).toMatchObject(each.units ?? {});
});

test("no number stands twice", () => {
  const numbers = deviations.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)]);
});
