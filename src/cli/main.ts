// The command line's composition root: gives each command its tools and turns its answer into output and exit code.
import { decodeText } from "../adapters/workbooks/decode-text";
import { openArchive } from "../adapters/workbooks/archive/open-archive";
import { makeUnpackFile } from "../adapters/workbooks/archive/unpack-file";
import { makeReadAnyKind } from "../adapters/workbooks/read-any-kind";
import { readRows } from "../adapters/workbooks/read-rows";
import { isOwnWriting } from "../adapters/workbooks/xlsx/zip-archive";
import { writeWorkbookWith } from "../adapters/workbooks/xlsx/write-workbook";
import type { WriteWorkbook } from "../app/ports/files";
import { isMainThread } from "node:worker_threads";
import { runCheck } from "./check-command";
import { runClassify } from "./classify-command";
import { runExport } from "./export-command";
import { makeReadOne } from "./read-one";
import { readInput } from "./read-input";
import { Misuse } from "./misuse";
import { deflate, inflate } from "./node-zlib";
import { printAnswer } from "./output";
import type { Answer, AnswerByLines } from "./output";
import { serveReading } from "./reading-threads";
import { runRollUp } from "./rollup-command";
import { makeSaveWorkbook } from "./save-workbook";
import { runSample } from "./sample-command";
import { runTemplate } from "./template-command";

const usage = `三表汇：软弱涣散基层党组织三张表的下发、校验和汇总

用法：node cli.js <命令> [选项]

  template --form summary|organizations|villages|all --out 文件.xlsx [--unit 单位]
      写出空白的附件1、附件2、附件3或全套
  template --expected 名单 --out 文件夹
      下发：名单（.txt 每行一个单位，或有“单位”一栏的 .xlsx、.csv）上每个单位一个工作簿
  check 文件… [--deadline 2014-03-15] [--today 2014-03-12] [--report 文件.xlsx]
      校验填好的表；文件夹和 .zip 按其中的文件算；--report 另写一份可以打印的校验报告
  rollup 文件|文件夹… --unit 单位 --out 文件.xlsx
         [--expected 名单] [--basis overlap|primary] [--deadline 2014-03-15] [--date 2014-03-14] [--strict]
      汇总：各单位的表相加，每个数都记下来自哪个文件哪一格；
      --date 是汇总表的填表时间；--strict 有错的一律不计入
  export 文件 --out 文件.xlsx [--mask-phones]
      上报版：只有通知印的三张表，公式换成数值，可隐去电话中间几位
  classify
      对标准：从标准输入读主要问题，一行一条，按原来的次序一行答一条，说出属于六条标准的哪几条、凭哪几个词
  sample --out 文件夹
      写出一个虚构的县收到的表，供试用

  template 的两种用法都可以加：
    --category 农村           党组织类别，几个类别写几次；名单上写了类别的单位按名单
    --date 2014-03-10         填表时间
    --basis overlap|primary   口径：可重叠（默认）或单一主因
    --deadline 2014-03-15     报送截止
    --signatures              打印时页脚带签字行

  每个命令都可以加 --json：在标准输出给出一个 JSON；加 --help 或 -h 看这份说明
`;

const misused = 2;
/** EX_SOFTWARE of sysexits: the program itself is at fault. */
const faulty = 70;

const faultText =
  "程序出了错，结果可能没有写出来或者不完整，请不要使用。请把下面这段文字原样发给提供这个程序的人：";

const writeWorkbook: WriteWorkbook = (plan) => writeWorkbookWith(deflate, plan);

const saveWorkbook = makeSaveWorkbook({ writeWorkbook, isOwnWriting });
const readWorkbook = makeReadAnyKind(inflate);
const readOne = makeReadOne({ readWorkbook, openArchive, unpackFile: makeUnpackFile(inflate) });

const commands: Readonly<
  Record<string, (args: readonly string[]) => Promise<Answer | AnswerByLines>>
> = {
  check: (args) => runCheck(args, { readOne, readWorkbook, saveWorkbook }),
  classify: (args) => runClassify(args, { readInput, decodeText }),
  export: (args) => runExport(args, { readWorkbook, saveWorkbook }),
  rollup: (args) => runRollUp(args, { readOne, saveWorkbook, readRows, decodeText }),
  sample: (args) => runSample(args, writeWorkbook),
  template: (args) => runTemplate(args, { writeWorkbook, saveWorkbook, readRows, decodeText }),
};

/** Of parseArgs' English sentences the user gets the option and what to do. */
function explainOption(code: string, message: string): string {
  const option = /'(-{0,2}[^'\s]+)[^']*'/.exec(message)?.[1] ?? "";
  if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
    return `看不懂“${option}”。各命令的写法请看：node cli.js --help`;
  return message.includes("does not take")
    ? `“${option}”后面不能写内容。`
    : `“${option}”后面缺少内容。`;
}

function toMisuse(error: unknown): Misuse | undefined {
  if (error instanceof Misuse) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (!(error instanceof Error) || !code.startsWith("ERR_PARSE_ARGS")) return undefined;
  return new Misuse(explainOption(code, error.message), { cause: error });
}

async function main([name = "--help", ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const asksForHelp = [name, ...args].some((word) => word === "--help" || word === "-h");
  if (name === "help" || asksForHelp) {
    process.stdout.write(usage);
    return 0;
  }
  if (command === undefined) throw new Misuse(`没有“${name}”这个命令。\n\n${usage}`);
  const answer = await command(args);
  printAnswer(answer, args.includes("--json"));
  return answer.exitCode;
}

/** Runs the command and leaves its exit code; whatever goes wrong is told on stderr. */
async function run(args: readonly string[]): Promise<void> {
  try {
    process.exitCode = await main(args);
  } catch (error) {
    const misuse = toMisuse(error);
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(`${misuse?.message ?? `${faultText}\n\n${fault}`}\n`);
    process.exitCode = misuse ? misused : faulty;
  }
}

if (isMainThread) void run(process.argv.slice(2));
else serveReading(readOne);
