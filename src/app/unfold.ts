// Archives as folders: the files in one, each under a name that says where it lies.
import { err, ok } from "../core/kernel/result";
import type { Result } from "../core/kernel/result";
import type { UnreadableCode } from "../core/report/raw-workbook";
import type { ArchivedFile, OpenArchive } from "./ports/files";
import { mayBeReport } from "./report-files";

export interface Archive {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** In how many archives it lies itself. */
  readonly depth: number;
}

/** An archive within an archive is opened; one in there is not. */
const deepest = 1;

/** Those that may be reports: 包.zip/子文件夹/归阳镇.xlsx. */
export function unfold(
  { file, bytes, depth }: Archive,
  openArchive: OpenArchive,
): Result<readonly ArchivedFile[], UnreadableCode> {
  if (depth > deepest) return err("file.zip");
  const opened = openArchive(bytes, mayBeReport);
  if (!opened.ok) return opened;
  if (opened.value.length === 0) return err("file.no-reports");
  return ok(opened.value.map((each) => ({ ...each, path: `${file}/${each.path}` })));
}
