// One picked file read to its forms, with its SHA-256. Knows no thread.
import type { ReadWorkbook } from "../../app/ports/files";
import { readFile } from "../../app/read-file";
import type { ReadFile } from "../../app/read-file";
import { err } from "../../core/kernel/result";
import type { ReadTask } from "./messages";

interface ReadingTools {
  readonly readWorkbook: ReadWorkbook;
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

export const makeReadPicked =
  ({ readWorkbook, digest }: ReadingTools) =>
  async ({ file, content, context }: ReadTask): Promise<ReadFile> => {
    const bytes = await bytesOf(content);
    if (bytes === undefined) return readFile({ file, sha256: "" }, err("file.gone"), context);
    const sha256 = toHex(new Uint8Array(await digest(bytes)));
    return readFile({ file, sha256 }, readWorkbook(bytes), context);
  };
