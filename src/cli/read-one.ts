// One file read to its forms, with its SHA-256; an archive, each file in it, of which one at a time is unpacked.
import { createHash } from "node:crypto";
import { partsOf } from "../app/file-parts";
import type { ArchivedFile, OpenArchive, ReadWorkbook, UnpackFile } from "../app/ports/files";
import { readFile } from "../app/read-file";
import type { ReadFile } from "../app/read-file";
import { unfold } from "../app/unfold";
import type { Unfoldable } from "../app/unfold";
import type { CheckContext } from "../core/rules/kind";
import { openFile } from "./open-file";

/** A file by its name; several where it is an archive. Throws Misuse where it cannot be opened. */
export type ReadOne = (file: string, context: CheckContext) => Promise<readonly ReadFile[]>;

interface ReadingTools {
  readonly readWorkbook: ReadWorkbook;
  readonly openArchive: OpenArchive;
  readonly unpackFile: UnpackFile;
}

export function makeReadOne({ readWorkbook, openArchive, unpackFile }: ReadingTools): ReadOne {
  async function readWhole(
    opened: Unfoldable,
    context: CheckContext,
  ): Promise<readonly ReadFile[]> {
    const unfolded = await unfold(opened, openArchive);
    if (unfolded?.ok === true) {
      const read: ReadFile[] = [];
      for (const each of unfolded.value) read.push(...(await readPacked(each, opened, context)));
      return read;
    }
    const { file, parts } = opened;
    const bytes = await parts.read(0, parts.size);
    const named = { file, sha256: createHash("sha256").update(bytes).digest("hex") };
    return [readFile(named, unfolded ?? readWorkbook(bytes), context)];
  }

  async function readPacked(
    { path: file, packing }: ArchivedFile,
    { parts, depth }: Unfoldable,
    context: CheckContext,
  ): Promise<readonly ReadFile[]> {
    if (!packing.ok) return [readFile({ file, sha256: "" }, packing, context)];
    const { from, to } = packing.value;
    const content = unpackFile(await parts.read(from, to), packing.value);
    if (!content.ok) return [readFile({ file, sha256: "" }, content, context)];
    return readWhole({ file, parts: partsOf(content.value), depth: depth + 1 }, context);
  }

  return async (file, context) =>
    readWhole({ file, parts: await openFile(file), depth: 0 }, context);
}
