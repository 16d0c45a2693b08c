import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { read } from "@e965/xlsx";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import type { RollUpAnswer } from "../../src/app/roll-up-answer";
import type { RuleExample } from "../../src/core/spec/rule";
import { planExample } from "../support/clean-set";
import { county, expectedTotals } from "../support/county-files";
import { makeFolder, runCli } from "../support/run-cli";

const countyFolder = makeFolder();
runCli(countyFolder, "sample", "--out", ".");
const countyArgs = ["rollup", "收到的表", "--unit", county.county, "--expected", "名单.txt"];
const countyRun = runCli(countyFolder, ...countyArgs, "--out", "汇总.xlsx", "--json");
const countyAnswer = JSON.parse(countyRun.stdout) as RollUpAnswer;

function rollUp(
  examples: readonly RuleExample[],
  ...args: string[]
): { answer: RollUpAnswer; exitCode: number | null; folder: string } {
  const folder = makeFolder();
  for (const [index, example] of examples.entries())
    writeFileSync(path.join(folder, `${index + 1}.xlsx`), writeWorkbook(planExample(example)));
  const names = examples.map((_, index) => `${index + 1}.xlsx`);
  const run = runCli(
    folder,
    "rollup",
    ...names,
    "--unit",
    "祁东县",
    "--out",
    "汇总.xlsx",
    ...args,
    "--json",
  );
  return { answer: JSON.parse(run.stdout) as RollUpAnswer, exitCode: run.exitCode, folder };
}

const inTown = (unit: string, more: RuleExample = {}): RuleExample => ({
  ...more,
  summary: { unit, ...more.summary },
  organizations: { unit, ...more.organizations },
  villages: { unit, ...more.villages },
});

describe("rollup: the sample county", () => {
  test("the answer's totals are the known truth, with percentages worked out anew", () => {
    expect(Object.keys(countyAnswer.summary).toSorted()).toEqual(
      Object.keys(expectedTotals.summary).toSorted(),
    );
    expect(countyAnswer.summary).toMatchObject(expectedTotals.summary);
    const { R, T, percentOfAll } = countyAnswer.summary["农村"] ?? { R: 0, T: 0, percentOfAll: {} };
    expect(percentOfAll.R).toBeCloseTo((Number(R) / Number(T)) * 100, 10);
    expect(countyAnswer.lists).toEqual({
      organizations: expectedTotals.organizations,
      villages: expectedTotals.villages,
    });
  });

  test("units are counted and named", () => {
    expect(countyAnswer.units).toMatchObject({
      expected: 20,
      reported: 18,
      missing: county.truth.units.missing,
      late: county.truth.units.late,
      unknown: county.truth.units.unknown,
    });
    expect(countyAnswer.units.duplicated).toEqual(["步云桥镇", "白地市镇"]);
  });

  test("every file has its state, its SHA-256 and, where it is kept out, a reason", () => {
    expect(countyAnswer.sources).toHaveLength(county.files.length);
    for (const { sha256, status, reason } of countyAnswer.sources) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(status === "excluded").toBe(reason !== undefined);
    }
    const codes = countyAnswer.sources.flatMap(({ reason }) => reason?.code ?? []);
    expect(codes.toSorted()).toEqual(["conflict", "duplicate", "unreadable"]);
  });

  test("exit code 1: something is wrong, and the result is written all the same", () => {
    expect(countyRun.exitCode).toBe(1);
    expect(readdirSync(countyFolder).toSorted()).toEqual(
      ["名单.txt", "收到的表", "汇总.xlsx"].toSorted(),
    );
  });

  test("totals in the workbook are formulas over whole columns of 汇总明细, with their results", () => {
    const sheet = read(readFileSync(path.join(countyFolder, "汇总.xlsx"))).Sheets["附件1-农村"];
    expect(sheet?.["E5"]?.f).toMatch(/^SUMIFS\('?汇总明细'?!\$?[A-Z]+:\$?[A-Z]+,/);
    expect(sheet?.["E5"]?.v).toBe(expectedTotals.summary["农村"]?.T);
  });

  test("the same command twice into the same folder gives the same totals", () => {
    const again = runCli(
      countyFolder,
      "rollup",
      ".",
      ...countyArgs.slice(2),
      "--out",
      "汇总.xlsx",
      "--json",
    );
    const answer = JSON.parse(again.stdout) as RollUpAnswer;
    expect(answer.summary).toEqual(countyAnswer.summary);
    expect(answer.lists).toEqual(countyAnswer.lists);
    expect(answer.sources.find(({ file }) => file === "汇总.xlsx")?.reason?.code).toBe(
      "own-output",
    );
  });

  test("for people: the leader's sentence, a line for each file, and where the result is", () => {
    const { stdout } = runCli(countyFolder, ...countyArgs, "--out", "汇总.xlsx");
    expect(stdout).toMatch(
      /^已报18\/20；所辖基层党组织\d+个，软弱涣散\d+个，占[\d.]+%（含待改\d个单位）。其中有名单以外的：湖南省律师行业。未报：/,
    );
    expect(stdout).toContain("结果：汇总.xlsx");
    expect(stdout).toMatch(
      /待改 {2}收到的表\/县直机关工委-软弱涣散三表\.xlsx\n +其中未计入：附件1 {2}附件1没有写明党组织类别/,
    );
    expect(stdout).not.toMatch(/V\d\d/);
  });
});

describe("rollup: what is taken and what is not", () => {
  test.each([
    ["rollup", ["--unit", "祁东县", "--out", "汇总.xlsx"]],
    ["check", []],
  ])("%s of a folder without files says so, exit code 2", (command, options) => {
    const folder = makeFolder();
    mkdirSync(path.join(folder, "收到的表"));
    const { exitCode, stderr } = runCli(folder, command, "收到的表", ...options);
    expect([exitCode, stderr]).toEqual([
      2,
      "“收到的表”里没有可以读的文件，请检查是不是写错了文件夹。\n",
    ]);
  });

  test("two clean towns add up, exit code 0", () => {
    const { answer, exitCode } = rollUp([inTown("归阳镇"), inTown("步云桥镇")]);
    expect(exitCode).toBe(0);
    expect(answer.summary["农村"]).toMatchObject({ T: 78, W: 2, R: 4, S1: 2 });
    expect(answer.lists).toEqual({ organizations: 4, villages: 2 });
  });

  test("an error is not an exclusion: wrong sums are added and marked", () => {
    const { answer, exitCode } = rollUp([inTown("归阳镇", { summary: { counts: { T: 40 } } })]);
    expect(exitCode).toBe(1);
    expect(answer.sources[0]?.status).toBe("included-with-errors");
    expect(answer.summary["农村"]?.T).toBe(40);
  });

  test("--strict keeps out what has an error", () => {
    const { answer } = rollUp(
      [inTown("归阳镇", { summary: { counts: { T: 40 } } }), inTown("步云桥镇")],
      "--strict",
    );
    expect(answer.summary["农村"]?.T).toBe(39);
    expect(answer.reports.find(({ reason }) => reason !== undefined)?.reason?.code).toBe("strict");
  });

  test("[V05] a count that cannot be read keeps its form out, and only that", () => {
    const unreadable = inTown("归阳镇", { cells: { "附件1-农村": { E5: "约40" } } });
    const { answer } = rollUp([unreadable, inTown("步云桥镇")]);
    expect(answer.summary["农村"]?.T).toBe(39);
    expect(answer.reports.filter(({ status }) => status === "excluded")).toMatchObject([
      { unit: "归阳镇", category: "农村", reason: { code: "form-errors" } },
    ]);
    expect(answer.lists.organizations).toBe(4);
  });

  test("[V42] two versions of one unit's form: none is taken", () => {
    const { answer } = rollUp([
      inTown("归阳镇"),
      inTown("归阳镇", { summary: { counts: { T: 41, B: 37 } } }),
      inTown("步云桥镇"),
    ]);
    expect(answer.summary["农村"]?.T).toBe(39);
    expect(answer.findings.map(({ rule }) => rule)).toContain("V42");
  });

  test("[V44] a form counted on another basis is kept out", () => {
    const { answer } = rollUp([
      inTown("归阳镇", { round: { basis: "primary" } }),
      inTown("步云桥镇"),
    ]);
    expect(answer.summary["农村"]?.T).toBe(39);
    expect(answer.reports.map(({ reason }) => reason?.code)).toContain("other-basis");
  });

  test("nothing that can be included: no result is written, and the old one stays", () => {
    const folder = makeFolder();
    writeFileSync(path.join(folder, "a.xlsx"), "");
    writeFileSync(path.join(folder, "汇总.xlsx"), "old");
    const run = runCli(
      folder,
      "rollup",
      "a.xlsx",
      "--unit",
      "祁东县",
      "--out",
      "汇总.xlsx",
      "--json",
    );
    expect(run.exitCode).toBe(1);
    expect((JSON.parse(run.stdout) as RollUpAnswer).out).toBeNull();
    expect(readFileSync(path.join(folder, "汇总.xlsx"), "utf8")).toBe("old");
  });

  test("never writes over a unit's own file", () => {
    const folder = makeFolder();
    const file = path.join(folder, "归阳镇.xlsx");
    writeFileSync(file, writeWorkbook(planExample({})));
    const before = readFileSync(file);
    const run = runCli(folder, "rollup", ".", "--unit", "祁东县", "--out", "归阳镇.xlsx");
    expect([run.exitCode, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain("不能写在它上面");
    expect(readFileSync(file)).toEqual(before);
  });

  test("--date fills in the result's 填表时间", () => {
    const { folder } = rollUp([inTown("归阳镇")], "--date", "2014-03-14");
    expect(read(readFileSync(path.join(folder, "汇总.xlsx"))).Sheets["附件1-农村"]?.["G3"]?.v).toBe(
      41_712,
    );
  });

  test.each([
    ["rollup --unit 祁东县 --out a.xlsx", "请写明要汇总的文件"],
    ["rollup . --out a.xlsx", "--unit"],
    ["rollup . --unit 祁东县", "--out"],
    ["rollup none --unit 祁东县 --out a.xlsx", "找不到"],
  ])("misuse: %s", (words, sentence) => {
    const run = runCli(makeFolder(), ...words.split(" "));
    expect([run.exitCode, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain(sentence);
  });
});
