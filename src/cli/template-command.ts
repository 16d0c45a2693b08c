// `template`: writes the official forms, one workbook on demand or one for every expected unit.
import path from "node:path";
import { handOutText, planHandOut } from "../app/hand-out";
import type { HandOut } from "../app/hand-out";
import { planFormSet } from "../app/issue-forms";
import type { DecodeText, ReadRows, WriteWorkbook } from "../app/ports/files";
import { remark } from "../app/remark";
import type { Remark } from "../app/remark";
import { defaultRound } from "../core/notice/default-round";
import type { WorkbookPlan } from "../core/native/plan";
import { createFile, makeFolder, replaceFile } from "./files";
import { Misuse } from "./misuse";
import type { Answer } from "./output";
import { readExpected } from "./read-expected";
import type { SaveWorkbook } from "./save-workbook";
import { parseTemplateOptions } from "./template-options";
import type { HandOutOptions, OneWorkbook } from "./template-options";

export interface TemplateTools {
  readonly writeWorkbook: WriteWorkbook;
  readonly saveWorkbook: SaveWorkbook;
  readonly readRows: ReadRows;
  readonly decodeText: DecodeText;
}

interface WrittenFile {
  readonly file: string;
  readonly unit: string | null;
  readonly sheets: readonly string[];
}

const handOutTextName = "随表发送的话.txt";

const written = (file: string, unit: string | null, plan: WorkbookPlan): WrittenFile => ({
  file,
  unit,
  sheets: plan.sheets.map(({ name }) => name),
});

const listed = ({ file, sheets }: WrittenFile): string => `已写好 ${file}（${sheets.join("、")}）`;

function requestOf(options: OneWorkbook | HandOutOptions): Parameters<typeof planHandOut>[1] {
  return {
    categories: options.categories.map(({ name }) => name),
    date: options.date,
    round: {
      ...defaultRound,
      basis: options.basis,
      deadline: options.deadline ?? defaultRound.deadline,
    },
    print: { signatures: options.signatures },
  };
}

/** The notice's list of categories is open: another one is worth a look, and no error. */
const unknownCategories = ({ categories }: OneWorkbook | HandOutOptions): readonly Remark[] =>
  categories.flatMap(({ name: category, known }) =>
    known ? [] : [remark("category.unknown", { category })],
  );

async function writeOne(options: OneWorkbook, { saveWorkbook }: TemplateTools): Promise<Answer> {
  const { unit, forms, out } = options;
  const plan = planFormSet({ ...requestOf(options), unit, forms });
  await saveWorkbook(out, plan);
  const file = written(out, unit ?? null, plan);
  const remarks = unknownCategories(options);
  return {
    exitCode: 0,
    json: () => ({ files: [file], remarks }),
    lines: () => [listed(file), ...remarks.map(({ message }) => message)],
  };
}

/** A file that cannot be written costs only itself. */
async function writeHandOut(
  { unit, fileName, plan }: HandOut,
  folder: string,
  writeWorkbook: WriteWorkbook,
): Promise<WrittenFile | Remark> {
  const file = path.join(folder, fileName);
  try {
    const created = await createFile(file, await writeWorkbook(plan));
    return created ? written(file, unit, plan) : remark("file.exists", { file: fileName });
  } catch (error) {
    if (error instanceof Misuse) return remark("file.failed", { reason: error.message });
    throw error;
  }
}

/** Written as Notepad of older Windows shows it right. */
async function writeText(folder: string, text: string): Promise<string> {
  const file = path.join(folder, handOutTextName);
  await makeFolder(folder);
  await replaceFile(file, `\uFEFF${text.replaceAll("\n", "\r\n")}`);
  return file;
}

/** The text goes first: where it cannot be written, nothing can. */
async function writeForUnits(options: HandOutOptions, tools: TemplateTools): Promise<Answer> {
  const { out: folder } = options;
  const expected = await readExpected(options.expected, tools);
  const request = requestOf(options);
  const handOuts = planHandOut(expected.units, request);
  const text =
    handOuts.length > 0 ? await writeText(folder, handOutText(handOuts, request.round)) : null;
  const outcomes: (WrittenFile | Remark)[] = [];
  for (const handOut of handOuts)
    outcomes.push(await writeHandOut(handOut, folder, tools.writeWorkbook));
  const files = outcomes.filter((outcome) => "file" in outcome);
  const wrong = [...expected.remarks, ...outcomes.filter((outcome) => "code" in outcome)];
  const remarks = [...unknownCategories(options), ...wrong];
  return {
    exitCode: wrong.length === 0 ? 0 : 1,
    json: () => ({ files, text, remarks }),
    lines: () => [
      ...files.map(listed),
      ...remarks.map(({ message }) => message),
      ...(text === null ? [] : [`下发时可用的话：${text}`]),
    ],
  };
}

/** @throws Misuse where the words of the call or the files it names are wrong */
export function runTemplate(args: readonly string[], tools: TemplateTools): Promise<Answer> {
  const options = parseTemplateOptions(args);
  return "expected" in options ? writeForUnits(options, tools) : writeOne(options, tools);
}
