import { rangeOf } from "../../../src/core/kernel/address";
import {
  readFormulas,
  readTexts,
  readTypes,
  readValues,
} from "../../../src/workbench/model/cell-reading";
import { createBook } from "../../../src/workbench/model/headless-book";
import { putEntries } from "../../../src/workbench/model/put-values";
import type { Book } from "../../../src/workbench/model/book";

let book: Book;
beforeEach(() => {
  book = createBook();
});
afterEach(() => book.dispose());

const put = (rows: (string | number | boolean | null)[][], top = 1, left = 1): void => {
  const area = rangeOf(top, left, [top + rows.length - 1, left + (rows[0]?.length ?? 1) - 1]);
  putEntries(book.activeSheet, area, (down, right) => rows[down]?.[right] ?? null);
};

test("a formula is calculated when the book has settled", async () => {
  put([[2, 3, "=A1*B1"]]);
  await book.settle();
  const area = rangeOf(1, 1, [1, 3]);
  expect(readValues(book.activeSheet, area)).toEqual([[2, 3, 6]]);
  expect(readFormulas(book.activeSheet, area)).toEqual([[2, 3, "=A1*B1"]]);
});

test("entries are read as Excel reads them", () => {
  put([["10", "40%", "2014-3-10", "2014年3月10日", "TRUE", "#N/A", "文字", "'=1", ""]]);
  const area = rangeOf(1, 1, [1, 9]);
  expect(readValues(book.activeSheet, area)).toEqual([
    [10, 0.4, 41708, 41708, true, "#N/A", "文字", "=1", ""],
  ]);
  expect(readTypes(book.activeSheet, area)).toEqual([
    ["Double", "Double", "Double", "Double", "Boolean", "Error", "String", "String", "Empty"],
  ]);
  expect(readTexts(book.activeSheet, area)[0]?.[3]).toBe("2014年3月10日");
});

test("a sheet grows with what is put beyond it", () => {
  put([[1]], 9000, 100);
  const { grid } = book.activeSheet;
  expect(grid.getRowCount()).toBeGreaterThanOrEqual(9000);
  expect(grid.getColumnCount()).toBeGreaterThanOrEqual(100);
});
