// `check`: reads files and says what is wrong with them, each finding with its cell and clause.
import { parseArgs } from "node:util";
import { isBad, toFileAnswer, toLines } from "../app/check-answer";
import { checkFiles } from "../app/check-files";
import { defaultRound } from "../core/notice/default-round";
import { listFiles } from "./list-files";
import { loadFiles } from "./load-files";
import type { ReadOne } from "./read-one";
import { Misuse } from "./misuse";
import { dayOption } from "./day-option";
import type { Answer } from "./output";

export interface CheckTools {
  readonly readOne: ReadOne;
}

/** One entry per file, in the order given. */
export async function runCheck(args: readonly string[], tools: CheckTools): Promise<Answer> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      deadline: { type: "string" },
      today: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  if (positionals.length === 0)
    throw new Misuse("请写明要校验的文件，例：check 归阳镇-软弱涣散三表.xlsx");
  const deadline = dayOption("--deadline", values.deadline);
  const today = dayOption("--today", values.today);
  const context = {
    round: { ...defaultRound, deadline: deadline ?? defaultRound.deadline },
    deadlineSet: deadline !== undefined,
    today,
  };
  const files = await loadFiles(await listFiles(positionals), context, tools.readOne);
  const checked = checkFiles(files, context);
  return {
    exitCode: checked.some(isBad) ? 1 : 0,
    json: () => ({ files: checked.map(toFileAnswer) }),
    lines: () => checked.flatMap(toLines),
  };
}
