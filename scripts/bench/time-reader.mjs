// One cold process of the benchmark: reads every book of the folder once and tells how long that took.
import { readFileSync, readdirSync } from "node:fs";
import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildCli } from "../build-cli.mjs";
import { readers } from "./readers.mjs";

/** Not a reader, but everything from the files to the result. */
export const wholeRollUp = "roll-up";

/** Reads, checks, adds and writes as a user does it: the command line as a process of its own, start-up included. */
function rollUp(cli, books, bundles) {
  const out = path.join(bundles, "result.xlsx");
  const args = [cli, "rollup", books, "--unit=祁东县", `--out=${out}`];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  // Exit code 1 says that there are errors in the data, which there are.
  if (status !== 0 && status !== 1) throw new Error(stderr);
}

/** Prints one line of JSON: books, milliseconds from the first book to the last, the largest memory in MB where it is known. */
export async function timeReader(name, books, bundles) {
  const files = readdirSync(books).map((file) => path.join(books, file));
  const read = name === wholeRollUp ? undefined : await readers[name](bundles);
  const cli = buildCli();
  const started = performance.now();
  if (read === undefined) rollUp(cli, books, bundles);
  else for (const file of files) await read(readFileSync(file));
  const milliseconds = performance.now() - started;
  // What a process of its own takes cannot be read from here.
  const megabytes = read === undefined ? null : process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ books: files.length, milliseconds, megabytes }));
}
