// `rollup`: reads files and folders, adds what can be added, and writes the result workbook.
import { parseArgs } from "node:util";
import { z } from "zod";
import type { DecodeText, ReadRows, ReadWorkbook, WriteWorkbook } from "../app/ports";
import { toRollUpAnswer, toRollUpLines } from "../app/roll-up-answer";
import { planRollUp, rollUpFiles } from "../app/roll-up-files";
import type { RollUpRequest } from "../app/roll-up-files";
import { defaultRound } from "../core/notice/default-round";
import { basisOption } from "./basis-option";
import { dayOption } from "./day-option";
import { replaceFile } from "./files";
import { listFiles, loadFiles } from "./load-files";
import { Misuse } from "./misuse";
import type { Answer } from "./output";
import { readExpected } from "./read-expected";

export interface RollUpTools {
  readonly readWorkbook: ReadWorkbook;
  readonly writeWorkbook: WriteWorkbook;
  readonly readRows: ReadRows;
  readonly decodeText: DecodeText;
}

const missing = (option: string, example: string): z.ZodType<string> =>
  z
    .string()
    .trim()
    .min(1)
    .catch(() => {
      throw new Misuse(`请加上 ${option}，例：${option} ${example}`);
    });

const optionsSchema = z.object({
  unit: missing("--unit", "祁东县"),
  out: missing("--out", "汇总.xlsx"),
  expected: z.string().min(1).optional(),
  basis: basisOption,
  deadline: dayOption("--deadline"),
  date: dayOption("--date"),
  strict: z.boolean(),
});

type Options = z.output<typeof optionsSchema>;

function parseOptions(args: readonly string[]): { options: Options; names: readonly string[] } {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      unit: { type: "string" },
      out: { type: "string" },
      expected: { type: "string" },
      basis: { type: "string" },
      deadline: { type: "string" },
      date: { type: "string" },
      strict: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  if (positionals.length === 0)
    throw new Misuse(
      "请写明要汇总的文件或文件夹，例：rollup 收到的表 --unit 祁东县 --out 汇总.xlsx",
    );
  return { options: optionsSchema.parse(values), names: positionals };
}

async function toRequest(
  args: readonly string[],
  tools: RollUpTools,
): Promise<{ request: RollUpRequest; options: Options }> {
  const { options, names } = parseOptions(args);
  const { unit, strict, basis, deadline, expected: list } = options;
  const expected = list === undefined ? undefined : await readExpected(list, tools);
  for (const { message } of expected?.remarks ?? []) process.stderr.write(`${message}\n`);
  const files = await loadFiles(await listFiles(names), tools.readWorkbook);
  const request = {
    unit,
    files,
    expected: expected?.units,
    strict,
    readAt: new Date().toISOString(),
    round: { ...defaultRound, basis, deadline: deadline ?? defaultRound.deadline },
    deadlineSet: deadline !== undefined,
    today: undefined,
  };
  return { request, options };
}

/** @throws Misuse where the words of the call or the files it names are wrong */
export async function runRollUp(args: readonly string[], tools: RollUpTools): Promise<Answer> {
  const { request, options } = await toRequest(args, tools);
  const { out, date } = options;
  const result = rollUpFiles(request);
  const plan = planRollUp(result, date);
  if (plan !== undefined) await replaceFile(out, tools.writeWorkbook(plan));
  const written = plan === undefined ? null : out;
  const fine =
    result.reports.every(({ status }) => status === "included") &&
    result.files.every(({ status }) => status === "included");
  return {
    exitCode: fine ? 0 : 1,
    json: toRollUpAnswer(result, written),
    lines: toRollUpLines(result, written),
  };
}
