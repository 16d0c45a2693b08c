// How well the development statements are labelled: the figures must not fall below what was reached.
import { readFileSync } from "node:fs";
import path from "node:path";
import { classify } from "../../../src/core/standards/classify";

interface Statement {
  readonly text: string;
  readonly standards: readonly number[];
}

const read = (name: string): readonly Statement[] =>
  readFileSync(path.join(__dirname, "..", "..", "fixtures", "statements", name), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Statement);

interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly falseOnNone: number;
}

function figuresOf(statements: readonly Statement[]): Figures {
  const judged = statements.map(({ text, standards }) => ({
    due: standards,
    given: classify(text).suggestions.map(({ standard }): number => standard),
  }));
  const right = judged.flatMap(({ due, given }) => given.filter((id) => due.includes(id))).length;
  const given = judged.flatMap((each) => each.given).length;
  const due = judged.flatMap((each) => each.due).length;
  const none = judged.filter((each) => each.due.length === 0);
  return {
    precision: right / given,
    recall: right / due,
    falseOnNone: none.filter((each) => each.given.length > 0).length / none.length,
  };
}

test.each([
  { name: "dev.jsonl", least: { precision: 0.99, recall: 0.98 }, falseOnNone: 0 },
  { name: "more.jsonl", least: { precision: 0.99, recall: 0.97 }, falseOnNone: 0.01 },
  { name: "fresh.jsonl", least: { precision: 0.98, recall: 0.98 }, falseOnNone: 0 },
  { name: "second.jsonl", least: { precision: 0.96, recall: 0.97 }, falseOnNone: 0.02 },
  { name: "third.jsonl", least: { precision: 0.98, recall: 0.99 }, falseOnNone: 0 },
  { name: "fourth.jsonl", least: { precision: 0.99, recall: 0.98 }, falseOnNone: 0 },
  { name: "fifth.jsonl", least: { precision: 0.98, recall: 0.97 }, falseOnNone: 0.01 },
  { name: "sixth.jsonl", least: { precision: 0.99, recall: 0.94 }, falseOnNone: 0.01 },
  { name: "held.jsonl", least: { precision: 0.94, recall: 0.84 }, falseOnNone: 0.09 },
  { name: "unseen.jsonl", least: { precision: 0.95, recall: 0.85 }, falseOnNone: 0.05 },
  { name: "unseen-hard.jsonl", least: { precision: 0.93, recall: 0.81 }, falseOnNone: 0.09 },
  { name: "constructions.jsonl", least: { precision: 0.98, recall: 0.98 }, falseOnNone: 0.02 },
  { name: "probes.jsonl", least: { precision: 0.97, recall: 0.98 }, falseOnNone: 0.02 },
])("$name: $least, false labels $falseOnNone", ({ name, least, falseOnNone }) => {
  const figures = figuresOf(read(name));
  expect(figures.precision).toBeGreaterThanOrEqual(least.precision);
  expect(figures.recall).toBeGreaterThanOrEqual(least.recall);
  expect(figures.falseOnNone).toBeLessThanOrEqual(falseOnNone);
});
