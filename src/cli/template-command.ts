// `template`: writes the official forms, one workbook on demand or one for every expected unit.
import path from "node:path";
import { handOutText, planHandOut } from "../app/hand-out";
import type { HandOut } from "../app/hand-out";
import { planFormSet } from "../app/issue-forms";
import type { DecodeText, ReadRows, WriteWorkbook } from "../app/ports";
import { remark } from "../app/remark";
import type { Remark } from "../app/remark";
import { defaultRound } from "../core/notice/default-round";
import type { WorkbookPlan } from "../core/native/plan";
import { createFile, makeFolder, replaceFile } from "./files";
import type { Answer } from "./output";
import { readExpected } from "./read-expected";
import { parseTemplateOptions } from "./template-options";
import type { TemplateOptions } from "./template-options";

export interface TemplateTools {
  readonly writeWorkbook: WriteWorkbook;
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

function requestOf(options: TemplateOptions): Parameters<typeof planHandOut>[1] {
  return {
    categories: options.category,
    date: options.date,
    round: {
      ...defaultRound,
      basis: options.basis,
      deadline: options.deadline ?? defaultRound.deadline,
    },
    print: { signatures: options.signatures },
  };
}

async function writeOne(options: TemplateOptions, tools: TemplateTools): Promise<Answer> {
  const { unit, form = [] } = options;
  const plan = planFormSet({ ...requestOf(options), unit, forms: form });
  await replaceFile(options.out, tools.writeWorkbook(plan));
  const file = written(options.out, unit ?? null, plan);
  return { exitCode: 0, json: { files: [file], remarks: [] }, lines: [listed(file)] };
}

async function writeHandOut(
  handOut: HandOut,
  folder: string,
  tools: TemplateTools,
): Promise<WrittenFile | Remark> {
  const file = path.join(folder, handOut.fileName);
  const created = await createFile(file, tools.writeWorkbook(handOut.plan));
  return created
    ? written(file, handOut.unit, handOut.plan)
    : remark("file.exists", { file: handOut.fileName });
}

async function writeForUnits(
  list: string,
  options: TemplateOptions,
  tools: TemplateTools,
): Promise<Answer> {
  const expected = await readExpected(list, tools);
  const request = requestOf(options);
  const handOuts = planHandOut(expected.units, request);
  const outcomes: (WrittenFile | Remark)[] = [];
  if (handOuts.length > 0) await makeFolder(options.out);
  for (const handOut of handOuts) outcomes.push(await writeHandOut(handOut, options.out, tools));
  const files = outcomes.filter((outcome) => "file" in outcome);
  const remarks = [...expected.remarks, ...outcomes.filter((outcome) => "code" in outcome)];
  const text = path.join(options.out, handOutTextName);
  if (handOuts.length > 0 && !(await createFile(text, handOutText(handOuts, request.round))))
    remarks.push(remark("file.exists", { file: handOutTextName }));
  return {
    exitCode: remarks.length === 0 ? 0 : 1,
    json: { files, text: handOuts.length > 0 ? text : null, remarks },
    lines: [
      ...files.map(listed),
      ...remarks.map(({ message }) => message),
      ...(handOuts.length > 0 ? [`发表时可用的话：${text}`] : []),
    ],
  };
}

/** @throws Misuse where the words of the call or the files it names are wrong */
export function runTemplate(args: readonly string[], tools: TemplateTools): Promise<Answer> {
  const options = parseTemplateOptions(args);
  return options.expected === undefined
    ? writeOne(options, tools)
    : writeForUnits(options.expected, options, tools);
}
