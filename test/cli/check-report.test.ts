// `check --report`, and the document that --json prints beside it.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import type { RuleExample } from "../../src/core/spec/rule";
import { planExample } from "../support/clean-set";
import { makeFolder, runCli } from "../support/run-cli";
import { sheetJsFacts } from "../support/sheetjs-facts";

function put(folder: string, name: string, example: RuleExample): void {
  writeFileSync(path.join(folder, name), writeWorkbook(planExample(example)));
}

const bytesOf = (folder: string, name: string): Uint8Array => readFileSync(path.join(folder, name));

/** Of each sheet of a workbook: its name and all texts on it. */
const textsIn = (folder: string, name: string): readonly (readonly [string, string])[] =>
  sheetJsFacts(bytesOf(folder, name)).map((sheet) => [
    sheet.name,
    Object.values(sheet.values).join("\n"),
  ]);

const count = z.int().min(0);
const totals = { error: count, warning: count, info: count, explained: count };
const cell = z.string().regex(/^[A-Z]+\d+$/);

/** What scripts may build on; more may come, nothing of it goes. */
const answerSchema = z.object({
  checkedAt: z.iso.datetime(),
  report: z.string().nullable(),
  files: z.array(
    z.object({
      file: z.string(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      status: z.enum(["ok", "unreadable"]),
      reason: z.object({ code: z.string(), message: z.string() }).optional(),
      units: z.array(z.string()),
      forms: z.array(
        z.object({
          kind: z.enum(["summary", "organizations", "villages"]),
          sheet: z.string(),
          unit: z.string().nullable(),
          category: z.string().optional(),
          rows: count,
        }),
      ),
      totals: z.object({ ...totals, unchecked: count }),
      rules: z.array(
        z.object({ rule: z.string(), checks: z.string().min(1), clause: z.string(), ...totals }),
      ),
      findings: z.array(
        z.object({
          rule: z.string().regex(/^[VF]\d\d$/),
          severity: z.enum(["error", "warning", "info"]),
          blocks: z.enum(["total", "handing-up", "nothing"]),
          sheet: z.string().nullable(),
          cell: cell.nullable(),
          value: z.string(),
          message: z.string().min(1),
          clause: z.string(),
        }),
      ),
      unchecked: z.array(z.object({ rule: z.string(), why: z.string().min(1) })),
      normalised: z.array(
        z.object({ sheet: z.string(), cell, from: z.string(), to: z.string(), why: z.string() }),
      ),
    }),
  ),
});

const answerOf = (folder: string, ...args: readonly string[]): z.infer<typeof answerSchema> =>
  answerSchema.parse(JSON.parse(runCli(folder, "check", ...args, "--json").stdout));

test("--json says when, of which bytes, whose, how much of each gravity and of each rule", () => {
  const folder = makeFolder();
  put(folder, "a.xlsx", { summary: { counts: { T: 40 } }, cells: { 附件2: { B6: "石龙村" } } });
  writeFileSync(path.join(folder, "空.xlsx"), "");
  const before = Date.now();
  const { checkedAt, report, files } = answerOf(folder, "a.xlsx", "空.xlsx");
  expect(Date.parse(checkedAt)).toBeGreaterThanOrEqual(before);
  expect(report).toBeNull();
  expect(files[0]).toMatchObject({
    sha256: createHash("sha256").update(bytesOf(folder, "a.xlsx")).digest("hex"),
    units: ["归阳镇党委"],
    totals: { error: 1, warning: 0, info: 1, explained: 0, unchecked: 0 },
    rules: [
      { rule: "V06", checks: "所辖基层党组织＝党委＋党总支＋党支部", clause: "附1", error: 1 },
      { rule: "V56", checks: "党组织名称写全称", clause: "附2", error: 0, info: 1 },
    ],
  });
  expect(files[1]).toMatchObject({ status: "unreadable", units: [], rules: [], findings: [] });
});

test("the sample county's answer keeps its shape, and its totals are those of its findings", () => {
  const folder = makeFolder();
  runCli(folder, "sample", "--out", ".");
  const { files } = answerOf(folder, "收到的表", "--report", "校验报告.xlsx");
  expect(files.length).toBeGreaterThan(20);
  for (const { totals: all, rules, findings, unchecked } of files) {
    expect(all.error + all.warning + all.info + all.explained).toBe(findings.length);
    expect(all.unchecked).toBe(unchecked.length);
    expect(rules.map(({ rule }) => rule).toSorted()).toEqual(
      [...new Set(findings.map(({ rule }) => rule))].toSorted(),
    );
  }
  const own = files.filter(({ status, totals: { unchecked }, findings }) => {
    return status === "ok" && (findings.length > 0 || unchecked > 0);
  });
  expect(textsIn(folder, "校验报告.xlsx")).toHaveLength(1 + own.length);
});

test("--report writes the report, which others can read, and says where", () => {
  const folder = makeFolder();
  put(folder, "a.xlsx", { summary: { counts: { T: 40 } } });
  const run = runCli(folder, "check", "a.xlsx", "--report", "校验报告.xlsx");
  expect(run.exitCode).toBe(1);
  expect(run.stdout).toMatch(/校验报告：校验报告\.xlsx\n$/);
  const [[name, text] = ["", ""], ...others] = textsIn(folder, "校验报告.xlsx");
  expect([name, others]).toEqual(["校验报告", []]);
  expect(text).toContain(createHash("sha256").update(bytesOf(folder, "a.xlsx")).digest("hex"));
  expect(text).toMatch(/校验时间：\d{4}年\d+月\d+日 \d+:\d\d\n/);
  expect(text).toContain("必须改1处");
  expect(text).not.toMatch(/V\d\d/);
  expect(readdirSync(folder).toSorted()).toEqual(["a.xlsx", "校验报告.xlsx"]);
});

test("made again into the folder that is checked, it replaces itself and is none of the files", () => {
  const folder = makeFolder();
  mkdirSync(path.join(folder, "收表"));
  put(folder, "收表/a.xlsx", { summary: { counts: { T: 40 } } });
  put(folder, "收表/b.xlsx", {});
  const report = path.join("收表", "校验报告.xlsx");
  const first = answerOf(folder, "收表", "--report", report);
  put(folder, "收表/a.xlsx", { summary: { counts: { T: 41 } } });
  const second = answerOf(folder, "收表", "--report", report);
  expect(second.files.map(({ file }) => file)).toEqual(first.files.map(({ file }) => file));
  expect(second.report).toBe(report);
  const [, [, text] = ["", ""]] = textsIn(folder, report);
  expect(text).toContain("所辖基层党组织填41");
});

test.each([
  ["a named file", ["a.xlsx"], "a.xlsx"],
  ["a named file, otherwise spelt", ["a.xlsx"], "./收表/../a.xlsx"],
  ["a file of a folder", ["收表"], "收表/b.xlsx"],
])("it is never written over what it reads: %s", (_, names, report) => {
  const folder = makeFolder();
  mkdirSync(path.join(folder, "收表"));
  put(folder, "a.xlsx", { summary: { counts: { T: 40 } } });
  put(folder, "收表/b.xlsx", {});
  const before = bytesOf(folder, report);
  const run = runCli(folder, "check", ...names, "--report", report);
  expect([run.exitCode, run.stdout]).toEqual([2, ""]);
  expect(run.stderr).toContain("请用 --report 换一个文件名");
  expect(bytesOf(folder, report)).toEqual(before);
});

test.each([
  ["--report", "缺少内容"],
  ["--report 校验报告.docx", "以 .xlsx 结尾"],
  ["--report nul.xlsx", "例：--report 校验报告.xlsx"],
])("misuse: check a.xlsx %s", (words, sentence) => {
  const folder = makeFolder();
  put(folder, "a.xlsx", {});
  const run = runCli(folder, "check", "a.xlsx", ...words.split(" "));
  expect([run.exitCode, run.stdout]).toEqual([2, ""]);
  expect(run.stderr).toContain(sentence);
});
