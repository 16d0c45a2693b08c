// One picked file read to its forms, with its SHA-256; an archive is unfolded instead. Knows no thread.
import type { ArchivedFile, OpenArchive, ReadWorkbook } from "../../app/ports/files";
import { readFile } from "../../app/read-file";
import { unfold } from "../../app/unfold";
import { err } from "../../core/kernel/result";
import type { CheckContext } from "../../core/rules/kind";
import type { ReadAnswer, ReadTask } from "./messages";

interface ReadingTools {
  readonly readWorkbook: ReadWorkbook;
  readonly openArchive: OpenArchive;
  readonly digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;
}

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** undefined where the file was moved, changed or locked since it was picked. */
async function bytesOf(content: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return undefined;
  }
}

type Answer = Extract<ReadAnswer, { readonly id: "read" | "unfolded" }>;

function toUnfolded(files: readonly ArchivedFile[], context: CheckContext): Answer {
  return {
    id: "unfolded",
    packed: files.flatMap(({ path: file, content }) =>
      content.ok ? [{ file, content: new Blob([content.value]) }] : [],
    ),
    unreadable: files.flatMap(({ path: file, content }) =>
      content.ok ? [] : [readFile({ file, sha256: "" }, content, context)],
    ),
  };
}

export const makeReadPicked =
  ({ readWorkbook, openArchive, digest }: ReadingTools) =>
  async ({ file, content, context, depth }: ReadTask): Promise<Answer> => {
    const bytes = await bytesOf(content);
    if (bytes === undefined)
      return { id: "read", read: readFile({ file, sha256: "" }, err("file.gone"), context) };
    const workbook = readWorkbook(bytes);
    const isArchive = !workbook.ok && workbook.error === "file.zip";
    const unfolded = isArchive ? unfold({ file, bytes, depth }, openArchive) : undefined;
    if (unfolded?.ok === true) return toUnfolded(unfolded.value, context);
    const sha256 = toHex(new Uint8Array(await digest(bytes)));
    return { id: "read", read: readFile({ file, sha256 }, unfolded ?? workbook, context) };
  };
