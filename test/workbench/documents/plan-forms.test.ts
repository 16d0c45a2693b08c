/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// Forms as the add-in inserts them: saved from the book, opened again, and read by programs that are not ours.
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { rangeOf } from "../../../src/core/kernel/address";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import type { SheetPlan } from "../../../src/core/native/plan";
import type { RawWorkbook } from "../../../src/core/report/raw-workbook";
import { readReports } from "../../../src/core/report/read-reports";
import { putPlan } from "../../../src/workbench/documents/put-plan";
import { toPlan } from "../../../src/workbench/documents/to-plan";
import { putEntries } from "../../../src/workbench/model/put-values";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { planBlankSet } from "../../adapters/excel/blank-set";
import { insertPlans, openOffice, valueOf } from "../../adapters/excel/open-office";
import { planFacts, type SheetFacts } from "../../support/plan-facts";
import { filledForms } from "../../support/sample-forms";
import { sheetJsFacts } from "../../support/sheetjs-facts";
import { Clerk } from "../model/clerk";
import { bookFacts } from "./plan-book-facts";
import { shortened } from "./plan-shortened";

const sets: readonly [string, readonly SheetPlan[]][] = [
  ["the blank set", planBlankSet().map(shortened)],
  ["filled forms", filledForms.sheets.map(shortened)],
];

/** Where anything may be entered, there is no alert whose style could matter. */
const withoutIdleStyles = (sheets: readonly SheetFacts[]): readonly SheetFacts[] =>
  sheets.map((sheet) => ({
    ...sheet,
    validations: sheet.validations.map((each) =>
      each.type === "none" ? { ...each, alertStyle: "stop" } : each,
    ),
  }));

test.each(sets)(
  "%s is saved as it was inserted; saved and opened it is the same book",
  async (_, sheets) => {
    const { workbook, book } = await openOffice();
    valueOf(await insertPlans(workbook, sheets));
    await book.settle();
    // The sheet that was there stands before them.
    const saved = toPlan(book).sheets.slice(1);
    const inserted = withoutIdleStyles(planFacts({ sheets }));
    expect(planFacts({ sheets: saved })).toEqual(inserted);
    expect(sheetJsFacts(writeWorkbook({ sheets: saved }))).toEqual(
      inserted.map(({ name, values, formulas, merges, names }) => {
        return { name, values, formulas, merges, names };
      }),
    );
    for (const [index, { columns, rows, print, conditionalFormats }] of sheets.entries()) {
      expect(saved[index]?.columns.map(({ width }) => width)).toEqual(
        columns.map(({ width }) => width),
      );
      expect(saved[index]?.rows.filter(({ fixed }) => fixed)).toEqual(
        rows.filter(({ fixed }) => fixed),
      );
      expect(saved[index]).toMatchObject({ print, conditionalFormats });
    }
    const before = { ...bookFacts(book), shown: "Sheet1" };
    putPlan(book, toPlan(book));
    await book.settle();
    expect(bookFacts(book)).toEqual(before);
  },
);

test("a saved blank set is hardly larger than the forms that were inserted", async () => {
  const { workbook, book } = await openOffice();
  const sheets = planBlankSet();
  valueOf(await insertPlans(workbook, sheets));
  await book.settle();
  const { length } = writeWorkbook({ sheets });
  expect(writeWorkbook(toPlan(book)).length).toBeLessThan(1.1 * length);
});

function reread(book: Parameters<typeof toPlan>[0]): RawWorkbook {
  const read = readWorkbook(writeWorkbook(toPlan(book)));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const entries: readonly (readonly [sheet: string, at: [number, number], text: string])[] = [
  ["附件1-农村", [5, 5], "39"],
  ["附件1-农村", [9, 5], "4"],
  ["附件2", [5, 2], "金星村党支部"],
  ["附件2", [5, 3], "36"],
  ["附件2", [20, 2], "石龙村党支部"],
  ["附件3", [5, 6], "2014年6月"],
];

/** As the cells' own formats have it read. */
const written: readonly (readonly [at: readonly [number, number], text: string])[] = [
  [[5, 4], "'=不是公式"],
  [[5, 6], "013800000000"],
  [[20, 6], "13807341256"],
];

test("a form that a clerk filled in gives the same reports from the file as from the open book", async () => {
  const { workbook, book } = await openOffice();
  valueOf(await insertPlans(workbook, planBlankSet().map(shortened)));
  const clerk = new Clerk(book);
  for (const [name, at, text] of entries)
    // oxlint-disable-next-line no-await-in-loop -- a clerk types one after the other
    await clerk.type(book.find(name) as Sheet, at, text);
  const list = book.find("附件2") as Sheet;
  for (const [at, text] of written) putEntries(list, rangeOf(...at), () => text);
  await book.settle();
  await book.told();
  const open = readReports(valueOf(await workbook.read()));
  const file = reread(book);
  expect(readReports(file)).toEqual(open);
  const cells = file.sheets.find(({ name }) => name === "附件2")?.rows.flatMap((row) => row.cells);
  const texts = ["=不是公式", "013800000000", "13807341256", "石龙村党支部", 36];
  expect(cells?.map(({ value }) => value)).toEqual(expect.arrayContaining(texts));
});
