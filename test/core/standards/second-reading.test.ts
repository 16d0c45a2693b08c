// The second reading: its weights are what the statements teach, and it only ever silences.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { foldText } from "../../../src/core/standards/folded-text";
import {
  fraction,
  isSpokenAgainst,
  letters,
  partsOf,
  places,
} from "../../../src/core/standards/second-reading";
import { weightLetters } from "../../../src/core/standards/second-reading-weights";

interface Statement {
  readonly text: string;
  readonly standards: readonly (1 | 2 | 3 | 4 | 5 | 6)[];
}

interface Learning {
  readonly learn: (
    statements: readonly {
      readonly parts: readonly number[];
      readonly standards: readonly number[];
    }[],
    places: number,
  ) => readonly Float64Array[];
  readonly toLetters: (
    weights: Float64Array,
    scale: { readonly letters: string; readonly fraction: number },
  ) => string;
  readonly isStudied: (name: string) => boolean;
}

const folder = path.join(__dirname, "..", "..", "fixtures", "statements");
const { learn, toLetters } = jest.requireActual<Pick<Learning, "learn" | "toLetters">>(
  "../../../scripts/learn/learn.mjs",
);
const { isStudied } = jest.requireActual<Pick<Learning, "isStudied">>(
  "../../../scripts/learn/studied.mjs",
);
const readAll = (): readonly Statement[] =>
  readdirSync(folder)
    .filter(isStudied)
    .toSorted()
    .flatMap((name) => readFileSync(path.join(folder, name), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line) as Statement);
const readingOf = (text: string): ReadonlySet<number> => partsOf(foldText(text).text);

test("the weights are what the labelled statements teach: npm run learn makes them anew", () => {
  const statements = readAll().map(({ text, standards }) => ({
    standards,
    parts: [...readingOf(text)],
  }));
  const made = learn(statements, places).map((weights) =>
    toLetters(weights, { letters, fraction }),
  );
  expect(made.every((line, index) => line === weightLetters[index])).toBe(true);
  expect(made).toHaveLength(6);
});

test("no label of a statement that has taught is spoken against", () => {
  const silenced = readAll().filter(({ text, standards }) =>
    standards.some((standard) => isSpokenAgainst(readingOf(text), standard)),
  );
  expect(silenced).toEqual([]);
});

test.each([
  ["机耕道毁坏，乡亲叫苦", 1],
  ["上级要求各地重点整顿班子不团结、长期不换届的党组织", 6],
] as const)("%s: silent about %d", (text, standard) => {
  expect(isSpokenAgainst(readingOf(text), standard)).toBe(true);
});
