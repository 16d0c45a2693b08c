// npm run bench [-- --books 500 --rows 100 --rounds 5] — how fast our reader is beside unpacking alone and other readers.
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeBook } from "./bench/books.mjs";
import { buildBundles } from "./bench/build.mjs";
import { readers, wholeRollUp } from "./bench/readers.mjs";
import { buildCli } from "./build-cli.mjs";

const number = (initial) => ({ type: "string", default: String(initial) });
const { values } = parseArgs({
  options: {
    books: number(500),
    rows: number(100),
    rounds: number(5),
    only: { type: "string" },
  },
});
const names = values.only?.split(",") ?? [...Object.keys(readers), wholeRollUp];
const booksIn = (folder) => path.join(folder, "books");

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function prepare(folder) {
  const load = await buildBundles(folder);
  const bundles = ["writer", "lists", "summary", "organizations", "villages", "round"];
  const modules = Object.fromEntries(bundles.map((name) => [name, load(`./${name}.cjs`)]));
  mkdirSync(booksIn(folder));
  let bytes = 0;
  for (let index = 0; index < Number(values.books); index += 1) {
    const book = makeBook(index, modules, Number(values.rows));
    bytes += book.length;
    writeFileSync(path.join(booksIn(folder), `${String(index).padStart(6, "0")}.xlsx`), book);
  }
  const each = (bytes / Number(values.books) / 1024).toFixed(1);
  console.log(`${Number(values.books)} books, ${Number(values.rows)} rows a list, ${each} KB each`);
}

const timeReader = fileURLToPath(new URL("./bench/time-reader.mjs", import.meta.url));

/** The command line as a user calls it; the readers each in a process that does nothing else. */
const argumentsOf = (name, folder) =>
  name === wholeRollUp
    ? [
        buildCli(),
        "rollup",
        booksIn(folder),
        "--unit=祁东县",
        `--out=${path.join(folder, "result.xlsx")}`,
      ]
    : [timeReader, name, booksIn(folder), folder];

/** A cold process for each name and round, so that none profits from what another warmed up. */
function run(name, folder) {
  const args = argumentsOf(name, folder);
  // A result that is already there would be read first.
  rmSync(path.join(folder, "result.xlsx"), { force: true });
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const seconds = (performance.now() - started) / 1000;
  // Exit code 1 of a roll-up says that there are errors in the data, which there are.
  if (status !== 0 && !(name === wholeRollUp && status === 1))
    throw new Error(`${name}: ${stderr}`);
  return { seconds, ...(name === wholeRollUp ? {} : JSON.parse(stdout)) };
}

/** Column after column; what does not apply is a dash. */
const line = ([name, ...cells]) =>
  name.padEnd(9) + cells.map((cell) => String(cell ?? "-").padStart(12)).join("");

/** Speed counts from the first book to the last; the process also starts, loads its code and ends. */
function report(runs) {
  const of = (name, field) =>
    runs.get(name)?.some((each) => each[field] === undefined)
      ? undefined
      : median(runs.get(name)?.map((each) => each[field]) ?? [undefined]);
  const speedOf = (name) => {
    const milliseconds = of(name, "milliseconds");
    return milliseconds && (1000 * Number(values.books)) / milliseconds;
  };
  const ratio = (a, b, digits) => (a && b ? (a / b).toFixed(digits) : undefined);
  console.log(line(["reader", "books/s", "of limit", "ours is", "process s", "peak MB"]));
  for (const name of names) {
    const speed = speedOf(name);
    console.log(
      line([
        name,
        speed?.toFixed(0),
        ratio(speed, speedOf("limit"), 3),
        ratio(speedOf("ours"), speed, 2),
        of(name, "seconds")?.toFixed(2),
        of(name, "megabytes")?.toFixed(0),
      ]),
    );
  }
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "sanbiaohui-bench-"));
  try {
    await prepare(folder);
    const runs = new Map(names.map((name) => [name, []]));
    for (let round = 0; round < Number(values.rounds); round += 1) {
      for (const name of names) runs.get(name).push(run(name, folder));
    }
    report(runs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
