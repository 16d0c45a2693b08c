// A workbook under the name that the call gives. What stood there and is not as this program wrote it stays beside it.
import path from "node:path";
import type { WriteWorkbook } from "../app/ports/files";
import { say } from "../app/remark";
import type { WorkbookPlan } from "../core/native/plan";
import { createFile, explained, readBytes, replaceFile, standing } from "./files";

/** Answers where the file lies now that stood under that name; null where there was none, or none worth keeping. */
export type SaveWorkbook = (file: string, plan: WorkbookPlan) => Promise<string | null>;

interface SavingTools {
  readonly writeWorkbook: WriteWorkbook;
  /** Whether the bytes are a workbook of this program that no other has written since. */
  readonly isOwnWriting: (bytes: Uint8Array) => boolean;
}

const isFile = async (file: string): Promise<boolean> => (await standing(file)) === "file";

/** 汇总.xlsx as 汇总（上次）.xlsx, 汇总（上次2）.xlsx …; one that is the same already is not kept twice. */
async function keepBeside(file: string, content: Uint8Array): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  for (let count = 1; ; count += 1) {
    const beside = path.join(dir, `${name}（上次${count === 1 ? "" : count}）${ext}`);
    if (await createFile(beside, content)) return beside;
    if ((await isFile(beside)) && Buffer.from(await readBytes(beside)).equals(content))
      return beside;
  }
}

export const makeSaveWorkbook =
  ({ writeWorkbook, isOwnWriting }: SavingTools): SaveWorkbook =>
  async (file, plan) => {
    const bytes = await writeWorkbook(plan);
    const aside = await explained(file, async () => {
      const before = (await isFile(file)) ? await readBytes(file) : undefined;
      return before === undefined || isOwnWriting(before) ? null : keepBeside(file, before);
    });
    await replaceFile(file, bytes);
    if (aside !== null) process.stderr.write(`${say("file.aside", { file, aside })}\n`);
    return aside;
  };
