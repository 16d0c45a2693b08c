// The words behind `template` as a checked request. Knows no files' contents.
import { parseArgs } from "node:util";
import { z } from "zod";
import type { FormId } from "../core/spec/form";
import { basisOption } from "./basis-option";
import { dayOption } from "./day-option";
import { Misuse } from "./misuse";

const allForms: readonly FormId[] = ["summary", "organizations", "villages"];

const optionsSchema = z.object({
  form: z
    .enum([...allForms, "all"])
    .transform((form) => (form === "all" ? allForms : [form]))
    .optional()
    .catch(() => {
      throw new Misuse(
        "--form 只能是 summary（附件1）、organizations（附件2）、villages（附件3）或 all（全套）。",
      );
    }),
  category: z.array(z.string().trim().min(1)).catch(() => {
    throw new Misuse("--category 后面要写类别，例：--category 农村");
  }),
  unit: z
    .string()
    .trim()
    .min(1)
    .max(60)
    .optional()
    .catch(() => {
      throw new Misuse("--unit 应写填报单位的全称，不超过60个字，例：--unit 归阳镇党委");
    }),
  date: dayOption("--date"),
  deadline: dayOption("--deadline"),
  basis: basisOption,
  signatures: z.boolean(),
  expected: z.string().min(1).optional(),
  out: z
    .string({ error: "missing" })
    .min(1)
    .catch(() => {
      throw new Misuse("没有写明结果放在哪里，请加上 --out，例：--out 三表.xlsx");
    }),
  json: z.boolean(),
});

export type TemplateOptions = z.output<typeof optionsSchema>;

/** @throws Misuse with a sentence for the user */
export function parseTemplateOptions(args: readonly string[]): TemplateOptions {
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
  const options = optionsSchema.parse(values);
  if (options.expected === undefined && options.form === undefined)
    throw new Misuse(
      "请写明要哪张表：--form summary、organizations、villages 或 all；或用 --expected 名单 给各单位各做一份。",
    );
  if (options.expected !== undefined && (options.form ?? options.unit) !== undefined)
    throw new Misuse("--expected 给名单上每个单位做一份全套表，不能和 --form、--unit 一起用。");
  return options;
}
