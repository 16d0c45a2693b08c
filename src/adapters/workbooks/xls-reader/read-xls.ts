// Workbooks of Excel 97–2003, .xls, which WPS writes as .et too.
import type { RawWorkbook } from "../../../core/report/raw-workbook";
import { damaged, refuse } from "../unreadable";
import { CompoundFile } from "./compound-file";
import { readGlobals } from "./globals";
import { Records } from "./records";
import { SheetReader } from "./sheet-reader";

/** 5,000 rows take some three megabytes. */
const largestFile = 32 << 20;

/** @throws Unreadable where the workbook is locked, older than Excel 97, too large or damaged */
export function readXls(bytes: Uint8Array): RawWorkbook {
  if (bytes.length > largestFile) return refuse("file.too-large");
  const stream = new CompoundFile(bytes).stream("Workbook");
  if (stream === undefined) return refuse("file.old-excel");
  const globals = readGlobals(new Records(stream, 0));
  if (globals.sheets.length === 0) return damaged();
  globals.budget.spendSheets(globals.sheets.length);
  return {
    sheets: globals.sheets.map(({ name, hidden, at }) => {
      const sheet = new SheetReader(new Records(stream, at), globals);
      return { name, hidden, ...sheet.read() };
    }),
  };
}
