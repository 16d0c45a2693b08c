import { rangeOf } from "../../../src/core/kernel/address";
import { putPlan } from "../../../src/workbench/documents/put-plan";
import type { Book } from "../../../src/workbench/model/book";
import { conditionalLook } from "../../../src/workbench/model/conditional-formats";
import { readValues } from "../../../src/workbench/model/cell-reading";
import { obeyed } from "../../../src/workbench/model/obeyed";
import { putEntries } from "../../../src/workbench/model/put-values";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { showSheet } from "../../../src/workbench/model/sheet-list";
import { restoreSnapshot, takeSnapshot } from "../../../src/workbench/model/snapshot";
import { filledForms } from "../../support/sample-forms";
import { Clerk } from "../model/clerk";
import { newBook } from "./new-book";
import { bookFacts } from "./plan-book-facts";
import { makeByHand } from "./plan-hand-made";
import { shortened } from "./plan-shortened";

async function withForms(): Promise<Book> {
  const book = newBook();
  putPlan(book, { sheets: filledForms.sheets.map(shortened) });
  await book.settle();
  return book;
}

const sheetOf = (book: Book, name: string): Sheet => book.find(name) as Sheet;

describe("a book restored from its snapshot", () => {
  test("holds all that it held: cells, looks, rules, conditions, names, pages", async () => {
    const made = newBook();
    await makeByHand(made);
    const other = newBook();
    expect(restoreSnapshot(other, takeSnapshot(made))).toEqual({ ok: true, value: undefined });
    await other.settle();
    expect(bookFacts(other)).toEqual(bookFacts(made));
  });

  test("shows the sheet that was shown, and keeps the settings", async () => {
    const made = await withForms();
    showSheet(sheetOf(made, "附件2"));
    made.settings.set("三表汇", { 口径: ["可重叠", 1] });
    const other = newBook();
    other.settings.set("旧", true);
    restoreSnapshot(other, takeSnapshot(made));
    expect(other.activeSheet.name).toBe("附件2");
    expect([...other.settings]).toEqual([["三表汇", { 口径: ["可重叠", 1] }]]);
  });

  test("also holds what was written a moment before", () => {
    const made = newBook();
    putEntries(made.activeSheet, rangeOf(1, 1), () => "刚写");
    const other = newBook();
    restoreSnapshot(other, takeSnapshot(made));
    expect(readValues(other.activeSheet, rangeOf(1, 1))).toEqual([["刚写"]]);
  });

  test("goes on: formulas, conditions and validations follow what is typed; only that can be undone", async () => {
    const made = await withForms();
    const book = newBook();
    restoreSnapshot(book, takeSnapshot(made));
    await book.settle();
    const clerk = new Clerk(book);
    await expect(clerk.undo()).rejects.toThrow("refused");
    const [summary, list] = [sheetOf(book, "附件1-农村"), sheetOf(book, "附件2")];
    const [before] = readValues(summary, rangeOf(6, 5)).flat();
    await clerk.type(summary, [6, 5], "39");
    await clerk.type(list, [50, 2], "新村党支部");
    await clerk.type(list, [5, 3], "0.5");
    await book.settle();
    expect(readValues(summary, rangeOf(6, 6))).toEqual([[100]]);
    expect(conditionalLook(list, 50, 2)?.lines).toHaveProperty("top");
    expect(obeyed(list, rangeOf(5, 3))).toBe(false);
    await clerk.undo();
    await clerk.undo();
    await clerk.undo();
    await expect(clerk.undo()).rejects.toThrow("refused");
    expect(readValues(summary, rangeOf(6, 5))).toEqual([[before]]);
  });

  test("listeners are told that its sheets came and the others went, once", async () => {
    const made = await withForms();
    const book = newBook();
    const [gone] = book.sheets;
    const told: string[] = [];
    book.onEvent(({ kind, sheetId }) =>
      told.push(`${kind} ${book.find(sheetId)?.name ?? sheetId}`),
    );
    restoreSnapshot(book, takeSnapshot(made));
    await new Clerk(book).type(book.activeSheet, [6, 5], "7");
    await book.told();
    expect(told).toEqual([
      "added 附件1-农村",
      "added 附件2",
      "added 附件3",
      `deactivated ${gone?.id}`,
      "activated 附件1-农村",
      `deleted ${gone?.id}`,
      "changed 附件1-农村",
    ]);
  });
});

test.each([
  ["no JSON", "三表汇"],
  ["another JSON", '{"sheets":[]}'],
  ["another version", '{"kind":"workbench-book","version":0,"workbook":{}}'],
  [
    "a sheet that is missing",
    JSON.stringify({ ...skeleton(), workbook: { sheetOrder: ["a"], sheets: {} } }),
  ],
  ["settings that are none", JSON.stringify({ ...skeleton(), settings: [1] })],
])("a text that is no snapshot changes nothing: %s", (_, text) => {
  const book = newBook();
  book.settings.set("旧", true);
  putEntries(book.activeSheet, rangeOf(1, 1), () => "在");
  expect(restoreSnapshot(book, text)).toEqual({ ok: false, error: "no-snapshot" });
  expect(readValues(book.activeSheet, rangeOf(1, 1))).toEqual([["在"]]);
  expect([...book.settings]).toEqual([["旧", true]]);
});

function skeleton(): object {
  const workbook = { sheetOrder: ["a"], sheets: { a: {} } };
  return { kind: "workbench-book", version: 1, workbook, settings: [], shown: "a" };
}
