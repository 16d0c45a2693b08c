// node time-reader.mjs READER BOOKS BUNDLES — reads every book of the folder once, in a cold process, and tells how long that
// took: one line of JSON with milliseconds from the first book to the last, and the largest memory in MB.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { readers } from "./readers.mjs";

const [name, books, bundles] = process.argv.slice(2);
const files = readdirSync(books).map((file) => path.join(books, file));
const read = await readers[name](bundles);
const started = performance.now();
for (const file of files) await read(readFileSync(file));
const milliseconds = performance.now() - started;
console.log(JSON.stringify({ milliseconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
