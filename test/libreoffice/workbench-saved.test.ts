// Workbooks saved from the workbench, opened and recalculated by LibreOffice.
import { writeWorkbook } from "../../src/adapters/workbooks/xlsx/write-workbook";
import { rangeOf } from "../../src/core/kernel/address";
import type { WorkbookPlan } from "../../src/core/native/plan";
import { putPlan } from "../../src/workbench/documents/put-plan";
import { toPlan } from "../../src/workbench/documents/to-plan";
import type { Book } from "../../src/workbench/model/book";
import { createBook } from "../../src/workbench/model/headless-book";
import { putEntries } from "../../src/workbench/model/put-values";
import type { Sheet } from "../../src/workbench/model/sheet";
import { convertWithLibreOffice } from "../support/libreoffice";
import { libreOfficeFacts } from "../support/libreoffice-facts";
import { expectedAfterResaving } from "../support/resaved-forms";
import { filledForms } from "../support/sample-forms";
import { storedResults } from "../support/sheetjs-facts";
import { makeByHand } from "../workbench/documents/plan-hand-made";

let book: Book;
beforeEach(() => {
  book = createBook();
});
afterEach(async () => {
  await book.settle();
  book.dispose();
});

const resaved = (plan: WorkbookPlan): Uint8Array =>
  convertWithLibreOffice(writeWorkbook(plan), "saved", "xlsx");

/** Two programs divide alike up to the last of 16 digits. */
const rounded = (results: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(results).map(([address, value]) => [
      address,
      typeof value === "number" ? value.toFixed(9) : value,
    ]),
  );

test("forms saved from the workbench are what they are when they are written directly", async () => {
  putPlan(book, filledForms);
  await book.settle();
  const plan = toPlan(book);
  expect(libreOfficeFacts(resaved(plan))).toEqual(expectedAfterResaving(filledForms));
});

test("its results are what LibreOffice works out, also where the stored ones are out of date", async () => {
  putPlan(book, filledForms);
  const sheet = book.find("附件1-农村") as Sheet;
  await book.settle();
  const stale = storedResults(writeWorkbook(toPlan(book)), sheet.name);
  putEntries(sheet, rangeOf(5, 5), () => 40);
  await book.settle();
  const fresh = toPlan(book);
  const results = storedResults(writeWorkbook(fresh), sheet.name);
  expect(results["F6"]).toBeCloseTo(2.5);
  expect(results["F6"]).not.toEqual(stale["F6"]);
  expect(rounded(storedResults(resaved(fresh), sheet.name))).toEqual(rounded(results));
});

test("whatever a clerk did to a sheet is understood", async () => {
  await makeByHand(book);
  const plan = toPlan(book);
  const [facts] = libreOfficeFacts(resaved(plan));
  expect(facts).toMatchObject({
    name: "名册 1",
    formulas: { A4: "A2*2", A5: "SUM($A$2:A4)", C5: 'IFS(A2>1,"大",TRUE(),"小")' },
    values: { A2: 1.5, A3: "007", B3: "=1+1", C3: "TRUE", F3: "13800000000" },
    merges: ["A6:B7"],
    print: { paper: 8, orientation: "landscape", centered: false },
  });
  expect(storedResults(resaved(plan), "名册 1")).toMatchObject({
    A4: 3,
    A5: 4.5,
    B2: true,
    B4: true,
    C5: "大",
  });
  expect(facts?.validations.map(({ type }) => type)).toEqual(
    expect.arrayContaining(["whole", "decimal", "date", "time", "textLength", "list", "custom"]),
  );
});
