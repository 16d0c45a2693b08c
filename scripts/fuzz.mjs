// npm run fuzz [-- --mutants 10000 --seed 20140310 --only K|NAME] — harmed files the whole way from reading to the written result: each
// ends in a report or a named refusal. Then the files that were made to cost much, each in a process of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildBundles } from "./bench/build.mjs";
import { printMost, printOutcomes, shownCost } from "./fuzz/figures.mjs";
import { JudgingProcess } from "./fuzz/judging-process.mjs";
import { root } from "./run.mjs";

const number = (initial) => ({ type: "string", default: initial });
const { values } = parseArgs({
  options: {
    mutants: number("10000"),
    seed: number("20140310"),
    only: { type: "string" },
  },
});
const count = Number(values.mutants);

/** What no file may cost. */
const mostMilliseconds = 1000;
const mostMegabytes = 200;
/** So many mutants to a process, whose memory says less the longer it runs. */
const batch = 100;

function costFaults({ milliseconds, megabytes }) {
  return [
    ...(milliseconds > mostMilliseconds ? [`takes ${milliseconds.toFixed(0)} ms`] : []),
    ...(megabytes > mostMegabytes ? [`takes ${megabytes.toFixed(0)} MB`] : []),
  ];
}

/** What seems to hang on a busy machine is given so long when it is alone. */
const patience = 60_000;

/** Alone in a process, which others before it have neither warmed up nor filled. */
async function judgeAlone(bundle, task) {
  const process = new JudgingProcess(bundle);
  try {
    const judgement = await process.judge(task, patience);
    return { ...judgement, faults: [...judgement.faults, ...costFaults(judgement)] };
  } finally {
    process.end();
  }
}

const toTask = ({ seed, bytes, broken }) => ({
  file: { name: seed.name, bytes },
  original: broken ? { name: seed.name, bytes: seed.bytes } : undefined,
});

async function judgeMutant(index, { bundle, make }, process) {
  const mutant = make(index);
  const task = toTask(mutant);
  const first = await process.judge(task);
  const judgement = costFaults(first).length > 0 ? await judgeAlone(bundle, task) : first;
  const { name, kind } = mutant.seed;
  return { ...judgement, kind, title: `--only ${index}  ${name}, ${mutant.made}` };
}

async function judgeMutants(fuzz) {
  const judged = [];
  let next = 0;
  const work = async () => {
    const process = new JudgingProcess(fuzz.bundle);
    while (next < count) {
      const from = next;
      next += batch;
      for (let index = from; index < Math.min(from + batch, count); index += 1) {
        judged.push(await judgeMutant(index, fuzz, process));
        if (judged.length % 500 === 0) console.error(`${judged.length}/${count}`);
      }
      process.end();
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  return judged;
}

async function judgeHostile(bundle, hostileFiles) {
  console.log("\nmade to cost much, each in a process of its own");
  const judged = [];
  for (const [name, make] of Object.entries(hostileFiles)) {
    const file = { name, bytes: make() };
    const judgement = await judgeAlone(bundle, { file });
    const kilobytes = (file.bytes.length / 1024).toFixed(0);
    console.log(`${shownCost(judgement)}  ${name} (${kilobytes} KB): ${judgement.outcome}`);
    judged.push({ ...judgement, title: name });
  }
  return judged;
}

/** Of those whose names begin so. */
const named = (hostileFiles, start) =>
  Object.fromEntries(Object.entries(hostileFiles).filter(([name]) => name.startsWith(start)));

async function judgeOnly(index, { bundle, make }) {
  const mutant = make(index);
  const judgement = await judgeAlone(bundle, toTask(mutant));
  const title = `${mutant.seed.name}, ${mutant.made}`;
  console.log(`${shownCost(judgement)}  ${title}: ${judgement.outcome}`);
  return [{ ...judgement, title }];
}

async function judgeAll(fuzz, hostileFiles) {
  const judged = await judgeMutants(fuzz);
  console.log(`${judged.length} mutants, seed ${String(values.seed)}`);
  printOutcomes(judged);
  printMost("slowest", judged, "milliseconds");
  printMost("biggest", judged, "megabytes");
  return [...judged, ...(await judgeHostile(fuzz.bundle, hostileFiles))];
}

const folder = mkdtempSync(path.join(tmpdir(), "fuzz-"));
try {
  const load = await buildBundles(folder, {
    judge: "../test/fuzz/judge.ts",
    mutant: "../test/fuzz/mutant.ts",
    seeds: "../test/fuzz/seeds.ts",
    hostile: "../test/fuzz/hostile.ts",
  });
  const { makeMutant } = load("./mutant.cjs");
  const seeds = load("./seeds.cjs").makeSeeds(path.join(root, "test", "fixtures"));
  const make = (index) => makeMutant(seeds, Number(values.seed), index);
  const fuzz = { bundle: path.join(folder, "judge.cjs"), make };
  const { hostileFiles } = load("./hostile.cjs");
  const { only } = values;
  let judged;
  if (only === undefined) judged = await judgeAll(fuzz, hostileFiles);
  else if (/^\d+$/.test(only)) judged = await judgeOnly(Number(only), fuzz);
  else judged = await judgeHostile(fuzz.bundle, named(hostileFiles, only));
  const faulty = judged.filter(({ faults }) => faults.length > 0);
  console.log(`\n${faulty.length} faults`);
  for (const { title, faults } of faulty) console.log(`${title}\n  ${faults.join("\n  ")}`);
  process.exitCode = faulty.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
