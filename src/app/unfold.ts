// Archives as folders: the files in one, each under a name that says where it lies.
import { err, ok } from "../core/kernel/result";
import type { Result } from "../core/kernel/result";
import type { UnreadableCode } from "../core/report/raw-workbook";
import type { ArchivedFile, FileParts, OpenArchive } from "./ports/files";
import { mayBeReport } from "./report-files";

/** A file that may be an archive. */
export interface Unfoldable {
  readonly file: string;
  readonly parts: FileParts;
  /** In how many archives it lies itself. */
  readonly depth: number;
}

/** An archive within an archive is opened; one in there is not. */
const deepest = 1;

/** Those that may be reports: 包.zip/子文件夹/归阳镇.xlsx. undefined for what is no archive. */
export async function unfold(
  { file, parts, depth }: Unfoldable,
  openArchive: OpenArchive,
): Promise<Result<readonly ArchivedFile[], UnreadableCode> | undefined> {
  const opened = await openArchive(parts, mayBeReport);
  if (opened?.ok !== true) return opened;
  if (depth > deepest) return err("file.zip");
  if (opened.value.length === 0) return err("file.no-reports");
  return ok(opened.value.map((each) => ({ ...each, path: `${file}/${each.path}` })));
}
