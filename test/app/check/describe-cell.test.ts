// The selected cell in the clerk's words: what belongs there, what was found in it, and what is no entry.
import { describeCell } from "../../../src/app/check/describe-cell";
import type { CellView } from "../../../src/app/check/describe-cell";
import { rangeOf } from "../../../src/core/kernel/address";
import type { Address } from "../../../src/core/kernel/address";
import type { RawWorkbook } from "../../../src/core/report/raw-workbook";
import type { RuleExample } from "../../../src/core/spec/rule";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { planExample } from "../../support/clean-set";
import { resultBytes, rollUpBytes, toBytes } from "../../support/roll-up-bytes";
import { changed, check, openExample } from "./open-example";

const rural = "附件1-农村";

function addressOf(cell: string): Address {
  const [, letter = "", row = ""] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  return { row: Number(row), column: letter.charCodeAt(0) - 64 };
}

function viewIn(raw: RawWorkbook, sheet: string, cell: string): CellView | undefined {
  const { row, column } = addressOf(cell);
  return describeCell({ raw, ...check(raw) }, { sheet, range: rangeOf(row, column) });
}

/** @throws Error where nothing is said. */
function saidOf(example: RuleExample, sheet: string, cell: string): CellView {
  const view = viewIn(openExample(example), sheet, cell);
  if (view === undefined) throw new Error(`Nothing is said of ${sheet}!${cell}`);
  return view;
}

const summaryOf = ({ place, what, unit, example }: CellView): unknown =>
  [place, what, unit, example].filter((part) => part !== undefined);

describe("an entry: where it is, what belongs there, unit and example", () => {
  test.each<[string, string, readonly string[]]>([
    [rural, "C3", ["附件1（农村） · 填报单位", "写本单位全称，三张表写得一样", "归阳镇党委"]],
    [rural, "E3", ["附件1（农村） · 党组织类别", "一张表只填一类，请从列表中选", "农村"]],
    [rural, "G3", ["附件1（农村） · 填表时间", "填到日", "2014-3-10"]],
    [rural, "E8", ["附件1（农村） · 党支部 · 数量", "所辖的里面有几个是党支部", "个", "35"]],
    [
      rural,
      "E12",
      ["附件1（农村） · （3）不团结 · 数量", "软弱涣散的里面有几个符合这一条", "个", "35"],
    ],
    [rural, "J1", ["附件1（农村） · 口径", "由布置填报的单位统一定，请不要改"]],
    ["附件2", "F3", ["附件2 · 填表时间", "填到月", "2014-3"]],
    ["附件2", "C5", ["附件2 第5行 金星村党支部 · 党员数", "填整数，不带“人”字", "人", "35"]],
    [
      "附件2",
      "F6",
      ["附件2 第6行 石龙村党支部 · 党组织书记联系方式", "填手机或带区号的座机", "0734-6212345"],
    ],
    ["附件2", "B9", ["附件2 第9行 · 软弱涣散基层党组织名称", "写全称", "金星村党支部"]],
    ["附件2", "I5", ["附件2 第5行 金星村党支部 · 层级", "党委、党总支、党支部之一", "党支部"]],
    [
      "附件3",
      "F5",
      ["附件3 第5行 金星村党支部 · 换届选举完成时间", "写计划完成的时间", "2014年6月底前"],
    ],
  ])("%s!%s", (sheet, cell, said) => {
    expect(summaryOf(saidOf({}, sheet, cell))).toEqual(said);
  });

  test("has the clause that asks for it, or the form's own", () => {
    const titles = (
      [
        [rural, "E8"],
        [rural, "E12"],
        ["附件2", "D5"],
        ["附件3", "C5"],
      ] as const
    ).map(([sheet, cell]) => saidOf({}, sheet, cell).clause?.id);
    expect(titles).toEqual(["附1", "§一¶2", "§二", "附3"]);
  });

  test("a row below the printed ones is there to be filled in", () => {
    expect(saidOf({}, "附件2", "D1500").place).toBe("附件2 第1500行 · 主要问题");
  });

  test("a blank header field is known by its label, which is merged over two cells", () => {
    const view = saidOf({ cells: { [rural]: { C3: null } } }, rural, "C3");
    expect(view.place).toBe("附件1（农村） · 填报单位");
    expect(viewIn(openExample({ cells: { [rural]: { C3: null } } }), rural, "H3")).toBeUndefined();
  });

  test("a form without a category is named by its mark alone", () => {
    expect(saidOf({ cells: { [rural]: { E3: null } } }, rural, "E5").place).toBe(
      "附件1 · 所辖基层党组织 · 数量",
    );
  });
});

describe("short names are explained", () => {
  test("对应标准 by the six standards", () => {
    const { terms, notes } = saidOf({}, "附件2", "J5");
    expect(terms).toHaveLength(6);
    expect(terms[3]).toEqual({ name: "（4）不换届", text: "党组织长期不换届的" });
    expect(notes.join("")).toContain("空着表示还没有定");
  });

  test("重点情形 by its four conditions", () => {
    const { terms, notes } = saidOf({}, "附件2", "K5");
    expect(terms.map(({ name }) => name)).toEqual(["a", "b", "c", "d"]);
    expect(notes.join("")).toContain("只用于农村和街道社区");
  });

  test("the count of one standard by that standard, counted as the form's 口径 says", () => {
    const { terms, notes } = saidOf({}, rural, "E12");
    expect(terms).toEqual([
      { name: "（3）不团结", text: "班子不团结、内耗严重、工作不能正常开展的" },
    ]);
    expect(notes.join("")).toContain("可重叠：");
    expect(notes.join("")).not.toContain("单一主因：");
  });
});

describe("a percentage says how it comes about", () => {
  const whatIs = (example: RuleExample, cell: string): string => saidOf(example, rural, cell).what;

  test("from which cells, with the numbers as they stand", () => {
    expect(whatIs({}, "F8")).toBe(
      "由公式算出，不用填：党支部 35（E8）÷ 所辖基层党组织 39（E5）×100＝89.74%",
    );
    expect(whatIs({}, "G10")).toContain(
      "（1）缺班子 1（E10）÷ 软弱涣散基层党组织 2（E9）×100＝50%",
    );
  });

  test("while a number is missing, which one", () => {
    expect(whatIs({ cells: { [rural]: { E8: null } } }, "F8")).toMatch(/，党支部填好数就出现$/);
    expect(whatIs({ cells: { [rural]: { E5: "约40" } } }, "F8")).toMatch(
      /，所辖基层党组织填好数就出现$/,
    );
  });

  test("of a total of 0 there is none", () => {
    const counts = { R: 0, S1: 0, S2: 0 };
    expect(whatIs({ summary: { counts } }, "G10")).toContain(
      "软弱涣散基层党组织（E9）是0，没有比例可算，显示——",
    );
  });

  test("a —— says why it stays", () => {
    expect(whatIs({}, "F5")).toContain("不用填：这一行就是总数");
    expect(whatIs({}, "G9")).toContain("不用填：这一行就是总数");
    expect(whatIs({}, "G7")).toContain("不用填：这一栏只算六条标准");
  });
});

describe("what was found in the cell", () => {
  test("stands with its message, clause and fix, the gravest first", () => {
    const { items } = saidOf({ cells: { [rural]: { E9: 41, F9: 513 } } }, rural, "F9");
    expect(items.map(({ group, item }) => [group, item.fix?.value])).toEqual([
      ["warning", 105.13],
      ["warning", undefined],
    ]);
    expect(items[0]?.item.message).toContain("按数量算是105.13");
    expect(items[0]?.item.clause?.id).toBe("附1");
    const share = saidOf({ summary: { counts: { R: 12 } } }, rural, "E9");
    expect(share.items.map(({ group }) => group)).toEqual(["error", "warning", "info"]);
  });

  test("comes after the rest where its reason was given", () => {
    const raw = openExample({ summary: { counts: { R: 12 } } });
    const reading = { raw, ...check(raw) };
    const findings = reading.findings.map((each) =>
      each.severity === "warning" ? { ...each, explained: "已经核对" } : each,
    );
    const view = describeCell({ ...reading, findings }, { sheet: rural, range: rangeOf(9, 5) });
    expect(view?.items.map(({ group }) => group)).toEqual(["error", "info", "explained"]);
  });

  test("so does an odd spelling with its fix, and nothing of other cells", () => {
    const example = { cells: { 附件2: { C6: "41人", F6: "1390734135" } } };
    const { items } = saidOf(example, "附件2", "C6");
    expect(items.map(({ group, item }) => [group, item.fix?.value])).toEqual([["format", 41]]);
    expect(saidOf(example, "附件2", "D6").items).toEqual([]);
  });

  test("what lacks beside a merged label is told of the cell behind all of the label", () => {
    const raw = openExample({ cells: { [rural]: { C3: null } } });
    const reading = { raw, ...check(raw) };
    const [unit] = reading.unfilled;
    expect(unit?.at).toEqual({ row: 3, column: 3 });
    const view = describeCell(
      { ...reading, findings: reading.unfilled },
      { sheet: rural, range: rangeOf(3, 3) },
    );
    expect(view?.items[0]?.item.message).toBe(unit?.message);
  });

  test("on a cell that is no entry as well", () => {
    const view = saidOf({ cells: { 附件2: { D4: "存在的主要问题" } } }, "附件2", "D4");
    expect(view.place).toBe("附件2 · 主要问题");
    expect(view.items).toHaveLength(1);
  });
});

describe("a cell that is no entry", () => {
  test.each([
    [rural, "A1", "这是表上印好的字，不用填"],
    [rural, "A2", "这是表上印好的字，不用填"],
    [rural, "A3", "这是表上印好的字，不用填"],
    [rural, "A4", "这是表上印好的字，不用填"],
    [rural, "F4", "这是表上印好的字，不用填"],
    [rural, "B8", "这是表上印好的字，不用填"],
    [rural, "D8", undefined],
    [rural, "A16", "这是表上印好的字，不用填"],
    [rural, "I1", "这是表上印好的字，不用填"],
    [rural, "M40", undefined],
    ["附件2", "D4", "这是印好的表头，不用填"],
    ["附件2", "G5", undefined],
    ["附件2", "Z5", undefined],
    ["没有的表", "A1", undefined],
  ])("%s!%s", (sheet, cell, what) => {
    const view = viewIn(openExample({}), sheet, cell);
    expect(view?.what).toBe(what);
    expect(view?.clause).toBeUndefined();
  });

  test("a total below the rows is no organization", () => {
    const example = { cells: { 附件2: { A7: "合计", C7: 77 } } };
    expect(saidOf(example, "附件2", "C7").what).toBe("合计行，不算作一个党组织");
  });

  test("between two lists on one sheet nothing is claimed", () => {
    const [upper, lower] = ["附件2", "附件3"].map((name) =>
      openExample({}).sheets.find((each) => each.name === name),
    );
    if (upper === undefined || lower === undefined) throw new Error("A list is missing");
    const below = lower.rows.map((row) => ({ ...row, row: row.row + 20 }));
    const sheet = { ...upper, rows: [...upper.rows.filter(({ row }) => row < 20), ...below] };
    const said = (cell: string): string | undefined =>
      viewIn({ sheets: [sheet] }, "附件2", cell)?.place;
    expect([said("D6"), said("D19"), said("D25")]).toEqual([
      "附件2 第6行 石龙村党支部 · 主要问题",
      undefined,
      "附件3 第25行 金星村党支部 · 主要问题",
    ]);
  });
});

describe("a result", () => {
  const rolledUp = rollUpBytes({ "归阳镇.xlsx": toBytes(planExample({})) }, "祁东县");
  const raw = readWorkbook(resultBytes(rolledUp));
  if (!raw.ok) throw new Error(raw.error);
  const result = raw.value;

  test.each([
    [rural, "E8", "各单位之和，不用填。到“汇总”点“反查”，可查来源"],
    ["附件2", "D5", "从下级的表里并来，不用填。到“汇总”点“反查”，可查来源"],
    ["附件2", "J5", "符合六条标准中的哪几条，写编号，用顿号隔开"],
    ["汇总明细", "A1", "每个单位每个类别一行，附件1的合计由这里的数加出来"],
    ["内部汇总", "B2", "各单位所有类别的合计，供内部看"],
  ])("%s!%s", (sheet, cell, what) => {
    expect(viewIn(result, sheet, cell)?.what).toBe(what);
  });

  test("its percentages say how they come about, and where the numbers are from", () => {
    const view = viewIn(result, rural, "F8");
    expect(view?.what).toContain("党支部 35（E8）÷ 所辖基层党组织 39（E5）");
    expect(view?.notes).toContain("到“汇总”点“反查”，可查来源。");
  });
});

test("of several selected cells the first is told", () => {
  const raw = openExample({});
  const selection = { sheet: "附件2", range: rangeOf(5, 3, [9, 6]) };
  expect(describeCell({ raw, ...check(raw) }, selection)?.place).toContain("第5行");
});

test("at a selection no finding is looked at that was looked at before", () => {
  const raw = changed(
    openExample({ cells: { 附件2: { F6: "1390734135" } } }),
    (_, __, cell) => cell,
  );
  const reading = { raw, ...check(raw) };
  let looked = 0;
  const findings = reading.findings.map((finding) => ({
    ...finding,
    get sheet() {
      looked += 1;
      return finding.sheet;
    },
  }));
  const watched = { ...reading, findings };
  const select = (row: number): unknown =>
    describeCell(watched, { sheet: "附件2", range: rangeOf(row, 6) });
  select(6);
  const once = looked;
  for (let row = 7; row < 50; row += 1) select(row);
  expect(once).toBeGreaterThan(0);
  expect(looked).toBe(once);
});
