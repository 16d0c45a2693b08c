import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import type { RuleExample } from "../../src/core/spec/rule";
import { planExample } from "../support/clean-set";
import { makeFolder, runCli } from "../support/run-cli";

function put(folder: string, name: string, example: RuleExample): void {
  writeFileSync(path.join(folder, name), writeWorkbook(planExample(example)));
}

interface Answer {
  files: {
    file: string;
    status: string;
    reason?: { code: string; message: string };
    forms: unknown[];
    findings: { rule: string; sheet: string | null; cell: string | null; message: string }[];
    unchecked: { rule: string; why: string }[];
    normalised: unknown[];
  }[];
}

function check(folder: string, ...args: string[]): Answer & { exitCode: number | null } {
  const run = runCli(folder, "check", ...args, "--json");
  return { ...(JSON.parse(run.stdout) as Answer), exitCode: run.exitCode };
}

describe("check", () => {
  test("a clean set: forms with unit, category and rows, nothing found, exit code 0", () => {
    const folder = makeFolder();
    put(folder, "a.xlsx", {});
    const { files, exitCode } = check(folder, "a.xlsx");
    expect(exitCode).toBe(0);
    expect(files).toEqual([
      {
        file: "a.xlsx",
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        status: "ok",
        units: ["归阳镇党委"],
        forms: [
          { kind: "summary", sheet: "附件1-农村", unit: "归阳镇党委", category: "农村", rows: 11 },
          { kind: "organizations", sheet: "附件2", unit: "归阳镇党委", rows: 2 },
          { kind: "villages", sheet: "附件3", unit: "归阳镇党委", rows: 1 },
        ],
        totals: { error: 0, warning: 0, info: 0, explained: 0, unchecked: 0 },
        rules: [],
        findings: [],
        unchecked: [],
        normalised: [],
      },
    ]);
  });

  test("[V06] a finding carries rule, severity, blocks, sheet, cell, value, sentence and clause", () => {
    const folder = makeFolder();
    put(folder, "a.xlsx", { summary: { counts: { T: 40 } } });
    const { files, exitCode } = check(folder, "a.xlsx");
    expect(exitCode).toBe(1);
    expect(files[0]?.findings).toEqual([
      {
        rule: "V06",
        severity: "error",
        blocks: "handing-up",
        sheet: "附件1-农村",
        cell: "E5",
        value: "40",
        message:
          "所辖基层党组织填40，党委1＋党总支3＋党支部35＝39，对不上，请对照党统数核对。党工委、党组、党小组不算基层党组织。",
        clause: "附1",
      },
    ]);
  });

  test("what was read otherwise than written is listed with cell, from, to and why", () => {
    const folder = makeFolder();
    put(folder, "a.xlsx", { cells: { 附件2: { C6: "41人" } } });
    const { files, exitCode } = check(folder, "a.xlsx");
    expect(exitCode).toBe(0);
    expect(files[0]?.normalised).toEqual([
      { sheet: "附件2", cell: "C6", from: "41人", to: "41", why: "去掉了数字后面的单位" },
    ]);
  });

  test("one entry per file in the order given; a bad file among them stops nobody", () => {
    const folder = makeFolder();
    put(folder, "好.xlsx", {});
    writeFileSync(path.join(folder, "网页.xls"), "<html><body><table></table></body></html>");
    writeFileSync(path.join(folder, "空.xlsx"), "");
    const { files, exitCode } = check(folder, "网页.xls", "好.xlsx", "空.xlsx");
    expect(exitCode).toBe(1);
    expect(files.map(({ file, status, reason }) => [file, status, reason?.code])).toEqual([
      ["网页.xls", "unreadable", "file.web-page"],
      ["好.xlsx", "ok", undefined],
      ["空.xlsx", "unreadable", "file.empty"],
    ]);
    expect(files[0]?.reason?.message).toContain("另存为 .xlsx");
  });

  test("[F04] a workbook of something else is named, not guessed at", () => {
    const folder = makeFolder();
    const [, , villages] = planExample({}).sheets;
    if (villages === undefined) throw new Error("No sheet");
    const rest = { ...villages, cells: villages.cells.filter(({ at }) => at.row > 4), merges: [] };
    writeFileSync(path.join(folder, "a.xlsx"), writeWorkbook({ sheets: [rest] }));
    const { files } = check(folder, "a.xlsx");
    expect(files[0]?.findings.map(({ rule, sheet, cell }) => [rule, sheet, cell])).toEqual([
      ["F04", null, null],
    ]);
  });

  test("[V04] --deadline makes a late form worth checking", () => {
    const folder = makeFolder();
    put(folder, "a.xlsx", {});
    const { files } = check(folder, "a.xlsx", "--deadline", "2014-03-09");
    expect(files[0]?.findings.map(({ rule }) => rule)).toContain("V04");
  });

  test("[V03] --today makes a form of tomorrow worth checking", () => {
    const folder = makeFolder();
    put(folder, "a.xlsx", {});
    const { files } = check(folder, "a.xlsx", "--today", "2014-03-09");
    expect(files[0]?.findings.map(({ rule }) => rule)).toContain("V03");
  });

  test("[V30] rules between forms reach across the files of one unit, and only of one", () => {
    const folder = makeFolder();
    const [summary, organizations] = planExample({ summary: { counts: { R: 3 } } }).sheets;
    if (summary === undefined || organizations === undefined) throw new Error("No sheet");
    writeFileSync(path.join(folder, "1.xlsx"), writeWorkbook({ sheets: [summary] }));
    writeFileSync(path.join(folder, "2.xlsx"), writeWorkbook({ sheets: [organizations] }));
    const together = check(folder, "1.xlsx", "2.xlsx").files[0];
    expect(together?.findings.map(({ rule }) => rule)).toContain("V30");
    const alone = check(folder, "1.xlsx").files[0];
    expect(alone?.findings.map(({ rule }) => rule)).not.toContain("V30");
    expect(alone?.unchecked.map(({ rule }) => rule)).toContain("V30");
  });

  test("[V30] a second 附件2 of the unit is a version of the first, not more rows", () => {
    const folder = makeFolder();
    put(folder, "1.xlsx", {});
    const organizations = planExample({}).sheets.filter(({ name }) => name === "附件2");
    writeFileSync(path.join(folder, "2.xlsx"), writeWorkbook({ sheets: organizations }));
    const { files } = check(folder, "1.xlsx", "2.xlsx");
    expect(files.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test("[V34] 附件3 in a file of its own is compared with the unit's 附件2", () => {
    const folder = makeFolder();
    const sheets = planExample({ cells: { 附件3: { B5: "枫木团村党支部" } } }).sheets;
    const [others, villages] = [sheets.slice(0, 2), sheets.slice(2)];
    writeFileSync(path.join(folder, "1.xlsx"), writeWorkbook({ sheets: others }));
    writeFileSync(path.join(folder, "2.xlsx"), writeWorkbook({ sheets: villages }));
    const { files } = check(folder, "1.xlsx", "2.xlsx");
    expect(files[1]?.findings.map(({ rule }) => rule)).toEqual(["V34"]);
  });

  test("two versions of one unit's forms are not added up", () => {
    const folder = makeFolder();
    put(folder, "1.xlsx", {});
    put(folder, "2.xlsx", { summary: { counts: { T: 40, B: 36 } } });
    const { files } = check(folder, "1.xlsx", "2.xlsx");
    expect(files.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test("a folder stands for the files in it, without Excel's lock files", () => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, "收表", "乡镇"), { recursive: true });
    put(folder, "收表/乡镇/a.xlsx", {});
    writeFileSync(path.join(folder, "收表", "~$a.xlsx"), "lock");
    writeFileSync(path.join(folder, "收表", "说明.txt"), "note");
    expect(check(folder, "收表").files.map(({ file }) => file)).toEqual([
      path.join("收表", "乡镇", "a.xlsx"),
    ]);
  });

  test("for people: the worst first, with sheet and cell, without rule ids", () => {
    const folder = makeFolder();
    put(folder, "a.xlsx", { summary: { counts: { T: 40 } }, cells: { 附件2: { B6: "石龙村" } } });
    const { stdout } = runCli(folder, "check", "a.xlsx");
    expect(stdout).toMatch(/^a\.xlsx：必须改1，请核实0，提示1\n {2}必须改 {2}附件1-农村 E5 /);
    expect(stdout).toMatch(/对不上.*（依据通知：附件1）\n/);
    expect(stdout).not.toMatch(/V\d\d/);
  });

  test("progress goes to stderr, so that --json stays one document", () => {
    const folder = makeFolder();
    put(folder, "a.xlsx", {});
    expect(runCli(folder, "check", "a.xlsx", "--json").stderr).toContain("读取 1/1");
  });

  test.each([
    ["check", "请写明要校验的文件"],
    ["check none.xlsx", "找不到"],
    ["check a.xlsx --deadline 3月15日", "年-月-日"],
  ])("misuse: %s", (words, sentence) => {
    const run = runCli(makeFolder(), ...words.split(" "));
    expect([run.exitCode, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain(sentence);
  });
});

test("a folder of many files, read on several threads, is answered file by file in order, each as by itself", () => {
  const folder = makeFolder();
  runCli(folder, "sample", "--out", ".");
  const { files } = check(folder, "收到的表");
  expect(files.length).toBeGreaterThanOrEqual(20);
  expect(files.map(({ file }) => file)).toEqual(
    files.map(({ file }) => file).toSorted((a, b) => a.localeCompare(b, "zh-CN")),
  );
  const alone = files.filter(({ file }) => /金桥镇|鸟江镇|石亭子镇-软弱涣散三表\.xls$/.test(file));
  expect(alone).toHaveLength(3);
  for (const each of alone) expect(check(folder, each.file).files).toEqual([each]);
});

test("[V24] the problem texts are held against the six standards on every thread", () => {
  const folder = makeFolder();
  const undecided = { D6: "各方面的情况都不太理想", J6: null };
  for (let each = 10; each < 34; each += 1)
    put(folder, `${each}.xlsx`, { cells: { 附件2: undecided } });
  const { files } = check(folder, ".");
  const rules = files.map(({ findings }) => findings.map(({ rule }) => rule));
  expect(rules).toEqual(files.map(() => ["V31", "V24"]));
  expect(rules).toHaveLength(24);
});
