// One file read to its forms, with its SHA-256.
import { createHash } from "node:crypto";
import type { ReadWorkbook } from "../app/ports/files";
import { readFile } from "../app/read-file";
import type { ReadFile } from "../app/read-file";
import type { CheckContext } from "../core/rules/kind";
import { readBytes } from "./files";

/** A file by its name. Throws Misuse where it cannot be opened. */
export type ReadOne = (file: string, context: CheckContext) => Promise<ReadFile>;

export const makeReadOne =
  (readWorkbook: ReadWorkbook): ReadOne =>
  async (file, context) => {
    const bytes = await readBytes(file);
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return readFile({ file, sha256 }, readWorkbook(bytes), context);
  };
