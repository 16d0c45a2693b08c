// The option of commands that write one workbook: --out, where it has no other name.
import path from "node:path";
import { Misuse } from "./misuse";
import { requiredOption } from "./text-option";

/** Windows takes these for devices, whatever stands behind the dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)\./i;

/** @throws Misuse where no workbook can have that name */
export function workbookOption(
  text: string | undefined,
  example: string,
  option = "--out",
): string {
  const out = requiredOption(option, text, example);
  if (!/[^/\\]\.xlsx$/i.test(out))
    throw new Misuse(
      `“${out}”不能当结果的文件名。${option} 要写明文件名，以 .xlsx 结尾，例：${option} ${example}`,
    );
  if (device.test(path.basename(out)))
    throw new Misuse(`“${out}”是 Windows 留给设备的名称，请换一个文件名，例：${option} ${example}`);
  return out;
}

/** @throws Misuse where the result would be written over a file that it is made from */
export function keepSource(out: string, source: string, option = "--out"): void {
  if (path.resolve(out) === path.resolve(source))
    throw new Misuse(`“${out}”是这次要读的文件，不能写在它上面，请用 ${option} 换一个文件名。`);
}
