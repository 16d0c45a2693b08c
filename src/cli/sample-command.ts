// `sample`: writes an invented county's returns into a new folder, to try the product on.
import path from "node:path";
import { parseArgs } from "node:util";
import type { WriteWorkbook } from "../app/ports/files";
import { makeSampleCounty, sampleExpectedText } from "../app/sample/county";
import { createFile, makeFolder } from "./files";
import type { Answer } from "./output";
import { requiredOption } from "./text-option";

const listName = "名单.txt";
const returnsName = "收到的表";

/** @throws Misuse where --out is missing or no folder can be made there */
export async function runSample(
  args: readonly string[],
  writeWorkbook: WriteWorkbook,
): Promise<Answer> {
  const { values } = parseArgs({
    args: [...args],
    options: { out: { type: "string" }, json: { type: "boolean", default: false } },
  });
  const out = requiredOption("--out", values.out, "示例");
  const county = makeSampleCounty();
  const folder = path.join(out, returnsName);
  const list = path.join(out, listName);
  await makeFolder(folder);
  await createFile(list, sampleExpectedText(county));
  for (const { name, content } of county.files) {
    await createFile(
      path.join(folder, name),
      typeof content === "string" ? content : await writeWorkbook(content),
    );
  }
  const files = county.files.map(({ name }) => path.join(folder, name));
  return {
    exitCode: 0,
    json: () => ({ unit: county.county, expected: list, folder, files }),
    lines: () => [`示例已写好：${folder} 里有 ${files.length} 个文件，应报单位名单是 ${list}`],
  };
}
