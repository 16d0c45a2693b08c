/** @jest-environment ./test/support/office/jsdom-environment.cjs */
// Files of other kinds than .xlsx are opened in the workbench with what their tables say.
import { readFileSync } from "node:fs";
import path from "node:path";
import { listFeatures } from "../../../src/adapters/workbooks/list-features";
import { readAnyKind } from "../../../src/adapters/workbooks/read-any-kind";
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { writeWorkbook } from "../../../src/adapters/workbooks/xlsx/write-workbook";
import { openBytes } from "../../../src/app/documents/open-bytes";
import { putPlan } from "../../../src/workbench/documents/put-plan";
import { toPlan } from "../../../src/workbench/documents/to-plan";
import { countyWorkbooks } from "../../support/county-files";
import { toHtml } from "../../support/formats/html";
import { toSeparated } from "../../support/formats/separated";
import { toForms } from "../../support/formats/story";
import { toGbk } from "../../support/formats/text-encodings";
import { toDocument } from "../../support/formats/word";
import { rollUpBytes, totalsOf } from "../../support/roll-up-bytes";
import { newBook } from "./new-book";

const tools = { readWorkbook, readTables: readAnyKind, listFeatures };
const name = "归阳镇-软弱涣散三表.xlsx";
const bytes = countyWorkbooks[name] ?? new Uint8Array();
const forms = toForms(bytes);
const fixture = (...steps: readonly string[]): Uint8Array =>
  readFileSync(path.join(__dirname, "..", "..", "fixtures", "formats", ...steps));

test.each<readonly [string, Uint8Array]>([
  ["a workbook of Excel 97", fixture("xls", "归阳镇-软弱涣散三表.xls")],
  ["a Word document", toDocument(forms)],
  ["a web page", Buffer.from(toHtml(forms))],
  ["separated text", toGbk(toSeparated(bytes, ",")[0] ?? "")],
])("%s adds up to the same after it was opened and saved", async (_, content) => {
  const opened = openBytes(content, tools);
  if (!opened.ok) throw new Error(opened.error);
  expect(opened.value).toMatchObject({ isTablesOnly: true, losses: [] });
  const book = newBook();
  putPlan(book, opened.value.plan);
  await book.settle();
  const saved = writeWorkbook(toPlan(book));
  const totals = totalsOf(rollUpBytes({ 原件: content }, ""));
  expect(totals).not.toEqual(totalsOf(rollUpBytes({}, "")));
  expect(totalsOf(rollUpBytes({ [name]: saved }, ""))).toEqual(totals);
});

test("text that looks like a formula stays text", () => {
  const opened = openBytes(Buffer.from("序号,情况\n1,=1+1\n"), tools);
  const cells = opened.ok ? opened.value.plan.sheets.flatMap((sheet) => sheet.cells) : [];
  expect(cells.at(-1)).toMatchObject({ value: "=1+1" });
  expect(cells.at(-1)).not.toHaveProperty("formula");
});

test.each<readonly [string, Uint8Array, string]>([
  ["a document without a table", toDocument([]), "file.word"],
  ["a text without columns", Buffer.from("归阳镇没有"), "file.plain-text"],
  ["a PDF file", Buffer.from("%PDF-1.4 …"), "file.pdf"],
  ["a damaged workbook", bytes.subarray(0, bytes.length >> 1), "file.damaged"],
])("%s is not opened, and is named for what it is", (_, content, error) => {
  expect(openBytes(content, tools)).toEqual({ ok: false, error });
});
