// npm run bench [-- --books 500 --rows 100 --rounds 5] — how fast our reader is beside unpacking alone and other readers.
import { spawnSync } from "node:child_process";
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeBook } from "./bench/books.mjs";
import { buildBundles } from "./bench/build.mjs";
import { readers } from "./bench/readers.mjs";
import { timeReader, wholeRollUp } from "./bench/time-reader.mjs";
import { buildCli } from "./build-cli.mjs";

const number = (initial) => ({ type: "string", default: String(initial) });
const { values } = parseArgs({
  options: {
    books: number(500),
    rows: number(100),
    rounds: number(5),
    only: { type: "string" },
    reader: { type: "string" },
    folder: { type: "string" },
  },
});
const names = values.only?.split(",") ?? [...Object.keys(readers), wholeRollUp];
const booksIn = (folder) => path.join(folder, "books");

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function prepare(folder) {
  buildCli();
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

/** A process of its own for each reader and round, so that none profits from what another warmed up. */
function run(reader, folder) {
  const script = fileURLToPath(import.meta.url);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [script, "--reader", reader, "--folder", folder],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${reader}: ${stderr}`);
  return JSON.parse(stdout);
}

function report(runs) {
  const speeds = new Map(
    names.map((name) => [
      name,
      median(runs.get(name).map(({ books, milliseconds }) => (1000 * books) / milliseconds)),
    ]),
  );
  const limit = speeds.get("limit");
  const ours = speeds.get("ours");
  console.log("reader     books/s  % of limit  ours is  peak MB");
  for (const [name, speed] of speeds) {
    const known = runs.get(name).flatMap((each) => each.megabytes ?? []);
    const megabytes = known.length === 0 ? "-" : Math.max(...known).toFixed(0);
    const share = ((100 * speed) / limit).toFixed(1);
    const times = `${(ours / speed).toFixed(2)} x`;
    console.log(
      `${name.padEnd(9)} ${speed.toFixed(0).padStart(8)} ${share.padStart(11)} ` +
        `${times.padStart(8)} ${megabytes.padStart(8)}`,
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

if (values.reader === undefined) await main();
else await timeReader(values.reader, booksIn(values.folder), values.folder);
