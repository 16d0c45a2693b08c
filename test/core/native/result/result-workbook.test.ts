// The result workbook: forms that are still forms, sums that follow 汇总明细, and sheets that are never read as forms.
import { toA1 } from "../../../../src/core/kernel/address";
import type { ResultContent } from "../../../../src/core/native/result/content";
import { planResult } from "../../../../src/core/native/result/result-workbook";
import type { CellPlan, SheetPlan } from "../../../../src/core/native/plan";
import { readReports } from "../../../../src/core/report/read-reports";
import { readDetail } from "../../../../src/core/rollup/read-detail";
import { toResultContent } from "../../../../src/core/rollup/to-result-content";
import { county, file, finding, list, rollUpOf, summary, toRaw } from "../../rollup/builders";
import { allCells } from "../../../support/all-cells";

const other = "其他（国有*林场）";
const content: ResultContent = toResultContent(
  rollUpOf(
    [
      file("a.xlsx", [
        summary(["归阳镇", "农村"], [5, 1, 0, 4, 1, 1], { findings: [finding("error")] }),
        list("归阳镇", [{ name: "石龙村党支部", problem: "=1+1" }]),
      ]),
      file("b.xlsx", [summary(["金桥镇", "农村"], [7, 1, 0, 6, 0, ""])]),
      file("c.xlsx", [summary(["鸟江镇", "农村"], [3])]),
      file("d.xlsx", [summary(["鸟江镇", "农村"], [4]), summary(["鸟江镇", other], [4])]),
      { ...file("e.xls", []), unreadable: "file.web-page" },
    ],
    {
      expected: ["归阳镇", "金桥镇", "粮市镇"].map((unit) => ({
        unit,
        aliases: [],
        categories: [],
      })),
    },
  ),
  { print: { signatures: false } },
);
const plan = planResult(content);

const sheet = (name: string): SheetPlan => {
  const found = plan.sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};
const cellAt = (name: string, address: string): CellPlan | undefined =>
  allCells(sheet(name)).find(({ at }) => toA1(at) === address);
const rowsOf = (name: string): readonly (readonly unknown[])[] => {
  const cells = allCells(sheet(name));
  const last = Math.max(...cells.map(({ at }) => at.row));
  return Array.from({ length: last }, (_, row) =>
    cells.filter(({ at }) => at.row === row + 1).map(({ value }) => value),
  );
};

test("holds the forms first, then the working sheets", () => {
  expect(plan.sheets.map(({ name }) => name)).toEqual([
    "附件1-农村",
    "附件1-其他(国有林场)",
    "附件2",
    "附件3",
    "汇总明细",
    "应报单位",
    "退回清单",
    "内部汇总",
  ]);
});

test("has each address once, by row, then column, and a width for every column", () => {
  for (const { cells, columns } of plan.sheets) {
    const places = cells.map(({ at }) => at.row * 100_000 + at.column);
    expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
    expect(Math.max(...cells.map(({ at }) => at.column))).toBeLessThanOrEqual(columns.length);
  }
});

test("I19 the counts of 附件1 are sums over whole columns of 汇总明细, percentages formulas over them", () => {
  expect(cellAt("附件1-农村", "E5")).toMatchObject({
    value: 12,
    formula: `SUMIFS('汇总明细'!$E:$E,'汇总明细'!$B:$B,"农村",'汇总明细'!$C:$C,"是")`,
  });
  expect(cellAt("附件1-农村", "E10")).toMatchObject({
    value: 1,
    formula: expect.stringMatching(/^SUMIFS\('汇总明细'!\$J:\$J,/),
  });
  expect(cellAt("附件1-农村", "F6")).toMatchObject({ formula: expect.stringContaining("/$E$5") });
});

test("the sum of a category counts no other that its name would match as a pattern", () => {
  expect(cellAt("附件1-其他(国有林场)", "E5")?.formula).toContain(`"其他(国有~*林场)"`);
});

test("a count that nobody filled in stays empty until somebody does", () => {
  const blank = { ...content, summaries: [{ category: "农村", counts: { T: 5 } }] };
  const [first] = planResult(blank).sheets;
  expect(first?.cells.find(({ at }) => toA1(at) === "E6")).toMatchObject({
    value: "",
    formula: expect.stringMatching(/^IF\(COUNTIFS\('汇总明细'!\$F:\$F,">=0",.*\)=0,"",SUMIFS\(/),
  });
});

test("汇总明细 has a line for each unit, category and version, with the cell of each number", () => {
  const [head, ...lines] = rowsOf("汇总明细");
  expect(head?.slice(0, 6)).toEqual(["单位", "类别", "计入", "状态", "所辖基层党组织数", "党委数"]);
  expect(lines.map((line) => line.slice(0, 5))).toEqual([
    ["归阳镇", "农村", "是", "待改", 5],
    ["金桥镇", "农村", "是", "计入", 7],
    ["鸟江镇", "农村", "否", "未计入", 3],
    ["鸟江镇", "农村", "否", "未计入", 4],
    ["鸟江镇", "其他(国有*林场)", "是", "计入", 4],
  ]);
  expect(lines[1]?.[9]).toBeNull();
  expect(lines[0]).toContain("附件1-农村!E15");
  expect(lines[0]).toContain("2014-03-16T08:00:00Z");
});

test("内部汇总 adds all categories of a unit, and of all units", () => {
  expect(rowsOf("内部汇总").map((line) => line.slice(0, 2))).toEqual([
    ["单位", "所辖基层党组织数"],
    ["归阳镇", 5],
    ["金桥镇", 7],
    ["鸟江镇", 4],
    ["合计（各类别）", 16],
  ]);
  expect(cellAt("内部汇总", "B2")?.formula).toContain(`'汇总明细'!$A:$A,"归阳镇"`);
});

test("应报单位 says of each unit where it stands", () => {
  expect(rowsOf("应报单位").map((line) => line.slice(0, 2))).toEqual([
    ["单位", "状态"],
    ["归阳镇", "已报"],
    ["金桥镇", "已报"],
    ["粮市镇", "未报"],
    ["鸟江镇", "不在名单"],
  ]);
});

test("退回清单 says what to mend, unit by unit, files of no unit last", () => {
  expect(
    rowsOf("退回清单")
      .slice(1)
      .map((line) => [line[0], line[1], line[3]]),
  ).toEqual([
    ["归阳镇", "a.xlsx", "E5"],
    ["鸟江镇", "c.xlsx", ""],
    ["鸟江镇", "d.xlsx", ""],
    ["", "e.xls", ""],
  ]);
});

test("a row of a list carries where it comes from, right of the helper columns", () => {
  expect(["L4", "M4", "N4", "O4"].map((at) => cellAt("附件2", at)?.value)).toEqual([
    "来源单位",
    "来源文件",
    "来源表",
    "来源行",
  ]);
  expect(["B5", "H5", "L5", "M5", "N5", "O5"].map((at) => cellAt("附件2", at)?.value)).toEqual([
    "归阳镇石龙村党支部",
    "农村",
    "归阳镇",
    "a.xlsx",
    "附件2",
    5,
  ]);
});

test("a text that looks like a formula stays a text", () => {
  expect(cellAt("附件2", "D5")).toMatchObject({ value: "=1+1" });
  expect(cellAt("附件2", "D5")).not.toHaveProperty("formula");
});

test("a list that was filed without rows is a zero report; one that nobody filed is blank", () => {
  const lists = { ...content.lists, organizations: { rows: [], filed: true } };
  const { sheets } = planResult({ ...content, lists });
  const nameOn = (name: string) =>
    sheets
      .filter((each) => each.name === name)
      .flatMap(allCells)
      .find(({ at }) => toA1(at) === "B5")?.value;
  expect([nameOn("附件2"), nameOn("附件3")]).toEqual(["无", null]);
});

test("is read back as its forms and nothing else, by the unit that made it", () => {
  const reports = readReports(toRaw(plan));
  expect(reports.map(({ sheet: on, form, unit }) => [on, form, unit?.value])).toEqual([
    ["附件1-农村", "summary", county],
    ["附件1-其他(国有林场)", "summary", county],
    ["附件2", "organizations", county],
    ["附件3", "villages", county],
  ]);
  expect(reports[0]).toMatchObject({ counts: { T: { value: 12 }, S6: { value: 0 } } });
});

test("tells the next roll-up what it holds", () => {
  const detail = readDetail(toRaw(plan));
  expect(detail).toContainEqual({
    unit: "归阳镇",
    category: "农村",
    counts: expect.objectContaining({ T: 5, W: 1, S6: 0 }),
    sha256: "sha-of-a.xlsx",
    status: "included",
  });
  expect(detail).toContainEqual(expect.objectContaining({ unit: "鸟江镇", status: "left-out" }));
  expect(detail?.filter(({ category }) => category === "附件2")).toEqual([
    { unit: "归阳镇", category: "附件2", counts: {}, sha256: "sha-of-a.xlsx", status: "included" },
  ]);
});

test("a hidden copy for undoing tells nothing", () => {
  const copies = plan.sheets.map((each, index) => ({ ...each, name: `~三表汇备份${index}` }));
  expect(readDetail(toRaw({ sheets: copies }))).toBeUndefined();
});

test("a workbook of bare forms is no result", () => {
  const bare = { sheets: plan.sheets.filter(({ name }) => name.startsWith("附件")) };
  expect(readDetail(toRaw(bare))).toBeUndefined();
});

test("rolled up once more beside its own sources, nothing changes", () => {
  const raw = toRaw(plan);
  const source = file("a.xlsx", [summary(["归阳镇", "农村"], [5, 1, 0, 4, 1, 1])]);
  const reports = readReports(raw).map((report) => ({ report, findings: [] }));
  const result = file("result.xlsx", reports, { detail: readDetail(raw) ?? [] });
  expect(rollUpOf([source, result]).totals).toEqual(rollUpOf([source]).totals);
  const above = rollUpOf([source, result], { unit: "衡阳市" });
  expect(above.totals[0]?.counts.T).toBe(12);
});

test("no two sheets have one name, even where categories differ only in what sheet names may not hold", () => {
  const summaries = ["其他(甲)", "其他(甲?)"].map((category) => ({ category, counts: { T: 1 } }));
  const names = planResult({ ...content, summaries }).sheets.map(({ name }) => name);
  expect(names.slice(0, 2)).toEqual(["附件1-其他(甲)", "附件1-其他(甲) (2)"]);
});
