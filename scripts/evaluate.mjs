// npm run evaluate -- FILE.jsonl… — how well texts are held against the six standards: {id, text, standards, alt?, tags?} a line.
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { buildBundles } from "./bench/build.mjs";
import { figuresOf, percent } from "./evaluate/figures.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: "boolean", default: false } },
});
const seconds = 2;

const readStatements = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

function report(title, figures) {
  console.log(`  ${title}`);
  console.log("    standard  precision  recall      F1   right  wrong  missed");
  for (const [name, { precision, recall, f1, right, wrong, missed }] of figures.rows)
    console.log(
      `    ${name.padEnd(8)}${percent(precision)}${percent(recall)}${percent(f1)}` +
        [right, wrong, missed].map((count) => String(count).padStart(8)).join(""),
    );
  const { exact, falseOnNone, falseOnDenied } = figures;
  console.log(`    exact match ${percent(exact)}`);
  console.log(
    `    false labels where there are none ${percent(falseOnNone)}, where denied ${percent(falseOnDenied)}`,
  );
}

function listMisses(judged) {
  for (const { statement, suggestions, labels } of judged) {
    if (labels.join() === statement.standards.join()) continue;
    const said = suggestions
      .map(({ standard, words }) => `${standard}: ${words.map(({ text }) => text).join("/")}`)
      .join("; ");
    console.log(`    ${statement.id} ${statement.text}  [${statement.standards}] ${said}`);
  }
}

/** Warmed up first; the statements over and over for a while, on one core. */
function measureSpeed(classify, texts) {
  for (let round = 0; round < 20; round += 1) texts.forEach((text) => classify(text));
  const started = performance.now();
  let count = 0;
  while (performance.now() - started < seconds * 1000) {
    texts.forEach((text) => classify(text));
    count += texts.length;
  }
  return (1000 * count) / (performance.now() - started);
}

async function main() {
  if (positionals.length === 0) throw new Error("npm run evaluate -- FILE.jsonl…");
  const folder = mkdtempSync(path.join(tmpdir(), "sanbiaohui-evaluate-"));
  try {
    const load = await buildBundles(folder, { classify: "core/standards/classify.ts" });
    const { classify } = load("./classify.cjs");
    const texts = [];
    for (const file of positionals) {
      const judged = readStatements(file).map((statement) => {
        const { suggestions } = classify(statement.text);
        const labels = suggestions.map(({ standard }) => standard);
        const sure = suggestions.filter(({ confidence }) => confidence === "high");
        return { statement, suggestions, labels, sure: sure.map(({ standard }) => standard) };
      });
      texts.push(...judged.map(({ statement }) => statement.text));
      console.log(`${file}: ${judged.length} statements`);
      report("strict", figuresOf(judged, { field: "labels", lenient: false }));
      report(
        "lenient: a set named under alt is right too",
        figuresOf(judged, { field: "labels", lenient: true }),
      );
      report(
        "strict, only what is suggested with high confidence",
        figuresOf(judged, { field: "sure", lenient: false }),
      );
      if (values.misses) listMisses(judged);
    }
    const bundled = path.join(folder, "classify.cjs");
    const packed = gzipSync(readFileSync(bundled), { level: 9 }).length;
    console.log(`bundle ${statSync(bundled).size} bytes unminified, ${packed} gzipped`);
    console.log(
      `speed ${Math.round(measureSpeed(classify, texts))} statements a second on one core`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
