// npm run learn — makes the weights of the second reading anew from the labelled statements.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildBundles } from "./bench/build.mjs";
import { learn, toLetters } from "./learn/learn.mjs";
import { isStudied } from "./learn/studied.mjs";
import { root } from "./run.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "sanbiaohui-learn-"));
try {
  const load = await buildBundles(folder, {
    reading: "core/standards/second-reading.ts",
    folding: "core/standards/folded-text.ts",
  });
  const { partsOf, places, letters, fraction } = load("./reading.cjs");
  const { foldText } = load("./folding.cjs");
  const fixtures = path.join(root, "test", "fixtures", "statements");
  const statements = readdirSync(fixtures)
    .filter(isStudied)
    .toSorted()
    .flatMap((name) => readFileSync(path.join(fixtures, name), "utf8").trim().split("\n"))
    .map((line) => JSON.parse(line))
    .map(({ text, standards }) => ({ standards, parts: [...partsOf(foldText(text).text)] }));
  const lines = learn(statements, places).map((weights) =>
    toLetters(weights, { letters, fraction }),
  );
  const content = [
    "// Made by `npm run learn` from the labelled statements, not by hand: a line a standard, a letter a weight.",
    "",
    "export const weightLetters: readonly string[] = [",
    ...lines.map((line) => `  "${line}",`),
    "];",
    "",
  ].join("\n");
  writeFileSync(path.join(root, "src", "core", "standards", "second-reading-weights.ts"), content);
  console.log(`${statements.length} statements`);
} finally {
  rmSync(folder, { recursive: true });
}
