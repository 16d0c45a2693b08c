// 情况说明 on the command line: what `check` says of what is explained, and how the reasons go up through `rollup`.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import type { RollUpAnswer } from "../../src/app/roll-up-answer";
import type { RuleExample } from "../../src/core/spec/rule";
import { planExample } from "../support/clean-set";
import { reasonsFor, withReasons } from "../support/explained";
import { makeFolder, runCli } from "../support/run-cli";

interface Finding {
  readonly rule: string;
  readonly explained?: string;
  readonly lapsed?: string;
  readonly message: string;
}

const text = "2013年新建，上级已批复";
const few: RuleExample = { cells: { 附件2: { C6: 2 } } };
const fewer: RuleExample = { cells: { 附件2: { C6: 1 } } };

/** The example with the reasons for what is to be verified in `few`. */
function put(folder: string, name: string, example: RuleExample): void {
  const plan = withReasons(planExample(example), reasonsFor(planExample(few), text));
  writeFileSync(path.join(folder, name), writeWorkbook(plan));
}

function check(folder: string, file: string): readonly Finding[] {
  const { stdout } = runCli(folder, "check", file, "--json");
  const { files } = JSON.parse(stdout) as { files: { findings: Finding[] }[] };
  return files[0]?.findings ?? [];
}

test("what is explained says why, and is not counted among what is to be verified", () => {
  const folder = makeFolder();
  put(folder, "a.xlsx", few);
  expect(check(folder, "a.xlsx")).toMatchObject([{ rule: "V21", explained: text }]);
  expect(Object.keys(check(folder, "a.xlsx")[0] ?? {})).not.toContain("lapsed");
  const { stdout, exitCode } = runCli(folder, "check", "a.xlsx");
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^a\.xlsx：必须改0，请核实0，提示0，已说明1\n {2}已说明 {2}附件2 C6 /);
  expect(stdout).toContain(`（情况说明：${text}）`);
});

test("a reason for another value is said to have lapsed", () => {
  const folder = makeFolder();
  put(folder, "a.xlsx", fewer);
  const [finding] = check(folder, "a.xlsx");
  expect(finding).toMatchObject({ rule: "V21", lapsed: text });
  expect(finding).not.toHaveProperty("explained");
  expect(finding?.message).toContain("原说明已失效：当时填的是“2”");
  expect(runCli(folder, "check", "a.xlsx").stdout).toMatch(/^a\.xlsx：必须改0，请核实1，提示0\n/);
});

test("reasons go up with the forms, and excuse the rows of the result at each level", () => {
  const folder = makeFolder();
  put(folder, "1.xlsx", few);
  const rollUp = (unit: string, file: string, out: string): string => {
    const words = ["--unit", unit, "--date", "2014-03-12", "--out", out, "--json"];
    return runCli(folder, "rollup", file, ...words).stdout;
  };
  const answer = JSON.parse(rollUp("祁东县", "1.xlsx", "县.xlsx")) as RollUpAnswer;
  expect(answer.sources.map(({ findings }) => findings)).toEqual([
    { error: 0, warning: 0, info: 0 },
  ]);
  expect(answer.findings).toMatchObject([{ rule: "V21", explained: text, file: "1.xlsx" }]);
  expect(check(folder, "县.xlsx")).toMatchObject([{ rule: "V21", explained: text }]);
  rollUp("衡阳市", "县.xlsx", "市.xlsx");
  expect(check(folder, "市.xlsx")).toMatchObject([{ rule: "V21", explained: text }]);
});

test("the official export takes the bare forms along, and no reasons", () => {
  const folder = makeFolder();
  put(folder, "a.xlsx", few);
  expect(runCli(folder, "export", "a.xlsx", "--out", "上报.xlsx").exitCode).toBe(0);
  expect(check(folder, "上报.xlsx").map(({ explained }) => explained)).toEqual([undefined]);
});
