// Putting a result into the open workbook: over an earlier result, beside everything else, and with what it changes said first.
import { planPut } from "../../../src/app/roll-up/plan-put";
import { toPreviewLines } from "../../../src/app/roll-up/put-preview";
import { planFormSet } from "../../../src/app/issue-forms";
import { planListSheet } from "../../../src/core/native/list-sheet";
import type { CellPlan, SheetPlan } from "../../../src/core/native/plan";
import { planSummarySheet } from "../../../src/core/native/summary-sheet";
import { organizationsForm } from "../../../src/core/notice/forms/organizations";
import { toBytes } from "../../support/roll-up-bytes";
import type { Files } from "../../support/roll-up-bytes";
import { round, unsigned } from "../../support/sample-forms";
import { planInto, put, rawOf, rollUpInto } from "./open-book";
import type { Book } from "./open-book";

const unit = "祁东县";
const date = { year: 2014, month: 3, day: 10 };

function form(of: string, category: string, total: number): SheetPlan {
  const counts = {
    T: total,
    W: 1,
    Z: 0,
    B: total - 1,
    R: 0,
    S1: 0,
    S2: 0,
    S3: 0,
    S4: 0,
    S5: 0,
    S6: 0,
  };
  return planSummarySheet({ unit: of, category, date, counts }, round, unsigned);
}
const listOf = (of: string): SheetPlan =>
  planListSheet(
    organizationsForm,
    { unit: of, date, rows: [{ name: "无" }] },
    { round, choices: unsigned },
  );
const fileOf = (...sheets: readonly SheetPlan[]): Uint8Array => toBytes({ sheets });

const towns: Files = {
  "归阳镇.xlsx": fileOf(form("归阳镇", "农村", 5), listOf("归阳镇")),
  "金桥镇.xlsx": fileOf(form("金桥镇", "农村", 7), listOf("金桥镇")),
};
const own: Book = [form(unit, "农村", 3), listOf(unit)];
const workingSheets = ["汇总明细", "应报单位", "退回清单", "内部汇总"];

/** A sheet with a few texts and numbers, as a clerk makes one. */
function plainSheet(name: string, rows: readonly (readonly (string | number)[])[]): SheetPlan {
  const [model] = own as [SheetPlan];
  const [{ style }] = model.cells as [CellPlan];
  const cells = rows.flatMap((values, row) =>
    values.map((value, column) => ({ at: { row: row + 1, column: column + 1 }, value, style })),
  );
  return { ...model, name, rows: [], cells, merges: [], validations: [], names: [] };
}

const into = (book: Book, files: Files = towns) =>
  planInto(book, rollUpInto(book, files, { unit }));
const putInto = (book: Book, files: Files = towns): Book => put(book, into(book, files).sheets);
const refusal = (book: Book, files: Files = towns): unknown => {
  const planned = planPut(rollUpInto(book, files, { unit }), rawOf(book));
  return planned.ok ? undefined : planned.error;
};

test("a new workbook gets all sheets of the result under their own names", () => {
  const { sheets, preview } = into([]);
  const names = ["附件1-农村", "附件2", "附件3", ...workingSheets];
  expect(sheets.map(({ plan, over }) => [plan.name, over])).toEqual(
    names.map((name) => [name, undefined]),
  );
  expect(preview).toEqual({
    rewritten: [],
    added: names,
    emptied: [],
    differences: [],
    handMade: [],
  });
});

test("forms that were filled in stay, and the result stands beside them", () => {
  const { sheets } = into(own);
  expect(sheets.map(({ plan, over }) => [plan.name, over])).toEqual(
    ["附件1-农村-汇总", "附件2-汇总", "附件3", ...workingSheets].map((name) => [name, undefined]),
  );
});

test("the own forms are a source of their own, with the cell of each number", () => {
  const detail = into(own).sheets.find(({ plan }) => plan.name === "汇总明细")?.plan;
  const lineOf = (value: string): readonly unknown[] => {
    const row = detail?.cells.find((cell) => cell.value === value)?.at.row;
    return detail?.cells.filter(({ at }) => at.row === row).map((cell) => cell.value) ?? [];
  };
  expect(lineOf("本工作簿")).toEqual(
    expect.arrayContaining([unit, "农村", "是", 3, "本级", "附件1-农村!E5"]),
  );
});

test("an earlier result is known by what stands on its sheets, whatever they are called", () => {
  const book = putInto(own).map((sheet) =>
    sheet.name === "附件1-农村-汇总" ? { ...sheet, name: "全县农村" } : sheet,
  );
  const { sheets } = into(book);
  expect(sheets.map(({ over }) => over)).toEqual([
    "全县农村",
    "附件2-汇总",
    "附件3",
    ...workingSheets,
  ]);
  expect(sheets[0]?.plan.name).toBe("全县农村");
});

test("of two sheets for one category the one with the result's name is rewritten", () => {
  const book = putInto([]);
  const copy = book.slice(0, 1).map((sheet) => ({ ...sheet, name: "上一次" }));
  expect(into([...copy, ...book]).sheets[0]?.over).toBe("附件1-农村");
});

test("what only has the name of a sheet of ours is never written over", () => {
  const foreign = plainSheet("应报单位", [
    ["序号", "单位"],
    [1, "归阳镇"],
  ]);
  const { sheets } = into([foreign]);
  expect(sheets.map(({ plan }) => plan.name)).toContain("应报单位-汇总");
  const book = put([foreign], sheets);
  expect(into(book).sheets.map(({ over }) => over)).toContain("应报单位-汇总");
  expect(into(book).sheets.map(({ over }) => over)).not.toContain("应报单位");
});

test("a result on whose sheet a further form stands is left alone", () => {
  const [result, ...others] = putInto([]) as [SheetPlan, ...SheetPlan[]];
  const [blank] = own as [SheetPlan];
  const below = blank.cells.map((cell) => ({ ...cell, at: { ...cell.at, row: cell.at.row + 30 } }));
  const both = { ...result, cells: [...result.cells, ...below] };
  expect(into([both, ...others]).sheets[0]).toMatchObject({
    over: undefined,
    plan: { name: "附件1-农村-汇总" },
  });
});

test("a foreign 汇总明细 is in the way: the formulas name that sheet", () => {
  expect(refusal([plainSheet("汇总明细", [["日期", "金额"]])])).toEqual({
    code: "detail-name-taken",
    message:
      "没有写入：工作簿里已有一张叫“汇总明细”的表，不是汇总做出来的，写进去会盖掉它的内容。请把那张表改个名字，再汇总一次。",
  });
});

test("the result of another unit is not written over", () => {
  const book = put([], planInto([], rollUpInto([], towns, { unit: "衡东县" })).sheets);
  expect(refusal(book, { "祁东县.xlsx": fileOf(form("金桥镇", "学校", 2)) })).toMatchObject({
    code: "other-result",
    message: expect.stringContaining("衡东县的汇总结果"),
  });
});

test("where nothing could be included there is nothing to put in", () => {
  const blank = planFormSet({ forms: ["summary"], categories: ["农村"], round, print: unsigned });
  expect(refusal([], { "a.xlsx": toBytes(blank) })).toMatchObject({ code: "nothing" });
});

describe("the preview", () => {
  test("says what changes in the totals", () => {
    const book = putInto([]);
    const more = { ...towns, "粮市镇.xlsx": fileOf(form("粮市镇", "农村", 2)) };
    const { preview } = into(book, more);
    expect(preview.differences).toEqual([
      { category: "农村", row: "所辖基层党组织", before: 12, after: 14 },
      { category: "农村", row: "党委", before: 2, after: 3 },
      { category: "农村", row: "党支部", before: 10, after: 11 },
    ]);
    expect(toPreviewLines(preview)).toContain("农村的所辖基层党组织：原来是12，现在是14。");
  });

  test("names a category that is no longer there: its sheet stays, without numbers", () => {
    const school = { "县一中.xlsx": fileOf(form("县一中", "学校", 4)) };
    const book = putInto([], { ...towns, ...school });
    const { sheets, preview } = into(book);
    expect(preview.emptied).toEqual([{ sheet: "附件1-学校", category: "学校" }]);
    expect(preview.differences[0]).toEqual({
      category: "学校",
      row: "所辖基层党组织",
      before: 4,
      after: undefined,
    });
    const emptied = sheets.find(({ over }) => over === "附件1-学校")?.plan;
    const total = emptied?.cells.find(({ at }) => at.row === 5 && at.column === 5);
    expect(total).toMatchObject({ value: "", formula: expect.stringMatching(/^IF\(COUNTIFS/) });
    expect(toPreviewLines(preview)).toEqual(
      expect.arrayContaining([
        "学校这次没有计入的表，“附件1-学校”会留着，数量是空的。用不着的话，可以把它删掉。",
        "学校的所辖基层党组织：原来是4，现在是空。",
      ]),
    );
  });

  test("names lines of 汇总明细 that were typed by hand, do not count, and will be lost", () => {
    const book = putInto(own).map((sheet) => {
      if (sheet.name !== "汇总明细") return sheet;
      const last = Math.max(...sheet.cells.map(({ at }) => at.row));
      const [{ style }] = sheet.cells as [CellPlan];
      const typed = ["粮市镇", "农村", "否"].map((value, index) => ({
        at: { row: last + 1, column: index + 1 },
        value,
        style,
      }));
      return { ...sheet, cells: [...sheet.cells, ...typed] };
    });
    const { preview } = into(book);
    expect(toPreviewLines(preview)).toContain(
      "“汇总明细”第5行（粮市镇，农村）是手工填的，“计入”不是“是”，不会保留。要保留的，请先把“计入”改成“是”，或者抄下来。",
    );
  });
});

test("hidden copies that stand there for undoing are neither read nor written over", () => {
  const book = putInto(own);
  const copies = book.map((sheet, index) => ({ ...sheet, name: `~三表汇备份${index}` }));
  expect(into([...copies, ...book])).toEqual(into(book));
});
