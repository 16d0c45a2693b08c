import { rangeOf } from "../../../src/core/kernel/address";
import type { Book } from "../../../src/workbench/model/book";
import type { BookEvent } from "../../../src/workbench/model/book-event";
import { readTexts, readValues } from "../../../src/workbench/model/cell-reading";
import { createBook } from "../../../src/workbench/model/headless-book";
import { paintArea } from "../../../src/workbench/model/paint";
import { putEntries } from "../../../src/workbench/model/put-values";
import { select } from "../../../src/workbench/model/selection";
import { addSheet, deleteSheet, showSheet } from "../../../src/workbench/model/sheet-list";
import { insertCells } from "../../../src/workbench/model/structure";
import { changeValidation } from "../../../src/workbench/model/validations";
import { Clerk } from "./clerk";

let book: Book;
let clerk: Clerk;
let events: BookEvent[];
beforeEach(() => {
  book = createBook();
  clerk = new Clerk(book);
  events = [];
  book.onEvent((event) => events.push(event));
});
afterEach(() => book.dispose());

const sheet = (): Book["activeSheet"] => book.activeSheet;

const changed = (address: string, changeType = "RangeEdited", by = "user"): object => ({
  by,
  kind: "changed",
  sheetId: sheet().id,
  changeType,
  address,
});

/** What is told of the act, without the selections that come with it. */
async function toldOf(act: () => unknown): Promise<BookEvent[]> {
  await book.told();
  events.length = 0;
  await act();
  await book.told();
  return events.filter(({ kind }) => kind !== "selectionChanged");
}

const put = (row: number, column: number, entry: string | number): void =>
  putEntries(sheet(), rangeOf(row, column), () => entry);

const types = { Double: 0, String: "" };
const details = (before: string | number, after: string | number): object => {
  const type = (value: string | number): string =>
    value === ""
      ? "Empty"
      : (Object.keys(types).find((_, at) => typeof value === ["number", "string"][at]) ?? "");
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: type(before),
    valueTypeAfter: type(after),
  };
};

describe("an act of the clerk is told once", () => {
  test("typing, with what was there before", async () => {
    expect(await toldOf(() => clerk.type(sheet(), [2, 3], "7"))).toEqual([
      { ...changed("C2"), details: details("", 7) },
    ]);
    expect(await toldOf(() => clerk.type(sheet(), [2, 3], "甲"))).toEqual([
      { ...changed("C2"), details: details(7, "甲") },
    ]);
  });

  test("typing a formula, with its result", async () => {
    put(1, 1, 20);
    expect(await toldOf(() => clerk.type(sheet(), [1, 2], "=A1*2"))).toEqual([
      { ...changed("B1"), details: details("", 40) },
    ]);
  });

  test("pasting, erasing, filling, dragging", async () => {
    const rows = [
      ["1", "2"],
      ["3", "甲"],
    ];
    const area = rangeOf(1, 1, [2, 2]);
    expect(await toldOf(() => clerk.paste(sheet(), area, rows))).toEqual([changed("A1:B2")]);
    const column = rangeOf(1, 1, [2, 1]);
    expect(await toldOf(() => clerk.fill(sheet(), column, rangeOf(1, 1, [4, 1])))).toEqual([
      changed("A3:A4"),
    ]);
    expect(await toldOf(() => clerk.drag(sheet(), area, rangeOf(1, 4, [2, 5])))).toEqual([
      changed("A1:E2"),
    ]);
    expect(await toldOf(() => clerk.erase(sheet(), rangeOf(1, 1, [9, 9])))).toEqual([
      changed("A1:E4"),
    ]);
  });

  test("undo and redo", async () => {
    await clerk.type(sheet(), [1, 1], "5");
    expect(await toldOf(() => clerk.undo())).toEqual([
      { ...changed("A1"), details: details(5, "") },
    ]);
    expect(await toldOf(() => clerk.redo())).toEqual([
      { ...changed("A1"), details: details("", 5) },
    ]);
  });

  test("rows and columns, without the formulas that follow them", async () => {
    put(9, 1, "=A8+1");
    await book.settle();
    const rows = rangeOf(3, 1, [4, 40]);
    expect(await toldOf(() => clerk.insertRows(sheet(), rows))).toEqual([
      changed("3:4", "RowInserted"),
    ]);
    await book.settle();
    expect(readValues(sheet(), rangeOf(11, 1))).toEqual([[1]]);
    expect(await toldOf(() => clerk.undo())).toEqual([changed("3:4", "RowDeleted")]);
    expect(await toldOf(() => clerk.deleteRows(sheet(), rows))).toEqual([
      changed("3:4", "RowDeleted"),
    ]);
    const columns = rangeOf(1, 2, [2100, 2]);
    expect(await toldOf(() => clerk.insertColumns(sheet(), columns))).toEqual([
      changed("B:B", "ColumnInserted"),
    ]);
  });

  test("two acts one after the other are two", async () => {
    const told = await toldOf(async () => {
      await clerk.paste(sheet(), rangeOf(1, 1), [["1"]]);
      await clerk.paste(sheet(), rangeOf(5, 1), [["2"]]);
    });
    expect(told.map((event) => ("address" in event ? event.address : ""))).toEqual(["A1", "A5"]);
  });

  test("sheets: added and shown, renamed, deleted", async () => {
    const first = sheet();
    const kinds = (list: BookEvent[]): string[] => list.map(({ kind }) => kind).toSorted();
    expect(kinds(await toldOf(() => clerk.addSheet()))).toEqual([
      "activated",
      "added",
      "deactivated",
    ]);
    const second = sheet();
    expect(second).not.toBe(first);
    const nameBefore = second.name;
    expect(await toldOf(() => clerk.rename(second, "名册"))).toEqual([
      { by: "user", kind: "renamed", sheetId: second.id, nameBefore, nameAfter: "名册" },
    ]);
    expect(kinds(await toldOf(() => clerk.deleteSheet(second)))).toEqual([
      "activated",
      "deactivated",
      "deleted",
    ]);
    expect(sheet()).toBe(first);
  });

  test("selecting", async () => {
    await clerk.select(sheet(), rangeOf(2, 2, [3, 3]));
    await clerk.select(sheet(), rangeOf(2, 2, [3, 3]));
    const expected = {
      by: "user",
      kind: "selectionChanged",
      sheetId: sheet().id,
      address: "B2:C3",
    };
    expect(events).toEqual([expected]);
    events.length = 0;
    await clerk.select(sheet(), rangeOf(7, 1), rangeOf(2, 2));
    expect(events).toEqual([{ ...expected, address: "A7,B2" }]);
  });

  test("sorting rows, and erasing several areas at once", async () => {
    await clerk.paste(sheet(), rangeOf(1, 1, [3, 1]), [["丙"], ["甲"], ["乙"]]);
    const area = rangeOf(1, 1, [3, 1]);
    expect(await toldOf(() => clerk.sort(sheet(), area, [1, 2, 0]))).toEqual([changed("A1:A3")]);
    expect(readValues(sheet(), area)).toEqual([["甲"], ["乙"], ["丙"]]);
    const ends = [rangeOf(1, 1), rangeOf(3, 1)];
    expect(await toldOf(() => clerk.erase(sheet(), ...ends))).toEqual([changed("A1:A3")]);
    expect(readValues(sheet(), area)).toEqual([[""], ["乙"], [""]]);
  });
});

test("an entry that a rule refused is not told", async () => {
  changeValidation(sheet(), rangeOf(1, 1), {
    rule: { type: "whole", operator: "GreaterThanOrEqualTo", bounds: [0] },
  });
  changeValidation(sheet(), rangeOf(1, 2), { rule: { type: "custom", formula: "=B1>10" } });
  put(1, 2, 50);
  await book.settle();
  const told = await toldOf(async () => {
    expect(await clerk.type(sheet(), [1, 1], "1.5")).toBe(false);
    expect(await clerk.type(sheet(), [1, 2], "3")).toBe(false);
  });
  expect(told).toEqual([]);
  expect(readValues(sheet(), rangeOf(1, 1, [1, 2]))).toEqual([["", 50]]);
  expect(await toldOf(() => clerk.type(sheet(), [1, 1], "4"))).toHaveLength(1);
});

test("a day typed in Chinese is a date, unless the cell is text", async () => {
  paintArea(sheet(), rangeOf(1, 2), { numberFormat: "@" });
  for (const column of [1, 2]) await clerk.type(sheet(), [1, column], "2014年3月10日");
  expect(readValues(sheet(), rangeOf(1, 1, [1, 2]))).toEqual([[41708, "2014年3月10日"]]);
  expect(readTexts(sheet(), rangeOf(1, 1))).toEqual([["2014年3月10日"]]);
});

test("a change of looks and a recalculation are not told as edits", async () => {
  put(1, 1, 2);
  put(1, 2, "=A1*2");
  await book.settle();
  const told = await toldOf(async () => {
    paintArea(sheet(), rangeOf(1, 1), { bold: true });
    await book.settle();
  });
  expect(told).toEqual([]);
  const edit = async (): Promise<void> => {
    await clerk.type(sheet(), [1, 1], "3");
    await book.settle();
  };
  expect(await toldOf(edit)).toHaveLength(1);
});

test("what a co-author does is told as such", () => {
  book.asCoAuthor(() => put(2, 2, 7));
  expect(events).toEqual([expect.objectContaining({ by: "co-author", address: "B2" })]);
});

describe("what the host does", () => {
  test("is told as the host's, at once, in order", () => {
    const first = sheet();
    book.asHost(() => {
      const added = addSheet(book, "新");
      putEntries(first, rangeOf(1, 1, [2, 2]), () => 1);
      showSheet(added);
      added.rename("旧");
      deleteSheet(added);
    });
    expect(events.map(({ by }) => by)).toEqual(events.map(() => "host"));
    expect(events.map(({ kind }) => kind)).toEqual([
      "added",
      "changed",
      "deactivated",
      "activated",
      "renamed",
      "deactivated",
      "activated",
      "deleted",
    ]);
  });

  test("that only shows another place leaves the clerk's undo", async () => {
    await clerk.type(sheet(), [1, 1], "5");
    book.asHost(() => select(sheet(), rangeOf(9, 9)));
    await clerk.undo();
    expect(readValues(sheet(), rangeOf(1, 1))).toEqual([[""]]);
  });

  test("leaves nothing to undo, since it may have moved what the clerk did", async () => {
    await clerk.type(sheet(), [1, 1], "5");
    book.asHost(() => insertCells(sheet(), rangeOf(1, 1, [1, 16384]), "vertical"));
    await expect(clerk.undo()).rejects.toThrow("refused");
    expect(readValues(sheet(), rangeOf(2, 1))).toEqual([[5]]);
  });
});
