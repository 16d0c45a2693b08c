// `rollup`: reads files and folders, adds what can be added, and writes the result workbook.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { DecodeText, ReadRows } from "../app/ports/files";
import { toRollUpAnswer, toRollUpLines } from "../app/roll-up-answer";
import { isResultOf, planRollUp, rollUpFiles } from "../app/roll-up-files";
import type { RollUpRequest } from "../app/roll-up-files";
import type { CalendarDate } from "../core/kernel/calendar";
import { defaultRound } from "../core/notice/default-round";
import type { CheckContext } from "../core/rules/kind";
import type { Round } from "../core/spec/round";
import { basisOption } from "./basis-option";
import { dayOption } from "./day-option";
import { listFiles } from "./list-files";
import { loadFiles } from "./load-files";
import type { ReadOne } from "./read-one";
import { Misuse } from "./misuse";
import type { Answer } from "./output";
import { readExpected } from "./read-expected";
import type { SaveWorkbook } from "./save-workbook";
import { requiredOption, textOption } from "./text-option";
import { keepSource, workbookOption } from "./workbook-option";

export interface RollUpTools {
  readonly readOne: ReadOne;
  readonly saveWorkbook: SaveWorkbook;
  readonly readRows: ReadRows;
  readonly decodeText: DecodeText;
}

interface Options {
  readonly unit: string;
  readonly out: string;
  readonly expected: string | undefined;
  readonly basis: Round["basis"];
  readonly deadline: Round["deadline"] | undefined;
  readonly date: CalendarDate | undefined;
  readonly strict: boolean;
}

function parseOptions(args: readonly string[]): { options: Options; names: readonly string[] } {
  const { values, positionals: names } = parseArgs({
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
  if (names.length === 0)
    throw new Misuse(
      "请写明要汇总的文件或文件夹，例：rollup 收到的表 --unit 祁东县 --out 汇总.xlsx",
    );
  const options = {
    unit: requiredOption("--unit", values.unit, "祁东县"),
    out: workbookOption(values.out, "汇总.xlsx"),
    expected: textOption("--expected", values.expected),
    basis: basisOption(values.basis),
    deadline: dayOption("--deadline", values.deadline),
    date: dayOption("--date", values.date),
    strict: values.strict,
  };
  return { options, names };
}

/** What the clerk wrote in the result of the last time, which is about to be written over. */
async function readEarlier(
  { unit, out }: Options,
  context: CheckContext,
  readOne: ReadOne,
): Promise<Pick<RollUpRequest, "explanations" | "handMade">> {
  if (!existsSync(out)) return {};
  const [earlier] = await readOne(out, context);
  if (earlier === undefined || !isResultOf(earlier, unit)) return {};
  return { explanations: earlier.explanations, handMade: earlier.handMade };
}

async function toRequest(
  args: readonly string[],
  tools: RollUpTools,
): Promise<{ request: RollUpRequest; options: Options }> {
  const { options, names } = parseOptions(args);
  const { unit, strict, basis, deadline, expected: list } = options;
  const expected = list === undefined ? undefined : await readExpected(list, tools);
  for (const { message } of expected?.remarks ?? []) process.stderr.write(`${message}\n`);
  const context = {
    round: { ...defaultRound, basis, deadline: deadline ?? defaultRound.deadline },
    deadlineSet: deadline !== undefined,
    today: undefined,
  };
  const request = {
    ...context,
    unit,
    ...(await readEarlier(options, context, tools.readOne)),
    files: await loadFiles(await listFiles(names), context, tools.readOne),
    expected: expected?.units,
    strict,
    readAt: new Date().toISOString(),
  };
  return { request, options };
}

/** @throws Misuse where the words of the call or the files it names are wrong */
export async function runRollUp(args: readonly string[], tools: RollUpTools): Promise<Answer> {
  const { request, options } = await toRequest(args, tools);
  const { out, date } = options;
  const result = rollUpFiles(request);
  const plan = planRollUp(result, date);
  // An earlier result is written anew; a lower unit's file never.
  for (const { file, reason } of result.files)
    if (reason?.code !== "own-output") keepSource(out, file);
  const aside = plan === undefined ? null : await tools.saveWorkbook(out, plan);
  const written = { out: plan === undefined ? null : out, aside };
  const fine =
    plan !== undefined &&
    result.reports.every(({ status }) => status === "included") &&
    result.files.every(({ status }) => status === "included");
  return {
    exitCode: fine ? 0 : 1,
    json: () => toRollUpAnswer(result, written),
    lines: () => toRollUpLines(result, written),
  };
}
