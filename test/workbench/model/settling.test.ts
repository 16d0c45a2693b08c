import { rangeOf } from "../../../src/core/kernel/address";
import type { Book } from "../../../src/workbench/model/book";
import { readValues } from "../../../src/workbench/model/cell-reading";
import {
  addConditionalFormat,
  changeConditionalFormat,
  conditionalLook,
} from "../../../src/workbench/model/conditional-formats";
import { createBook } from "../../../src/workbench/model/headless-book";
import { obeyed } from "../../../src/workbench/model/obeyed";
import { putEntries } from "../../../src/workbench/model/put-values";
import { addSheet } from "../../../src/workbench/model/sheet-list";
import { changeValidation } from "../../../src/workbench/model/validations";

let book: Book;
beforeEach(() => {
  book = createBook();
});
afterEach(() => book.dispose());

const put = (row: number, column: number, entry: string | number): void =>
  putEntries(book.activeSheet, rangeOf(row, column), () => entry);
const value = (row: number, column: number): unknown =>
  readValues(book.activeSheet, rangeOf(row, column))[0]?.[0];

test("changes during a calculation are calculated as well", async () => {
  put(1, 1, 1);
  put(1, 2, "=A1*2");
  for (const number of [2, 3, 4]) {
    await new Promise((resolve) => setTimeout(resolve, 99 + number));
    put(1, 1, number);
    const settled = book.settle();
    put(1, 1, number * 10);
    await settled;
    await book.settle();
    expect(value(1, 2)).toBe(number * 20);
  }
});

test("a settled book settles at once", async () => {
  put(1, 1, "=1+1");
  await book.settle();
  const timer = new Promise((resolve) => setTimeout(resolve, 0, "later"));
  const settled = book.settle().then(() => "at once");
  expect(await Promise.race([timer, settled])).toBe("at once");
});

test("formulas refer to other sheets, and the functions of the forms are there", async () => {
  const other = addSheet(book, "汇总明细");
  putEntries(other, rangeOf(1, 1, [3, 2]), (down, right) => (right === 0 ? "农村" : down + 1));
  put(1, 1, '=SUMIFS(汇总明细!$B:$B,汇总明细!$A:$A,"农村")');
  put(2, 1, '=IF(A1=0,"——",A1/4*100)');
  put(3, 1, "=1/0");
  put(4, 1, '=TEXT(41708,"yyyy年m月d日")');
  await book.settle();
  expect([1, 2, 3, 4].map((row) => value(row, 1))).toEqual([6, 150, "#DIV/0!", "2014年3月10日"]);
});

test("a conditional format shows its line while its formula is true", async () => {
  const sheet = book.activeSheet;
  const { id } = addConditionalFormat(sheet, rangeOf(2, 1, [2000, 3]));
  changeConditionalFormat(sheet, id, { formula: "=COUNTA($A2:$C2)>0" });
  const line = { dash: "Continuous", weight: "Thin", color: "#000000" } as const;
  changeConditionalFormat(sheet, id, { look: { lines: { bottom: line } } });
  put(3, 2, "甲");
  await book.settle();
  expect(conditionalLook(sheet, 3, 1)?.lines).toEqual({ bottom: line });
  expect(conditionalLook(sheet, 4, 1)).toBeUndefined();
});

test("cells obey their validations or not", async () => {
  const sheet = book.activeSheet;
  changeValidation(sheet, rangeOf(1, 1, [9, 1]), {
    rule: { type: "whole", operator: "GreaterThanOrEqualTo", bounds: [0] },
  });
  changeValidation(sheet, rangeOf(1, 2, [9, 2]), { rule: { type: "custom", formula: "=B1>=A1" } });
  changeValidation(sheet, rangeOf(1, 3, [9, 3]), {
    rule: { type: "list", source: "农村,街道社区", dropDown: true },
  });
  changeValidation(sheet, rangeOf(1, 4, [9, 4]), {
    rule: { type: "date", operator: "GreaterThanOrEqualTo", bounds: [40000] },
  });
  changeValidation(sheet, rangeOf(1, 5, [9, 5]), {
    rule: { type: "textLength", operator: "Between", bounds: [2, 4] },
    ignoreBlanks: false,
  });
  const rows = [
    [3, 5, "农村", "2014年3月10日", "张三"],
    [1.5, 1, "火星", "1999-1-1", "某"],
  ];
  putEntries(sheet, rangeOf(1, 1, [2, 5]), (down, right) => rows[down]?.[right] ?? null);
  await book.settle();
  const verdicts = (row: number): unknown[] =>
    [1, 2, 3, 4, 5].map((column) => obeyed(sheet, rangeOf(row, column)));
  expect(verdicts(1)).toEqual([true, true, true, true, true]);
  expect(verdicts(2)).toEqual([false, false, false, false, false]);
  expect(verdicts(3)).toEqual([true, true, true, true, false]);
  expect(obeyed(sheet, rangeOf(1, 1, [2, 1]))).toBeNull();
});

test("a day that a rule names as a text is that day", async () => {
  const sheet = book.activeSheet;
  changeValidation(sheet, rangeOf(1, 1, [2, 1]), {
    rule: { type: "date", operator: "GreaterThanOrEqualTo", bounds: ["2014-01-01"] },
  });
  putEntries(
    sheet,
    rangeOf(1, 1, [2, 1]),
    (down) => ["2013年6月1日", "2014年3月10日"][down] ?? null,
  );
  await book.settle();
  expect([1, 2].map((row) => obeyed(sheet, rangeOf(row, 1)))).toEqual([false, true]);
});
