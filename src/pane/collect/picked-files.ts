// What the clerk picks or drops, as files to read: folders are gone through, what is nobody's report is left out.
import { isLeftOut, mayBeReport } from "../../app/report-files";
import type { PickedFile } from "./read-received";

const toPicked = (path: string, content: File): readonly PickedFile[] =>
  isLeftOut(content.name) ? [] : [{ path, content, modified: content.lastModified }];

const inFolder = (path: string, content: File): readonly PickedFile[] =>
  mayBeReport(content.name) ? toPicked(path, content) : [];

/** Of an input for files or for a folder. */
export const filesOf = (list: FileList | null): readonly PickedFile[] =>
  [...(list ?? [])].flatMap((file) =>
    file.webkitRelativePath === ""
      ? toPicked(file.name, file)
      : inFolder(file.webkitRelativePath, file),
  );

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

/** A folder answers a part of its entries each time, and none at the end. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) return entries;
    entries.push(...part);
  }
}

async function filesUnder(entry: FileSystemEntry): Promise<readonly PickedFile[]> {
  if (isFolder(entry)) {
    const lists = await Promise.all((await entriesIn(entry)).map(filesUnder));
    return lists.flat();
  }
  if (!isFile(entry)) return [];
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  const path = entry.fullPath.replace(/^\//, "");
  return path.includes("/") ? inFolder(path, file) : toPicked(path, file);
}

/** Or pasted. To be called while that is handled: afterwards the browser no longer tells what it was. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly PickedFile[]> {
  const files = [...transfer.files];
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return files.flatMap((file) => toPicked(file.name, file));
  const lists = await Promise.all(entries.map(filesUnder));
  return lists.flat();
}
