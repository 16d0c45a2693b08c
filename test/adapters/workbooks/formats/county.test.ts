// The sample county in every format: whatever the forms come in, they add up to the known truth.
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { read, write } from "@e965/xlsx";
import { county, countyWorkbooks } from "../../../support/county-files";
import { toHtml } from "../../../support/formats/html";
import { toSeparated } from "../../../support/formats/separated";
import { toForms } from "../../../support/formats/story";
import { toGbk, toUtf16 } from "../../../support/formats/text-encodings";
import { toDocument } from "../../../support/formats/word";
import { expectTruth } from "../../../support/recalculated";
import { rollUpBytes, totalsOf } from "../../../support/roll-up-bytes";
import type { Files } from "../../../support/roll-up-bytes";

const fixtures = path.join(__dirname, "..", "..", "..", "fixtures", "formats");

const readFile = (...names: readonly string[]): Uint8Array =>
  readFileSync(path.join(fixtures, ...names));

const readFolder = (name: string): Files => {
  const folder = path.join(fixtures, name);
  return Object.fromEntries(readdirSync(folder).map((file) => [file, readFile(name, file)]));
};

const converted = (convert: (bytes: Uint8Array) => Uint8Array): Files =>
  Object.fromEntries(
    Object.entries(countyWorkbooks).map(([name, bytes]) => [name, convert(bytes)]),
  );

/** One file for each sheet. */
const sheetBySheet = (convert: (bytes: Uint8Array) => readonly Uint8Array[]): Files =>
  Object.fromEntries(
    Object.entries(countyWorkbooks).flatMap(([name, bytes]) =>
      convert(bytes).map((each, index) => [`${name}-${index + 1}.xlsx`, each] as const),
    ),
  );

const utf8 = (text: string): Uint8Array => Buffer.from(text);

test("workbooks of Excel 97 that LibreOffice Calc saved", () => {
  expectTruth(readFolder("xls"));
});

test("an earlier result that LibreOffice Calc saved as .xls is no source again", () => {
  const files = { ...countyWorkbooks, "汇总.xls": readFile("cases", "county-result.xls") };
  expectTruth(files);
  const { reports } = rollUpBytes(files, county.county);
  const own = reports.filter(({ file }) => file === "汇总.xls");
  expect(new Set(own.map(({ reason }) => reason?.code))).toEqual(new Set(["own-output"]));
});

test("workbooks in the XML of Excel 2003 that SheetJS saved", () => {
  expectTruth(
    converted((bytes) =>
      utf8(write(read(bytes, { cellNF: true }), { type: "string", bookType: "xlml" }) as string),
    ),
  );
});

test("Word documents that LibreOffice Writer saved", () => {
  expectTruth(readFolder("docx"));
});

test("Word documents as Word writes tables", () => {
  expectTruth(converted((bytes) => toDocument(toForms(bytes))));
});

test("web pages in UTF-8", () => {
  expectTruth(converted((bytes) => utf8(toHtml(toForms(bytes)))));
});

test("web pages in GBK", () => {
  expectTruth(converted((bytes) => toGbk(toHtml(toForms(bytes), "gb2312"))));
});

test("web pages that LibreOffice Calc exported", () => {
  const pages = readFolder("web-page");
  const names = Object.keys(pages).map((name) => name.replace(/xls$/, "xlsx"));
  const originals = Object.fromEntries(
    Object.entries(countyWorkbooks).filter(([name]) => names.includes(name)),
  );
  expect(Object.keys(originals)).toHaveLength(2);
  expect(totalsOf(rollUpBytes(pages, "祁东县"))).toEqual(
    totalsOf(rollUpBytes(originals, "祁东县")),
  );
});

test.each([
  ["commas, in UTF-8", ",", utf8],
  ["commas, in UTF-8 with its mark", ",", (text: string) => utf8(`\uFEFF${text}`)],
  ["commas, in GBK", ",", toGbk],
  ["semicolons, in GBK", ";", toGbk],
  ["tabs, in UTF-16", "\t", toUtf16],
])("separated by %s", (_, separator, encode) => {
  expectTruth(sheetBySheet((bytes) => toSeparated(bytes, separator).map(encode)));
});
