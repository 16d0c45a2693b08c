// One cold process of the benchmark: reads every book of the folder once and tells how long that took.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { readers } from "./readers.mjs";

/** Prints one line of JSON: books, milliseconds from the first book to the last, the largest memory in MB. */
export async function timeReader(name, books, bundles) {
  const read = await readers[name](bundles);
  const files = readdirSync(books).map((file) => path.join(books, file));
  const started = performance.now();
  for (const file of files) await read(readFileSync(file));
  const milliseconds = performance.now() - started;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ books: files.length, milliseconds, megabytes }));
}
