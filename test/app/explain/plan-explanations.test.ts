// Where a reason is written on 情况说明, whatever somebody has done to the sheet.
import { planExplanations, planWithdrawal } from "../../../src/app/explain/plan-explanations";
import type { CellWrite } from "../../../src/app/ports/open-workbook";
import { toA1 } from "../../../src/core/kernel/address";
import type { SheetPlan } from "../../../src/core/native/plan";
import { planExplanationsSheet } from "../../../src/core/native/result/explanations-sheet";
import { explanationHeads } from "../../../src/core/notice/explanation-words";
import { rules } from "../../../src/core/notice/rules";
import { rollUpRules } from "../../../src/core/notice/rules/roll-up-rules";
import { readExplanations } from "../../../src/core/report/read-explanations";
import type { RawWorkbook } from "../../../src/core/report/raw-workbook";
import type { Explanation } from "../../../src/core/spec/explanation";
import { reread } from "../../support/explained";

const reason = (organization: string, more: Partial<Explanation> = {}): Explanation => ({
  checks: "党员数不少于3人",
  rule: "V21",
  unit: "归阳镇",
  form: "附件2",
  category: "",
  organization,
  entry: "党员数",
  value: "2",
  text: "新建",
  date: "2014年3月11日",
  source: "",
  ...more,
});

const [stone, star] = [reason("石龙村党支部"), reason("金星村党支部")];

const bookWith = (...reasons: readonly Explanation[]): RawWorkbook =>
  reread({ sheets: [planExplanationsSheet(reasons)] });

function cellsOf(plan: ReturnType<typeof planExplanations>): readonly CellWrite[] {
  if (!("cells" in plan)) throw new Error("A sheet is planned");
  return plan.cells;
}

/** The workbook after the cells were written. */
function after({ sheets }: RawWorkbook, writes: readonly CellWrite[]): RawWorkbook {
  const value = new Map(writes.map((each) => [`${each.sheet} ${toA1(each.at)}`, each.value]));
  return {
    sheets: sheets.map((sheet) => {
      const last = Math.max(0, ...sheet.rows.map(({ row }) => row), ...writes.map((w) => w.at.row));
      const rows = Array.from({ length: last }, (_, index) => {
        const row = index + 1;
        const before = sheet.rows.find((each) => each.row === row)?.cells ?? [];
        const cells = Array.from({ length: 20 }, (__, place) => {
          const column = place + 1;
          const written = value.get(`${sheet.name} ${toA1({ row, column })}`);
          const old = before.find((each) => each.column === column)?.value ?? "";
          return { column, value: written ?? old };
        });
        return { row, hidden: false, cells: cells.filter((cell) => cell.value !== "") };
      });
      return { ...sheet, rows: rows.filter(({ cells }) => cells.length > 0) };
    }),
  };
}

const writing = (book: RawWorkbook, ...reasons: readonly Explanation[]): readonly Explanation[] =>
  readExplanations(after(book, cellsOf(planExplanations(book, reasons))));

/** Columns in another order, with one of somebody's own before them and a title above. */
function rearranged(sheet: SheetPlan): SheetPlan {
  const { length } = sheet.columns;
  const [any] = sheet.cells;
  if (any === undefined) throw new Error("No cells");
  const moved = sheet.cells.map((cell) => {
    return { ...cell, at: { row: cell.at.row + 2, column: length + 2 - cell.at.column } };
  });
  const own = [
    { ...any, at: { row: 1, column: 1 }, value: "归阳镇的说明" },
    { ...any, at: { row: 3, column: 1 }, value: "经办人" },
  ];
  const cells = [...own, ...moved].toSorted(
    (a, b) => a.at.row - b.at.row || a.at.column - b.at.column,
  );
  return { ...sheet, name: "说明", cells, rows: [], conditionalFormats: [] };
}

test("a workbook without the sheet gets it, one with the sheet no second one", () => {
  const plan = planExplanations({ sheets: [] }, [stone]);
  expect("sheets" in plan && plan.sheets.map(({ plan: { name }, over }) => [name, over])).toEqual([
    ["情况说明", undefined],
  ]);
  expect(writing(bookWith(stone), star)).toEqual([stone, star]);
});

test("a further reason for the same matter takes the row, whatever value it is for", () => {
  const changed = { ...stone, value: "1", text: "两人调出" };
  expect(writing(bookWith(stone, star), changed)).toEqual([changed, star]);
  expect(writing(bookWith(stone, star, { ...stone, value: "0" }), changed)).toEqual([
    changed,
    star,
  ]);
});

test("columns are found by their heads, on whatever sheet and in whatever order", () => {
  const book = reread({ sheets: [rearranged(planExplanationsSheet([stone]))] });
  expect(readExplanations(book)).toEqual([stone]);
  expect(writing(book, star)).toEqual([stone, star]);
  expect(cellsOf(planExplanations(book, [star])).every(({ sheet }) => sheet === "说明")).toBe(true);
});

test("where somebody has taken a column out a sheet is put in that has them all, and both are read", () => {
  const sheet = planExplanationsSheet([stone]);
  const cells = sheet.cells.filter(({ at }) => at.column < sheet.columns.length - 1);
  const book = reread({ sheets: [{ ...sheet, cells }] });
  const [read] = readExplanations(book);
  expect(read).toEqual(stone);
  expect(planExplanations(book, [star])).toHaveProperty("sheets");
});

test("the rule is known by its words where its number is gone", () => {
  const [read] = readExplanations(bookWith({ ...stone, rule: "" }));
  expect(read).toEqual(stone);
  const [unknown] = readExplanations(bookWith({ ...stone, rule: "", checks: "口头说明" }));
  expect(unknown).toEqual({ ...stone, rule: "", checks: "口头说明" });
});

test("every rule is known by its words alone", () => {
  const all: readonly (readonly [string, string])[] = [...rules, ...rollUpRules].map(
    ({ id, checks }) => [id, checks],
  );
  const written = all.map(([, checks]) => ({ ...stone, checks, rule: "" }));
  expect(readExplanations(bookWith(...written)).map(({ rule }) => rule)).toEqual(
    all.map(([id]) => id),
  );
});

test("a reason that is taken away empties its row and leaves the others", () => {
  const book = bookWith(stone, star);
  const asked = [{ finding: undefined as never, matter: stone }];
  expect(readExplanations(after(book, planWithdrawal(book, asked)))).toEqual([star]);
  expect(planWithdrawal(bookWith(star), asked)).toEqual([]);
});

test("heads stand as the clerk reads them", () => {
  const heads = planExplanationsSheet([]).cells.map(({ value }) => value);
  expect(heads).toEqual(Object.values(explanationHeads));
});
