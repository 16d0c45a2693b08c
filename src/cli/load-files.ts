// The files of a call, each with its bytes read as a workbook and its SHA-256; progress goes to stderr.
import { createHash } from "node:crypto";
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import type { RawFile } from "../app/check-files";
import type { ReadWorkbook } from "../app/ports/files";
import { explained, readBytes } from "./files";

/** Files that a report may come as, or be mistaken for; others in a folder are somebody's own. */
const reportEndings = /\.(?:xlsx|xlsm|xls|xlsb|et|csv|doc|docx|htm|html|pdf)$/i;

/** Excel's lock files and hidden files are never reports. */
const isNoise = (name: string): boolean => name.startsWith("~$") || name.startsWith(".");

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && reportEndings.test(entry.name) && !isNoise(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted((a, b) => a.localeCompare(b, "zh-CN"));
}

/** Files as named, folders as the files in them, in the order given; a file named twice comes once. */
export async function listFiles(names: readonly string[]): Promise<readonly string[]> {
  const lists: (readonly string[])[] = [];
  for (const name of names) {
    const isFolder = (await explained(name, () => stat(name))).isDirectory();
    lists.push(isFolder ? await explained(name, () => filesIn(name)) : [name]);
  }
  return [...new Set(lists.flat())];
}

const progressStep = 20;

/** One line that is written over on a terminal; now and then a line elsewhere. */
function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r读取 ${done}/${all}${done === all ? "\n" : ""}`);
  else if (done === all || done % progressStep === 0) process.stderr.write(`读取 ${done}/${all}\n`);
}

/** What is in the files, one after the other, so that one bad file costs only itself. */
export async function loadFiles(
  files: readonly string[],
  readWorkbook: ReadWorkbook,
): Promise<readonly RawFile[]> {
  const loaded: RawFile[] = [];
  for (const file of files) {
    const bytes = await readBytes(file);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    loaded.push({ file, sha256, workbook: readWorkbook(bytes) });
    showProgress(loaded.length, files.length);
  }
  return loaded;
}
