// The block beside 附件1 on real forms, worked out by the workbench's engine: each example of the rules between the forms.
import { rangeOf } from "../../../../src/core/kernel/address";
import { rules } from "../../../../src/core/notice/rules";
import { selfCheckWords } from "../../../../src/core/notice/self-check-words";
import { kinds } from "../../../../src/core/rules/registry";
import { nativeCover } from "../../../../src/core/rules/native-cover";
import type { WorkbookPlan } from "../../../../src/core/native/plan";
import type { RuleExample } from "../../../../src/core/spec/rule";
import { putPlan } from "../../../../src/workbench/documents/put-plan";
import { readValues } from "../../../../src/workbench/model/cell-reading";
import { createBook } from "../../../../src/workbench/model/headless-book";
import type { Sheet } from "../../../../src/workbench/model/sheet";
import { planExample } from "../../../support/clean-set";

jest.setTimeout(60_000);

/** What stands beside the words of each line. */
async function saidBy(plan: WorkbookPlan): Promise<ReadonlyMap<unknown, unknown>> {
  const book = createBook();
  putPlan(book, plan);
  await book.settle();
  const [first] = plan.sheets;
  const sheet = book.find(first?.name ?? "") as Sheet;
  const lines = readValues(sheet, rangeOf(5, 9, [60, 10]));
  book.dispose();
  return new Map(lines.map(([words, said]) => [words, said]));
}

const lined = nativeCover().filter(({ hasLine }) => hasLine);

test("of a clean set everything is fine", async () => {
  const said = await saidBy(planExample({}));
  for (const { rule } of lined)
    expect([rule.checks, said.get(rule.checks)]).toEqual([rule.checks, selfCheckWords.fine]);
});

test("without the lists, what needs them waits", async () => {
  const [first] = planExample({}).sheets;
  const said = await saidBy({ sheets: first === undefined ? [] : [first] });
  const between = lined.filter(({ rule }) => kinds[rule.kind].scope === "unit");
  expect(between.length).toBeGreaterThan(3);
  const waiting = between.map(({ rule }) => [rule.checks, said.get(rule.checks)]);
  expect(waiting).toEqual(between.map(({ rule }) => [rule.checks, selfCheckWords.waiting]));
});

/** A list that nobody has begun is still to fill in. */
const isBegun = ({ organizations }: RuleExample): boolean => organizations?.rows?.length !== 0;

const examples = rules
  .filter(({ kind }) => kinds[kind].scope === "unit")
  .filter((rule) => lined.some((each) => each.rule === rule))
  .flatMap((rule) => rule.rejects.filter(isBegun).map((example) => ({ rule, example })));

test.each(
  examples.map((each) => [`${each.rule.id} ${JSON.stringify(each.example)}`, each] as const),
)("%s is doubtful", async (_, { rule, example }) => {
  const said = await saidBy(planExample(example));
  expect(said.get(rule.checks)).toBe(selfCheckWords.doubtful);
});

test("rows that do not say their category are the only 附件1's own", async () => {
  const said = await saidBy(planExample({ cells: { 附件2: { H5: null, H6: null } } }));
  expect(said.get(selfCheckWords.ownRows)).toBe(2);
  expect(said.get(selfCheckWords.openRows)).toBe(0);
});
