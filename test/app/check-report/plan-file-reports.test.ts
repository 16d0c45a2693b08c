// What 校验报告 says of checked files, as it is written and read back.
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { isEarlierReport, planFileReports } from "../../../src/app/check-report/plan-file-reports";
import { fileSubject } from "../../../src/app/check-report/subject";
import { toExplanation } from "../../../src/app/explain/plan-explanations";
import { planExplanationsSheet } from "../../../src/core/native/result/explanations-sheet";
import { matterOf } from "../../../src/core/rules/explain/matter";
import type { WorkbookPlan } from "../../../src/core/native/plan";
import type { CheckedFile } from "../../../src/core/report/checked-file";
import type { RawWorkbook } from "../../../src/core/report/raw-workbook";
import { textOf } from "../../../src/core/report/text";
import type { RuleExample } from "../../../src/core/spec/rule";
import { checkPlan, planExample } from "../../support/clean-set";

const now = new Date(2014, 2, 10, 9, 4);

const checked = (example: RuleExample, file = "归阳镇.xlsx"): CheckedFile => ({
  ...checkPlan(planExample(example)),
  file,
  sha256: "ab".repeat(32),
});

const damaged: CheckedFile = {
  file: "坏的.xlsx",
  sha256: "cd".repeat(32),
  unreadable: "file.damaged",
  reports: [],
  findings: [],
  unchecked: [],
};

function throughFile(plan: WorkbookPlan): RawWorkbook {
  const read = readWorkbook(writeWorkbook(plan));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const readBack = (files: readonly CheckedFile[]): RawWorkbook =>
  throughFile(planFileReports(files, now));

/** Of each sheet: its name, and each row's texts in one. */
const linesIn = ({ sheets }: RawWorkbook): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    sheets.map(({ name, rows }) => [
      name,
      rows.map(({ cells }) => cells.map(({ value }) => textOf(value)).join(" | ")),
    ]),
  );

const linesOf = (file: CheckedFile): readonly string[] =>
  linesIn(readBack([file]))["校验报告"] ?? [];

test("one file is one sheet: when, which, whose, how much, then rule by rule and one by one", () => {
  const lines = linesOf(
    checked({ summary: { counts: { T: 40 } }, cells: { 附件2: { B6: "石龙村" } } }),
  );
  expect(lines).toEqual([
    "校验报告",
    "校验时间：2014年3月10日 9:04",
    "文件：归阳镇.xlsx",
    "填报单位：归阳镇党委",
    "结果：必须改1处，提示1处",
    `文件指纹（SHA-256）：${"ab".repeat(32)}`,
    "这里说的是校验那一刻的情况。表改动以后请重新校验，以新的报告为准。",
    "汇总：检查了什么，发现几处",
    "序号 | 检查什么 | 发现 | 依据",
    "1 | 所辖基层党组织＝党委＋党总支＋党支部 | 必须改1处 | 附件1",
    "2 | 党组织名称写全称 | 提示1处 | 附件2",
    "明细：在哪里，是什么问题，怎么改",
    "序号 | 级别 | 位置 | 填的内容 | 问题和改法 | 依据",
    expect.stringMatching(
      /^1 \| 必须改 \| 附件1-农村 所辖基层党组织 \| 40 \| 所辖基层党组织填40.*\| 附件1$/,
    ),
    expect.stringMatching(
      /^2 \| 提示 \| 附件2 第6行 软弱涣散基层党组织名称 \| 石龙村 \| .*\| 附件2$/,
    ),
  ]);
});

test("what was not checked stands under the same heads, with what it is and why", () => {
  const { sheets } = planExample({});
  const alone = { ...checkPlan({ sheets: sheets.slice(0, 1) }), sha256: "ab" };
  const lines = linesOf(alone);
  expect(lines).toContain("结果：没有发现问题，未检查4项");
  const from = lines.indexOf("未检查：没有核对的内容和原因");
  expect(lines[from + 1]).toBe("序号 | 级别 | 位置 | 填的内容 | 问题和改法 | 依据");
  expect(lines[from + 2]).toBe(
    "1 | 未检查 | 附件1-农村 | 附件1填0时附件2没有行，不填0时有：手头没有这个单位的附件2，没有核对。",
  );
});

test("the gravest comes first, and of one gravity what stands first", () => {
  const { findings } = fileSubject(
    checked({
      summary: { counts: { T: 40 } },
      cells: { 附件2: { B5: "金星村", C6: "若干", F6: "138", D5: null }, 附件3: { F5: null } },
    }),
  );
  const order = findings.map(({ severity, sheet, at }) => [severity, sheet, at?.row, at?.column]);
  expect(order.slice(0, 5)).toEqual([
    ["error", "附件1-农村", 5, 5],
    ["error", "附件2", 5, 4],
    ["error", "附件2", 6, 3],
    ["error", "附件3", 5, 6],
    ["warning", "附件2", 6, 6],
  ]);
  const severities = findings.map(({ severity }) => severity);
  expect(severities).toEqual([
    ...severities.filter((each) => each === "error"),
    ...severities.filter((each) => each === "warning"),
    ...severities.filter((each) => each === "info"),
  ]);
});

test("what 情况说明 explains comes last, with the reason, and is counted apart", () => {
  const plan = planExample({ cells: { 附件2: { B5: "金星村", C5: 2 } } });
  const asked = checkPlan(plan).reports.flatMap(({ report, findings }) =>
    findings.filter(({ rule }) => rule === "V21").map((each) => matterOf(report, each, "")),
  );
  const reason = { text: "2013年刚成立，上级已批复", date: "2014年3月10日" };
  const sheet = planExplanationsSheet(asked.map((matter) => toExplanation(matter, reason)));
  const lines = linesOf({ ...checkPlan({ sheets: [...plan.sheets, sheet] }), sha256: "" });
  expect(lines).toContainEqual(expect.stringMatching(/^结果：.*已说明1处$/));
  expect(lines).toContainEqual(expect.stringMatching(/党员数不少于3人 \| 已说明1处 \| 附件2$/));
  expect(lines.at(-1)).toMatch(
    /^\d+ \| 已说明 \| 附件2 第5行 党员数 \| 2 \| .*\n情况说明：2013年刚成立，上级已批复 \| 附件2$/,
  );
});

describe("several files", () => {
  const files = [
    checked({ summary: { counts: { T: 40 } } }, "收到的表/甲.xlsx"),
    checked({}, "收到的表/乙.xlsx"),
    damaged,
    checked({ summary: { counts: { T: 41 } } }, "收到的表/丙.xlsx"),
  ];

  test("are listed on the first sheet; those with something to say have one of their own", () => {
    const sheets = linesIn(readBack(files));
    expect(Object.keys(sheets)).toEqual([
      "校验报告",
      "校验报告-归阳镇党委",
      "校验报告-归阳镇党委 (2)",
    ]);
    expect(sheets["校验报告"]).toEqual([
      "校验报告",
      "校验时间：2014年3月10日 9:04",
      "文件：共4个，没有发现问题的1个，要看的2个，读不了的1个。",
      "合计：必须改2处。",
      expect.any(String),
      "各个文件",
      "序号 | 文件 | 填报单位 | 结果 | 详见工作表 | 文件指纹（SHA-256）",
      `1 | 收到的表/甲.xlsx | 归阳镇党委 | 必须改1处 | 校验报告-归阳镇党委 | ${"ab".repeat(32)}`,
      `2 | 收到的表/乙.xlsx | 归阳镇党委 | 没有发现问题 | ${"ab".repeat(32)}`,
      `3 | 坏的.xlsx | 读不了，什么也没有校验。文件损坏或没有传完整，请对方重发。 | ${"cd".repeat(32)}`,
      `4 | 收到的表/丙.xlsx | 归阳镇党委 | 必须改1处 | 校验报告-归阳镇党委 (2) | ${"ab".repeat(32)}`,
    ]);
    expect(sheets["校验报告-归阳镇党委 (2)"]).toContain("文件：收到的表/丙.xlsx");
  });

  test("make a workbook that is known as a report of ours; other workbooks are not", () => {
    expect(isEarlierReport(readBack(files))).toBe(true);
    const own = readBack(files.slice(0, 1)).sheets;
    const forms = throughFile(planExample({})).sheets;
    expect(isEarlierReport({ sheets: [...own, ...forms] })).toBe(false);
    expect(isEarlierReport({ sheets: [] })).toBe(false);
  });

  test("none at all are a list of nothing", () => {
    expect(linesIn(readBack([]))["校验报告"]).toContain("合计：没有发现问题。");
  });
});

test("a file that cannot be read says so in place of a result", () => {
  expect(linesOf(damaged).slice(2, 5)).toEqual([
    "文件：坏的.xlsx",
    "填报单位：（表上没有写）",
    "结果：读不了，什么也没有校验。文件损坏或没有传完整，请对方重发。",
  ]);
});

test.each([
  ["a formula", "=1+1", "=1+1"],
  ["a number with a sign", "+8613807341256", "+8613807341256"],
  ["an old function", "@SUM(A1)", "@SUM(A1)"],
  ["control characters and breaks", "甲\u0000\u0007乙\r\n丙\t丁", "甲 乙 丙 丁"],
  ["a turned direction", "\u202Ejpg.exe", "jpg.exe"],
  ["a very long text", "很长".repeat(20_000), `${"很长".repeat(40)}……`],
  ["characters of two units", "𠀀".repeat(81), `${"𠀀".repeat(80)}……`],
  ["half a character", "甲\uD800乙", "甲乙"],
])("%s stays a text on one line", (_, value, shown) => {
  const file = checked({ summary: { counts: { T: 40 } } });
  const [first, ...rest] = file.reports;
  if (first === undefined) throw new Error("No report");
  const findings = first.findings.map((each) => ({ ...each, value }));
  const raw = readBack([{ ...file, reports: [{ ...first, findings }, ...rest] }]);
  const cells = raw.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  expect(cells.map((cell) => cell.value)).toContain(shown);
});
