// 校验报告 as a sheet: one page wide, its texts whole, its head repeated, and never a form.
import { readWorkbook } from "../../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../../src/adapters/workbooks/xlsx/write-workbook";
import type { CheckReportContent } from "../../../../src/core/native/check-report/content";
import { planCheckOverview } from "../../../../src/core/native/check-report/overview-sheet";
import { planCheckReport } from "../../../../src/core/native/check-report/report-sheet";
import type { SheetPlan } from "../../../../src/core/native/plan";
import { readReports } from "../../../../src/core/report/read-reports";
import { exceltsFacts, exceltsLooks } from "../../../support/excelts-facts";
import { planFacts, planLooks } from "../../../support/plan-facts";
import { sheetJsFacts } from "../../../support/sheetjs-facts";

const longMessage = "联系方式应是11位手机号，或带区号的座机号，请核对。".repeat(16);

const line = {
  severity: "必须改",
  place: "附件2 第5行 联系方式",
  value: "138073412",
  message: "少两位，请核对。",
  clause: "附件2",
};

const content: CheckReportContent = {
  name: "校验报告",
  heading: ["校验时间：2014年3月10日 15:04", "文件：归阳镇.xlsx"],
  rules: [{ checks: "联系方式能打通的样子", found: "必须改1处", clause: "附件2" }],
  findings: [line, { ...line, message: longMessage }],
  unchecked: [{ ...line, severity: "未检查", value: "" }],
};

const overview = {
  name: "校验报告",
  heading: content.heading,
  files: [
    {
      file: "归阳镇.xlsx",
      unit: "归阳镇",
      result: "必须改1处",
      sheet: "甲",
      sha256: "0".repeat(64),
    },
  ],
};

const rowOf = ({ cells }: SheetPlan, value: unknown): number =>
  cells.find((cell) => cell.value === value)?.at.row ?? 0;

const heightOf = ({ rows }: SheetPlan, row: number): number =>
  rows.find((each) => each.row === row)?.height ?? 0;

describe.each([
  ["of one file", planCheckReport(content)],
  ["of several files", planCheckOverview(overview)],
])("the sheet %s", (_, plan) => {
  test("is as wide as an A4 page between its margins, but for some 3 %", () => {
    const width = plan.columns.reduce((sum, column) => sum + column.width, 0);
    const page = 842 - 2 * plan.print.margins.side;
    expect(width / page).toBeLessThan(0.98);
    expect(width / page).toBeGreaterThan(0.96);
    expect(plan.print).toMatchObject({ orientation: "landscape", onePage: false });
  });

  test("is read by others as it was planned", async () => {
    const bytes = writeWorkbook({ sheets: [plan] });
    const [planned] = planFacts({ sheets: [plan] });
    expect(sheetJsFacts(bytes)).toMatchObject([
      { values: planned?.values, merges: planned?.merges, names: planned?.names, formulas: {} },
    ]);
    const [look] = planLooks({ sheets: [plan] });
    expect(await exceltsLooks(bytes)).toMatchObject([{ cells: look?.cells, rows: look?.rows }]);
    expect(await exceltsFacts(bytes)).toMatchObject([{ print: planned?.print }]);
  });
});

test("later pages repeat the heads of the findings", () => {
  const plan = planCheckReport(content);
  const head = rowOf(plan, "问题和改法");
  expect(plan.print.repeatedRows).toEqual({ from: head, to: head });
  expect(head).toBe(rowOf(plan, "少两位，请核对。") - 1);
});

test("a report that only says what was not checked repeats those heads; an empty one repeats nothing", () => {
  const plan = planCheckReport({ ...content, findings: [] });
  expect(plan.print.repeatedRows?.from).toBe(rowOf(plan, "未检查") - 1);
  const empty = planCheckReport({ ...content, rules: [], findings: [], unchecked: [] });
  expect(empty.print.repeatedRows).toBeUndefined();
  expect(empty.rows).toHaveLength(3);
});

test("a row is as high as its longest text needs, and no higher than programs allow", () => {
  const plan = planCheckReport({
    ...content,
    findings: [line, { ...line, message: longMessage }, { ...line, message: "很长".repeat(2000) }],
  });
  const first = rowOf(plan, "少两位，请核对。");
  const [short, long, longest] = [0, 1, 2].map((offset) => heightOf(plan, first + offset));
  expect(short).toBeLessThan(40);
  // 400 characters of 10 points, 29 on a line.
  expect(long).toBeGreaterThan(14 * 14);
  expect(long).toBeLessThan(14 * 22);
  expect(longest).toBe(409);
});

test("whatever it quotes, it is read as no form", () => {
  const quotes = { ...line, place: "所辖基层党组织", value: "所辖基层党组织" };
  const heads = {
    severity: "党员数",
    place: "党组织名称",
    value: "主要问题",
    message: "联系方式",
    clause: "",
  };
  const plan = planCheckReport({ ...content, findings: [quotes, heads] });
  const read = (sheet: SheetPlan): number => {
    const workbook = readWorkbook(writeWorkbook({ sheets: [sheet] }));
    return workbook.ok ? readReports(workbook.value).length : -1;
  };
  expect(read(plan)).toBe(0);
  expect(read({ ...plan, name: "三月的" })).toBe(0);
  // Without its title it would be.
  const untitled = plan.cells.filter(({ at }) => at.row > 1);
  expect(read({ ...plan, cells: untitled, merges: [] })).toBeGreaterThan(0);
});
