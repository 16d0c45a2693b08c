// Which files a call means: those named, and in folders those that may be reports.
import { readdir, stat } from "node:fs/promises";
import path from "node:path";
import { mayBeReport } from "../app/report-files";
import { explained } from "./files";
import { Misuse } from "./misuse";

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && mayBeReport(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted((a, b) => a.localeCompare(b, "zh-CN"));
}

/**
 * Files as named, folders as the files in them, in the order given; a file named twice comes once.
 * @throws Misuse where there is no such file or folder, or nothing to read in them
 */
export async function listFiles(names: readonly string[]): Promise<readonly string[]> {
  const lists: (readonly string[])[] = [];
  for (const name of names) {
    const isFolder = (await explained(name, () => stat(name))).isDirectory();
    lists.push(isFolder ? await explained(name, () => filesIn(name)) : [name]);
  }
  const files = [...new Set(lists.flat())];
  if (files.length === 0)
    throw new Misuse(`“${names.join("、")}”里没有可以读的文件，请检查是不是写错了文件夹。`);
  return files;
}
