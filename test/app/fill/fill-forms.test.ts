import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { listForms } from "../../../src/app/fill/list-forms";
import type { ExistingForm } from "../../../src/app/fill/list-forms";
import { planMissing } from "../../../src/app/fill/plan-missing";
import type { FillRequest } from "../../../src/app/fill/plan-missing";
import { categories } from "../../../src/core/notice/categories";
import { categoryPresets } from "../../../src/core/notice/category-presets";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { SheetPlan, WorkbookPlan } from "../../../src/core/native/plan";
import { blankForms, filledForms } from "../../support/sample-forms";

/** By way of a real file. */
function formsIn(plan: WorkbookPlan): readonly ExistingForm[] {
  const read = readWorkbook(writeWorkbook(plan));
  if (!read.ok) throw new Error(read.error);
  return listForms(read.value);
}

const request: FillRequest = {
  unit: "归阳镇党委",
  date: { year: 2014, month: 3, day: 10 },
  categories: ["农村", "学校"],
  forms: ["summary", "organizations", "villages"],
  round: defaultRound,
};
const sheets = (plans: readonly SheetPlan[]): readonly string[] => plans.map(({ name }) => name);

describe("the forms that a workbook holds", () => {
  test("are listed with unit, category and what is still to fill", () => {
    const unit = "归阳镇党委";
    const counts = Array.from({ length: 11 }, (_, index) => ({ row: index + 5, column: 5 }));
    const firstName = [{ row: 5, column: 2 }];
    const form = { unit, isResult: false, unreadable: [] };
    const summary = { ...form, kind: "summary", toFill: counts };
    const list = { ...form, category: undefined, toFill: firstName };
    expect(formsIn({ sheets: planMissing(request, []) })).toEqual([
      { ...summary, sheet: "附件1-农村", category: "农村" },
      { ...summary, sheet: "附件1-学校", category: "学校" },
      { ...list, kind: "organizations", sheet: "附件2" },
      { ...list, kind: "villages", sheet: "附件3" },
    ]);
  });

  test("without header lack that as well", () => {
    const found = formsIn(blankForms).map(({ unit, category, toFill }) => [
      unit,
      category,
      toFill.length,
    ]);
    expect(found).toEqual([
      [undefined, "农村", 13],
      [undefined, "街道社区", 13],
      [undefined, undefined, 3],
      [undefined, undefined, 3],
    ]);
  });

  test("lack in their rows what the form prints, but no telephone where the post is vacant", () => {
    const lacking = formsIn(filledForms).map(({ kind, toFill }) => [kind, toFill.length]);
    expect(lacking).toEqual([
      ["summary", 0],
      ["organizations", 0],
      ["villages", 0],
    ]);
    const [, list] = filledForms.sheets as [SheetPlan, SheetPlan];
    const [block] = list.blocks;
    const rows = block?.rows.map((row, index) =>
      index === 1 ? row.with(3, null).with(5, null) : row,
    );
    const gaps = { ...list, blocks: block && rows ? [{ ...block, rows }] : [] };
    expect(formsIn({ sheets: [gaps] })).toMatchObject([
      {
        toFill: [
          { row: 6, column: 4 },
          { row: 6, column: 6 },
        ],
      },
    ]);
  });

  test("name the cells in which nothing readable stands, which are filled in and not done", () => {
    const [summary] = filledForms.sheets as [SheetPlan];
    const cells = summary.cells.map((cell) =>
      cell.at.column === 5 && [5, 6].includes(cell.at.row)
        ? { ...cell, value: cell.at.row === 5 ? 1.5 : "很多" }
        : cell,
    );
    expect(formsIn({ sheets: [{ ...summary, cells }] })).toMatchObject([
      {
        toFill: [],
        unreadable: [
          { row: 5, column: 5 },
          { row: 6, column: 5 },
        ],
      },
    ]);
  });

  test("a list that says 无 lacks nothing", () => {
    const [, list] = planMissing({ ...request, categories: ["农村"] }, []) as [
      SheetPlan,
      SheetPlan,
    ];
    const [block] = list.blocks;
    const rows = block?.rows.map((row, index) => (index === 0 ? row.with(1, "无") : row));
    const filled = { ...list, blocks: block && rows ? [{ ...block, rows }] : [] };
    expect(formsIn({ sheets: [filled] })).toMatchObject([{ kind: "organizations", toFill: [] }]);
  });
});

describe("planning what is missing", () => {
  test("plans everything where nothing is", () => {
    expect(sheets(planMissing(request, []))).toEqual([
      "附件1-农村",
      "附件1-学校",
      "附件2",
      "附件3",
    ]);
  });

  test("plans nothing a second time", () => {
    const existing = formsIn({ sheets: planMissing(request, []) });
    expect(planMissing(request, existing)).toEqual([]);
    expect(planMissing({ ...request, unit: "中共归阳镇委员会" }, existing)).toEqual([]);
  });

  test("plans what was taken out, and categories asked for later", () => {
    const existing = formsIn({ sheets: planMissing(request, []) });
    const left = existing.filter(({ sheet }) => sheet !== "附件1-学校" && sheet !== "附件3");
    expect(sheets(planMissing(request, left))).toEqual(["附件1-学校", "附件3"]);
    const more = { ...request, categories: ["农村", "学校", "机关"] };
    expect(sheets(planMissing(more, existing))).toEqual(["附件1-机关"]);
  });

  test("another unit's forms are not this one's; forms without a unit are", () => {
    const existing = formsIn({ sheets: planMissing(request, []) });
    expect(planMissing({ ...request, unit: "步云桥镇党委" }, existing)).toHaveLength(4);
    const unnamed = existing.map((form) => ({ ...form, unit: undefined }));
    expect(planMissing({ ...request, unit: "步云桥镇党委" }, unnamed)).toEqual([]);
  });

  test("no 附件1 without a category comes where all categories are there", () => {
    const existing = formsIn({ sheets: planMissing({ ...request, forms: ["summary"] }, []) });
    expect(sheets(planMissing(request, existing))).toEqual(["附件2", "附件3"]);
  });
});

test("附1注: presets name categories of the notice, in its order; one names all", () => {
  for (const preset of categoryPresets) {
    const chosen: readonly string[] = preset.categories;
    expect(categories.filter((each) => chosen.includes(each))).toEqual(chosen);
  }
  expect(categoryPresets.at(-1)).toEqual({ name: "全部", categories });
});
