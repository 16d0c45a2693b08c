// Reading and writing files so that nothing is lost: a result appears whole or not at all.
import { lstat, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Misuse } from "./misuse";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "找不到这个文件或文件夹，请检查路径。",
  EISDIR: "这是一个文件夹，请写明文件名。",
  ENOTDIR: "路径中有一段不是文件夹，请检查路径。",
  EACCES: "没有权限。请检查文件是否只读，或者正在 Excel 中打开。",
  EPERM: "没有权限。请检查文件是否只读，或者正在 Excel 中打开。",
  EBUSY: "文件正在被使用，请在 Excel 中关闭它再试。",
  ENOSPC: "磁盘空间不足。",
};

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** Runs a file operation; what the user can mend becomes a Misuse, anything else stays a fault. */
export async function explained<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = reasons[codeOf(error)];
    if (reason === undefined) throw error;
    throw new Misuse(`“${file}”：${reason}`, { cause: error });
  }
}

export const readBytes = (file: string): Promise<Uint8Array> =>
  explained(file, () => readFile(file));

export const makeFolder = (folder: string): Promise<unknown> =>
  explained(folder, () => mkdir(folder, { recursive: true }));

/** Writes beside the target first, so that a file stands there whole or not at all. */
async function putInPlace(file: string, content: Uint8Array | string): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${process.pid}-${path.basename(file)}.tmp`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

const exists = (file: string): Promise<boolean> =>
  lstat(file).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === "ENOENT") return false;
      throw error;
    },
  );

/** Writes the file, over an older one of that name. */
export const replaceFile = (file: string, content: Uint8Array | string): Promise<void> =>
  explained(file, () => putInPlace(file, content));

/** Writes the file unless one of that name is there already; false where it is. */
export const createFile = (file: string, content: Uint8Array | string): Promise<boolean> =>
  explained(file, async () => {
    if (await exists(file)) return false;
    await putInPlace(file, content);
    return true;
  });
