// Makes a sheet as good as new where it stands, so that what refers to it goes on doing so.
import { wholeColumns } from "./backup";
import type { Extent } from "./layout";

function clearFooter(footer: Excel.HeaderFooter): void {
  footer.leftFooter = "";
  footer.centerFooter = "";
}

const rowsOf = (sheet: Excel.Worksheet, { rows }: Extent): Excel.Range =>
  sheet.getRange(`1:${rows}`);

/** Rows are as high as what stands in them, and stay so. */
export function fitRows(sheet: Excel.Worksheet, extent: Extent): void {
  rowsOf(sheet, extent).format.autofitRows();
}

/** What clear() is not documented to take goes by itself. Heights of rows stay, and names: formulas elsewhere may use them. */
export function clearSheet(sheet: Excel.Worksheet, extent: Extent): void {
  const columns = sheet.getRange(wholeColumns(extent));
  columns.unmerge();
  columns.conditionalFormats.clearAll();
  columns.dataValidation.clear();
  columns.clear("All");
  columns.columnHidden = false;
  columns.format.useStandardWidth = true;
  rowsOf(sheet, extent).rowHidden = false;
  sheet.freezePanes.unfreeze();
  const { headersFooters } = sheet.pageLayout;
  headersFooters.state = "Default";
  clearFooter(headersFooters.defaultForAllPages);
  clearFooter(headersFooters.firstPage);
}
