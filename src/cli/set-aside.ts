// A file that is about to be written over, kept under a name beside it.
import path from "node:path";
import { createFile, readBytes } from "./files";

/** 汇总.xlsx as 汇总（上次）.xlsx, 汇总（上次2）.xlsx …; answers the name. */
export async function setAside(file: string): Promise<string> {
  const { dir, name, ext } = path.parse(file);
  const content = await readBytes(file);
  for (let count = 1; ; count += 1) {
    const beside = path.join(dir, `${name}（上次${count === 1 ? "" : count}）${ext}`);
    if (await createFile(beside, content)) return beside;
  }
}
