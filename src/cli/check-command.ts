// `check`: reads files and says what is wrong with them, each finding with its cell and clause; on wish as a workbook too.
import path from "node:path";
import { parseArgs } from "node:util";
import { isBad, toFileAnswer, toLines } from "../app/check-answer";
import { checkFiles } from "../app/check-files";
import { isEarlierReport, planFileReports } from "../app/check-report/plan-file-reports";
import type { ReadWorkbook } from "../app/ports/files";
import { checkReportDone } from "../core/notice/check-report-words";
import { defaultRound } from "../core/notice/default-round";
import type { CheckContext } from "../core/rules/kind";
import { renderSentence } from "../core/spec/message";
import { readBytes } from "./files";
import { listFiles } from "./list-files";
import { loadClassify } from "./load-classify";
import { loadFiles } from "./load-files";
import type { ReadOne } from "./read-one";
import { Misuse } from "./misuse";
import { dayOption } from "./day-option";
import type { Answer } from "./output";
import type { SaveWorkbook } from "./save-workbook";
import { keepSource, workbookOption } from "./workbook-option";

export interface CheckTools {
  readonly readOne: ReadOne;
  readonly readWorkbook: ReadWorkbook;
  readonly saveWorkbook: SaveWorkbook;
}

interface Options {
  readonly names: readonly string[];
  readonly context: Omit<CheckContext, "classify">;
  /** Where the report goes; undefined where none is wanted. */
  readonly report: string | undefined;
}

function parseOptions(args: readonly string[]): Options {
  const { values, positionals: names } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      deadline: { type: "string" },
      today: { type: "string" },
      report: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (names.length === 0)
    throw new Misuse("请写明要校验的文件，例：check 归阳镇-软弱涣散三表.xlsx");
  const deadline = dayOption("--deadline", values.deadline);
  const { report } = values;
  return {
    names,
    context: {
      round: { ...defaultRound, deadline: deadline ?? defaultRound.deadline },
      deadlineSet: deadline !== undefined,
      today: dayOption("--today", values.today),
    },
    report: report === undefined ? undefined : workbookOption(report, "校验报告.xlsx", "--report"),
  };
}

/**
 * An earlier report under the name of the new one is none of the files to check, and is written anew.
 * @throws Misuse where the report would be written over any other of them
 */
async function withoutReport(
  files: readonly string[],
  report: string,
  readWorkbook: ReadWorkbook,
): Promise<readonly string[]> {
  const own = files.filter((file) => path.resolve(file) === path.resolve(report));
  for (const file of own) {
    const workbook = readWorkbook(await readBytes(file));
    if (!workbook.ok || !isEarlierReport(workbook.value)) keepSource(report, file, "--report");
  }
  return files.filter((file) => !own.includes(file));
}

/**
 * One entry per file, in the order given.
 * @throws Misuse where the words of the call or the files it names are wrong
 */
export async function runCheck(args: readonly string[], tools: CheckTools): Promise<Answer> {
  const { names, report, context: told } = parseOptions(args);
  const context: CheckContext = { ...told, classify: await loadClassify() };
  const listed = await listFiles(names);
  const files =
    report === undefined ? listed : await withoutReport(listed, report, tools.readWorkbook);
  const checked = checkFiles(await loadFiles(files, context, tools.readOne), context);
  const now = new Date();
  if (report !== undefined) await tools.saveWorkbook(report, planFileReports(checked, now));
  const written =
    report === undefined ? [] : [renderSentence(checkReportDone.written, { file: report })];
  return {
    exitCode: checked.some(isBad) ? 1 : 0,
    json: () => ({
      checkedAt: now.toISOString(),
      report: report ?? null,
      files: checked.map(toFileAnswer),
    }),
    lines: () => [...checked.flatMap(toLines), ...written],
  };
}
