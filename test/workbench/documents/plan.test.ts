import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { rangeOf } from "../../../src/core/kernel/address";
import type { SheetPlan, WorkbookPlan } from "../../../src/core/native/plan";
import { backupPrefix } from "../../../src/core/notice/own-sheet-names";
import { putPlan } from "../../../src/workbench/documents/put-plan";
import { toPlan } from "../../../src/workbench/documents/to-plan";
import type { Book } from "../../../src/workbench/model/book";
import { readValues } from "../../../src/workbench/model/cell-reading";
import { paintArea } from "../../../src/workbench/model/paint";
import { putEntries } from "../../../src/workbench/model/put-values";
import { selectedArea } from "../../../src/workbench/model/selection";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { exceltsFacts } from "../../support/excelts-facts";
import { planFacts, planLooks } from "../../support/plan-facts";
import { blankForms, filledForms } from "../../support/sample-forms";
import { sheetJsFacts } from "../../support/sheetjs-facts";
import { Clerk } from "../model/clerk";
import { newBook } from "./new-book";
import { bookFacts } from "./plan-book-facts";
import { makeByHand } from "./plan-hand-made";
import { shortened } from "./plan-shortened";

const plans: readonly [string, WorkbookPlan][] = [
  ["blank forms", { sheets: blankForms.sheets.map(shortened) }],
  ["filled forms", { sheets: filledForms.sheets.map(shortened) }],
];

async function opened(plan: WorkbookPlan): Promise<Book> {
  const book = newBook();
  putPlan(book, plan);
  await book.settle();
  return book;
}

/** Without what needs no saying: rows with the height of any row, and the height with which rows start in the grid. */
function looksOf(plan: WorkbookPlan): object[] {
  return planLooks(plan).map(({ rows, defaultRowHeight, ...looks }) => ({
    ...looks,
    cells: {},
    rows: Object.fromEntries(
      Object.entries(rows).filter(([, row]) => row.fixed || row.height !== defaultRowHeight),
    ),
  }));
}

describe("a plan that is opened and saved", () => {
  test.each(plans)("%s: holds the same", async (_, plan) => {
    const saved = toPlan(await opened(plan));
    expect(planFacts(saved)).toEqual(planFacts(plan));
    expect(looksOf(saved)).toEqual(looksOf(plan));
  });

  test.each(plans)("%s: SheetJS and excelts read the same from the file", async (_, plan) => {
    const bytes = writeWorkbook(toPlan(await opened(plan)));
    const before = writeWorkbook(plan);
    // A form's verdicts on itself have results only once they are worked out, and SheetJS reads none without.
    expect(sheetJsFacts(bytes)).toMatchObject(sheetJsFacts(before));
    expect(await exceltsFacts(bytes)).toMatchObject(await exceltsFacts(before));
  });

  test("whatever a clerk and add-ins did to a sheet is there again", async () => {
    const made = newBook();
    await makeByHand(made);
    const plan = toPlan(made);
    const again = await opened(plan);
    expect(bookFacts(again)).toEqual(bookFacts(made));
    expect(toPlan(again)).toEqual(plan);
  });
});

test("hidden copies that stand for an undo are not saved", async () => {
  const [, plan] = plans[0] as (typeof plans)[number];
  const [first] = plan.sheets as readonly [SheetPlan];
  const copy: SheetPlan = { ...first, name: `${backupPrefix}1`, hidden: "very" };
  const saved = toPlan(await opened({ sheets: [...plan.sheets, copy] }));
  expect(saved.sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
});

describe("opening", () => {
  test("takes the place of everything that was in the book", async () => {
    const book = newBook();
    await makeByHand(book);
    book.settings.set("三表汇", 1);
    // The lists: what 附件1 counts on other sheets the engine may work out only with the next entry.
    const plan = { sheets: blankForms.sheets.filter(({ name }) => !name.startsWith("附件1")) };
    putPlan(book, plan);
    await book.settle();
    const fresh = await opened(plan);
    expect(bookFacts(book)).toEqual(bookFacts(fresh));
    expect([...book.settings]).toEqual([]);
  });

  test("tells of the sheets that come and go, and of no edit", () => {
    const book = newBook();
    const [before] = book.sheets;
    const told: string[] = [];
    book.onEvent(({ kind, sheetId }) =>
      told.push(`${kind} ${book.find(sheetId)?.name ?? sheetId}`),
    );
    putPlan(book, { sheets: blankForms.sheets.slice(0, 2) });
    const names = blankForms.sheets.slice(0, 2).map(({ name }) => name);
    expect(told).toEqual([
      ...names.map((name) => `added ${name}`),
      expect.stringMatching(/^deactivated /),
      `activated ${names[0]}`,
      `selectionChanged ${names[0]}`,
      `deleted ${before?.id}`,
    ]);
  });

  test("shows the first sheet that is not hidden, at A1, and nothing can be undone", async () => {
    const book = newBook();
    await new Clerk(book).type(book.activeSheet, [1, 1], "前");
    const [one, two] = blankForms.sheets as [SheetPlan, SheetPlan];
    putPlan(book, { sheets: [{ ...one, hidden: true }, two] });
    await book.settle();
    expect(book.activeSheet.name).toBe(two.name);
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(["Hidden", "Visible"]);
    expect(selectedArea(book)).toEqual(rangeOf(1, 1));
    await expect(new Clerk(book).undo()).rejects.toThrow("refused");
  });

  test("a sheet may be called as one that was there, and is what formulas mean", async () => {
    const [sheet] = blankForms.sheets as [SheetPlan];
    const style = { font: { families: ["等线"], size: 11 }, vertical: "bottom" } as const;
    const cells = [{ at: { row: 1, column: 1 }, value: null, formula: "Sheet1!A1", style }];
    const asking = { ...sheet, name: "问", cells, merges: [], validations: [] };
    const book = await opened({ sheets: [{ ...sheet, name: "Sheet1" }, asking] });
    expect(book.sheets.map(({ name }) => name)).toEqual(["Sheet1", "问"]);
    const [, answer] = book.sheets;
    expect(toPlan(book).sheets[1]?.cells[0]?.formula).toBe("Sheet1!A1");
    expect(readValues(answer as Sheet, rangeOf(1, 1))).toEqual([["附件1"]]);
  });

  test("formulas are worked out, and again when a clerk types", async () => {
    const book = await opened({ sheets: blankForms.sheets.slice(0, 1) });
    const sheet = book.activeSheet;
    const clerk = new Clerk(book);
    await clerk.type(sheet, [5, 5], "40");
    await clerk.type(sheet, [6, 5], "10");
    await book.settle();
    expect(readValues(sheet, rangeOf(6, 6))).toEqual([[25]]);
  });
});

describe("texts", () => {
  const texts = ["=1+1", "+86 138", "007", "TRUE", "#N/A", "2014年3月10日", "1e5", "'引号"];
  const [blank] = toPlanOfNothing();

  function toPlanOfNothing(): readonly SheetPlan[] {
    return toPlan(newBook()).sheets;
  }

  test("that look like something else stay texts, also after they are painted", async () => {
    const style = { font: { families: ["等线"], size: 11 }, vertical: "bottom" } as const;
    const cells = texts.map((value, index) => ({
      at: { row: index + 1, column: 1 },
      value,
      style,
    }));
    const book = await opened({ sheets: [{ ...(blank as SheetPlan), cells }] });
    const sheet = book.activeSheet;
    paintArea(sheet, rangeOf(1, 1, [texts.length, 1]), { bold: true });
    const saved = toPlan(book).sheets[0]?.cells.map(({ value, type }) => [value, type]);
    expect(saved).toEqual(texts.map((text) => [text, undefined]));
  });

  test("numbers typed into cells for texts are saved as texts", async () => {
    const book = newBook();
    const sheet = book.activeSheet;
    paintArea(sheet, rangeOf(1, 1), { numberFormat: "@" });
    putEntries(sheet, rangeOf(1, 1, [1, 2]), () => "13800000000");
    await book.settle();
    expect(toPlan(book).sheets[0]?.cells.map(({ value }) => value)).toEqual([
      "13800000000",
      13_800_000_000,
    ]);
  });
});
