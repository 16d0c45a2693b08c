// Which files a call means: those named, and in folders those that may be reports.
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { explained } from "./files";

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
