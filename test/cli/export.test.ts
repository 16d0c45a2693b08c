import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { read } from "@e965/xlsx";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import type { RuleExample } from "../../src/core/spec/rule";
import { planExample } from "../support/clean-set";
import { makeFolder, runCli } from "../support/run-cli";

function exported(example: RuleExample, ...args: string[]): ReturnType<typeof read> {
  const folder = makeFolder();
  writeFileSync(path.join(folder, "a.xlsx"), writeWorkbook(planExample(example)));
  const run = runCli(folder, "export", "a.xlsx", "--out", "b.xlsx", ...args);
  expect([run.exitCode, run.stderr]).toEqual([0, ""]);
  return read(readFileSync(path.join(folder, "b.xlsx")));
}

describe("export: 上报版", () => {
  test("holds the three forms, values instead of formulas, and nothing of ours", () => {
    const book = exported({});
    expect(book.SheetNames).toEqual(["附件1-农村", "附件2", "附件3"]);
    const cells = book.SheetNames.flatMap((name) =>
      Object.entries(book.Sheets[name] ?? {}).filter(([at]) => !at.startsWith("!")),
    );
    expect(cells.filter(([, { f }]) => f !== undefined)).toEqual([]);
    const words = cells.map(([, { v }]) => String(v)).join(" ");
    expect(words).toContain("石龙村党支部");
    expect(words).not.toMatch(/口径|报送截止|对应标准|层级/);
    expect(book.Sheets["附件1-农村"]?.["F9"]?.v).toBeCloseTo(5.128, 3);
  });

  test("keeps what a clerk wrote where it cannot be read", () => {
    const book = exported({ cells: { "附件1-农村": { E9: "约2" }, 附件2: { C6: "四十来人" } } });
    expect(book.Sheets["附件1-农村"]?.["E9"]?.v).toBe("约2");
    expect(book.Sheets["附件2"]?.["C6"]?.v).toBe("四十来人");
  });

  test("--mask-phones hides the middle of every number", () => {
    const book = exported({}, "--mask-phones");
    expect(book.Sheets["附件2"]?.["F6"]?.v).toBe("138****1256");
  });

  test("a zero report stays one", () => {
    const book = exported({ organizations: { rows: [{ name: "无" }] } });
    expect(book.Sheets["附件2"]?.["B5"]?.v).toBe("无");
  });

  test("a file that is no workbook is named and nothing is written", () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, "a.xlsx"), "%PDF-1.4");
    const run = runCli(folder, "export", "a.xlsx", "--out", "b.xlsx");
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain("这是 PDF 文件");
  });

  test.each([
    ["export"],
    ["export a.xlsx"],
    ["export a.xlsx b.xlsx --out c.xlsx"],
    ["export a.xlsx --out ./a.xlsx"],
  ])("misuse: %s", (words) => {
    expect(runCli(makeFolder(), ...words.split(" ")).exitCode).toBe(2);
  });
});
