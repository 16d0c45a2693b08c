// One file read to its forms, with its SHA-256; an archive, each file in it.
import { createHash } from "node:crypto";
import type { OpenArchive, ReadWorkbook } from "../app/ports/files";
import { readFile } from "../app/read-file";
import type { ReadFile } from "../app/read-file";
import { unfold } from "../app/unfold";
import type { Archive } from "../app/unfold";
import type { CheckContext } from "../core/rules/kind";
import { readBytes } from "./files";

/** A file by its name; several where it is an archive. Throws Misuse where it cannot be opened. */
export type ReadOne = (file: string, context: CheckContext) => Promise<readonly ReadFile[]>;

interface ReadingTools {
  readonly readWorkbook: ReadWorkbook;
  readonly openArchive: OpenArchive;
}

function readBytesOf(
  { file, bytes, depth }: Archive,
  context: CheckContext,
  tools: ReadingTools,
): readonly ReadFile[] {
  const named = { file, sha256: createHash("sha256").update(bytes).digest("hex") };
  const workbook = tools.readWorkbook(bytes);
  if (workbook.ok || workbook.error !== "file.zip") return [readFile(named, workbook, context)];
  const unfolded = unfold({ file, bytes, depth }, tools.openArchive);
  if (!unfolded.ok) return [readFile(named, unfolded, context)];
  return unfolded.value.flatMap(({ path, content }) =>
    content.ok
      ? readBytesOf({ file: path, bytes: content.value, depth: depth + 1 }, context, tools)
      : [readFile({ file: path, sha256: "" }, content, context)],
  );
}

export const makeReadOne =
  (tools: ReadingTools): ReadOne =>
  async (file, context) =>
    readBytesOf({ file, bytes: await readBytes(file), depth: 0 }, context, tools);
