// Reading and writing files so that nothing is lost: a result appears whole or not at all.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { lstat, mkdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { Misuse } from "./misuse";

const noPermission =
  "没有权限。请检查文件和所在的文件夹是否只读，文件是否正在 Excel 或 WPS 中打开。";

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "找不到这个文件或文件夹，请检查路径。",
  EISDIR: "这是一个文件夹，请写明文件名。",
  ENOTDIR: "路径中有一段不是文件夹，请检查路径。",
  EEXIST: "已经有同名的文件，这里要写文件夹，请换一个名称。",
  EACCES: noPermission,
  EPERM: noPermission,
  EROFS: "这个磁盘是只读的，请换一个位置。",
  EBUSY: "文件正在被使用，请在 Excel 或 WPS 中关闭它再试。",
  ENOSPC: "磁盘空间不足。",
  ENAMETOOLONG: "名称或路径太长，请改短，或者换一个位置。",
};

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** Errors of the operating system name the call that failed; all others are faults of ours. */
function reasonOf(error: unknown): string | undefined {
  const code = codeOf(error);
  const isSystems = error instanceof Error && "syscall" in error;
  return reasons[code] ?? (isSystems ? `读写不成功（${code}），请换一个位置再试。` : undefined);
}

/** Runs a file operation; what the user can mend becomes a Misuse, anything else stays a fault. */
export async function explained<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === undefined) throw error;
    throw new Misuse(`“${file}”：${reason}`, { cause: error });
  }
}

/** At once: waiting for a small file takes longer than reading it. */
export const readBytes = (file: string): Promise<Uint8Array> =>
  explained(file, async () => readFileSync(file));

export const makeFolder = (folder: string): Promise<unknown> =>
  explained(folder, () => mkdir(folder, { recursive: true }));

/** Writes beside the target first, so that a file stands there whole or not at all. */
async function putInPlace(file: string, content: Uint8Array | string): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** What stands under that name; links are not followed. */
export async function standing(file: string): Promise<"nothing" | "file" | "folder" | "other"> {
  try {
    const found = await lstat(file);
    if (found.isFile()) return "file";
    return found.isDirectory() ? "folder" : "other";
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "nothing";
    throw error;
  }
}

/** Writes the file, over an older one of that name; never over a folder, a link or a device. */
export const replaceFile = (file: string, content: Uint8Array | string): Promise<void> =>
  explained(file, async () => {
    const found = await standing(file);
    if (found === "folder") throw new Misuse(`“${file}”：${reasons["EISDIR"]}`);
    if (found === "other") throw new Misuse(`“${file}”：这不是普通文件，请换一个文件名。`);
    await putInPlace(file, content);
  });

/** Writes the file unless something of that name is there already; false where it is. */
export const createFile = (file: string, content: Uint8Array | string): Promise<boolean> =>
  explained(file, async () => {
    if ((await standing(file)) !== "nothing") return false;
    await putInPlace(file, content);
    return true;
  });
