// The words behind `template` as a checked request. Knows no files' contents.
import { parseArgs } from "node:util";
import { parseCategories } from "../app/parse-categories";
import type { CalendarDate } from "../core/kernel/calendar";
import type { FormId } from "../core/spec/form";
import type { Round } from "../core/spec/round";
import { basisOption } from "./basis-option";
import { dayOption } from "./day-option";
import { Misuse } from "./misuse";
import { requiredOption, textOption } from "./text-option";
import { workbookOption } from "./workbook-option";

const allForms: readonly FormId[] = ["summary", "organizations", "villages"];
const longestUnit = 60;

/** What both ways of calling take. */
interface CommonOptions {
  readonly categories: ReturnType<typeof parseCategories>;
  readonly date: CalendarDate | undefined;
  readonly deadline: Round["deadline"] | undefined;
  readonly basis: Round["basis"];
  readonly signatures: boolean;
}

export interface OneWorkbook extends CommonOptions {
  readonly forms: readonly FormId[];
  readonly unit: string | undefined;
  /** A file. */
  readonly out: string;
}

export interface HandOutOptions extends CommonOptions {
  readonly expected: string;
  /** A folder. */
  readonly out: string;
}

function formsOption(text: string | undefined): readonly FormId[] | undefined {
  if (text === undefined) return undefined;
  const forms = text === "all" ? allForms : allForms.filter((form) => form === text);
  if (forms.length > 0) return forms;
  throw new Misuse(
    "--form 只能是 summary（附件1）、organizations（附件2）、villages（附件3）或 all（全套）。",
  );
}

function categoriesOption(texts: readonly string[]): CommonOptions["categories"] {
  const lists = texts.map(parseCategories);
  if (lists.some((list) => list.length === 0))
    throw new Misuse("--category 后面要写类别，例：--category 农村");
  return lists.flat();
}

function unitOption(text: string | undefined): string | undefined {
  const unit = text?.trim();
  if (unit === undefined || (unit !== "" && unit.length <= longestUnit)) return unit;
  throw new Misuse("--unit 应写填报单位的全称，不超过60个字，例：--unit 归阳镇党委");
}

function parseWords(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      form: { type: "string" },
      category: { type: "string", multiple: true, default: [] },
      unit: { type: "string" },
      date: { type: "string" },
      deadline: { type: "string" },
      basis: { type: "string" },
      signatures: { type: "boolean", default: false },
      expected: { type: "string" },
      out: { type: "string" },
      json: { type: "boolean", default: false },
    },
  });
  return values;
}

/** @throws Misuse with a sentence for the user */
export function parseTemplateOptions(args: readonly string[]): OneWorkbook | HandOutOptions {
  const words = parseWords(args);
  const common = {
    categories: categoriesOption(words.category),
    date: dayOption("--date", words.date),
    deadline: dayOption("--deadline", words.deadline),
    basis: basisOption(words.basis),
    signatures: words.signatures,
  };
  const forms = formsOption(words.form);
  const unit = unitOption(words.unit);
  const expected = textOption("--expected", words.expected);
  if (expected === undefined) {
    if (forms !== undefined)
      return { ...common, forms, unit, out: workbookOption(words.out, "三表.xlsx") };
    throw new Misuse(
      "请写明要哪张表：--form summary、organizations、villages 或 all；或用 --expected 名单 给各单位各做一份。",
    );
  }
  if ((forms ?? unit) !== undefined)
    throw new Misuse("--expected 给名单上每个单位做一份全套表，不能和 --form、--unit 一起用。");
  return { ...common, expected, out: requiredOption("--out", words.out, "下发") };
}
