// `export`: writes the forms of a workbook as the bare official forms.
import { parseArgs } from "node:util";
import { planOfficial } from "../app/export-official";
import type { ReadWorkbook } from "../app/ports/files";
import { unreadableReasons } from "../core/notice/reading-reasons";
import { noFormFinding } from "../core/notice/rules/file-findings";
import { readBytes } from "./files";
import { Misuse } from "./misuse";
import type { Answer } from "./output";
import type { SaveWorkbook } from "./save-workbook";
import { keepSource, workbookOption } from "./workbook-option";

export interface ExportTools {
  readonly readWorkbook: ReadWorkbook;
  readonly saveWorkbook: SaveWorkbook;
}

const refused = (file: string, code: string, message: string): Answer => ({
  exitCode: 1,
  json: () => ({ file, out: null, sheets: [], reason: { code, message } }),
  lines: () => [`${file}：没有导出。${message}`],
});

/** @throws Misuse where the words of the call or the file it names are wrong */
export async function runExport(args: readonly string[], tools: ExportTools): Promise<Answer> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      out: { type: "string" },
      "mask-phones": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0)
    throw new Misuse(
      "请写明要导出的一个文件和结果放在哪里，例：export 汇总.xlsx --out 上报版.xlsx",
    );
  const out = workbookOption(values.out, "上报版.xlsx");
  keepSource(out, file);
  const workbook = tools.readWorkbook(await readBytes(file));
  if (!workbook.ok) return refused(file, workbook.error, unreadableReasons[workbook.error]);
  const plan = planOfficial(workbook.value, { maskPhones: values["mask-phones"] });
  if (plan === undefined) return refused(file, "no-form", noFormFinding.message);
  await tools.saveWorkbook(out, plan);
  const sheets = plan.sheets.map(({ name }) => name);
  return {
    exitCode: 0,
    json: () => ({ file, out, sheets }),
    lines: () => [`已导出上报版 ${out}（${sheets.join("、")}）`],
  };
}
