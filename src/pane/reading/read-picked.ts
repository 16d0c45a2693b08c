// One picked file read to its forms, with its SHA-256; an archive is unfolded instead, without unpacking what is in it.
// Knows no thread.
import { partsOf, smallFile } from "../../app/file-parts";
import type {
  ArchivedFile,
  FileParts,
  OpenArchive,
  ReadWorkbook,
  UnpackFile,
} from "../../app/ports/files";
import { readFile } from "../../app/read-file";
import type { ReadFile } from "../../app/read-file";
import { unfold } from "../../app/unfold";
import { err, ok } from "../../core/kernel/result";
import type { Result } from "../../core/kernel/result";
import type { UnreadableCode } from "../../core/report/raw-workbook";
import type { CheckContext } from "../../core/rules/kind";
import type { ReadAnswer, ReadTask } from "./messages";

interface ReadingTools {
  readonly readWorkbook: ReadWorkbook;
  readonly openArchive: OpenArchive;
  readonly unpackFile: UnpackFile;
  readonly digest: (bytes: Uint8Array<ArrayBuffer>) => Promise<ArrayBuffer>;
}

const toHex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/** The file was moved, changed or locked since it was picked. */
class Gone extends Error {}

async function bytesOf(content: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch (cause) {
    throw new Gone("The file is gone", { cause });
  }
}

async function partsIn(content: Blob): Promise<FileParts> {
  const { size } = content;
  if (size <= smallFile) return partsOf(await bytesOf(content));
  return { size, read: (from, to) => bytesOf(content.slice(from, to)) };
}

/** The file itself, where it comes as a part of an archive. */
async function partsOfTask(
  { content, packing }: ReadTask,
  unpackFile: UnpackFile,
): Promise<Result<FileParts, UnreadableCode>> {
  if (packing === undefined) return ok(await partsIn(content));
  const bytes = unpackFile(await bytesOf(content), packing);
  return bytes.ok ? ok(partsOf(bytes.value)) : bytes;
}

type Answer =
  | { readonly id: "read"; readonly read: ReadFile }
  | Extract<ReadAnswer, { readonly id: "unfolded" }>;

const unreadable = (
  { file, context }: Pick<ReadTask, "file" | "context">,
  why: UnreadableCode,
): ReadFile => readFile({ file, sha256: "" }, err(why), context);

/** Each file still packed: a slice of what lies on a disk takes no memory. */
function toUnfolded(files: readonly ArchivedFile[], archive: Blob, context: CheckContext): Answer {
  return {
    id: "unfolded",
    packed: files.flatMap(({ path: file, packing }) => {
      if (!packing.ok) return [];
      const { from, to } = packing.value;
      return [{ file, content: archive.slice(from, to), packing: packing.value }];
    }),
    unreadable: files.flatMap(({ path: file, packing }) =>
      packing.ok ? [] : [unreadable({ file, context }, packing.error)],
    ),
  };
}

export function makeReadPicked({
  readWorkbook,
  openArchive,
  unpackFile,
  digest,
}: ReadingTools): (task: ReadTask) => Promise<Answer> {
  async function answerTo(task: ReadTask): Promise<Answer> {
    const { file, content, packing, context, depth } = task;
    const opened = await partsOfTask(task, unpackFile);
    if (!opened.ok) return { id: "read", read: unreadable(task, opened.error) };
    const parts = opened.value;
    const whole = (): Promise<Uint8Array<ArrayBuffer>> => parts.read(0, parts.size);
    const unfolded = await unfold({ file, parts, depth }, openArchive);
    if (unfolded?.ok === true) {
      const archive = packing === undefined ? content : new Blob([await whole()]);
      return toUnfolded(unfolded.value, archive, context);
    }
    const bytes = await whole();
    const sha256 = toHex(new Uint8Array(await digest(bytes)));
    const read = readFile({ file, sha256 }, unfolded ?? readWorkbook(bytes), context);
    return { id: "read", read };
  }

  return async (task) => {
    try {
      return await answerTo(task);
    } catch (error) {
      if (error instanceof Gone) return { id: "read", read: unreadable(task, "file.gone") };
      throw error;
    }
  };
}
