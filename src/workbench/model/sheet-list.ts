// Sheets join the book, leave it, are copied, moved and shown.
import { generateRandomId } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import { blankSheet } from "./blank-workbook";
import { type Household, quietly, type Sheet } from "./sheet";

/** As Excel numbers new sheets. */
function freeName(book: Household): string {
  for (let number = 1; ; number++) {
    const name = `Sheet${number}`;
    if (book.find(name) === undefined) return name;
  }
}

/** Behind the last sheet. The name is valid and free. */
export function addSheet(book: Household, name = freeName(book)): Sheet {
  const key = generateRandomId();
  const index = book.engine.workbook.getSheetSize();
  const params = { index, sheet: blankSheet(key, name) };
  book.ours(() => book.engine.run(InsertSheetMutation, params, quietly));
  const sheet = book.sheetOf(key);
  sheet.tell({ kind: "added", sheetId: sheet.id });
  return sheet;
}

/** Gives up its name, for another sheet to take: nobody is told, for the sheet is about to be deleted. */
export function setAside(sheet: Sheet): void {
  // No sheet that a clerk or a file names is called so.
  sheet.run(SetWorksheetNameMutation, { name: `:${sheet.id}` });
}

/** Another one is left and visible. */
export function deleteSheet(sheet: Sheet): void {
  const { house: book } = sheet;
  if (book.activeSheet === sheet) showNeighbour(sheet);
  book.handOver();
  sheet.run(RemoveSheetCommand, {});
  sheet.tell({ kind: "deleted", sheetId: sheet.id });
}

function showNeighbour(sheet: Sheet): void {
  const visible = sheet.house.sheets.filter((one) => one === sheet || one.visibility === "Visible");
  const place = visible.indexOf(sheet);
  const next = visible[place + 1] ?? visible[place - 1];
  if (next !== undefined) showSheet(next);
}

export function showSheet(sheet: Sheet): void {
  const before = sheet.house.activeSheet;
  if (before === sheet) return;
  sheet.run(SetWorksheetActiveOperation, {});
  sheet.tell({ kind: "deactivated", sheetId: before.id });
  sheet.tell({ kind: "activated", sheetId: sheet.id });
}

/** place counts from 0. */
export function moveSheet(sheet: Sheet, place: number): void {
  const fromOrder = sheet.house.sheets.indexOf(sheet);
  if (fromOrder !== place) sheet.run(SetWorksheetOrderMutation, { fromOrder, toOrder: place });
}

/** "表 (2)" */
function copyName(book: Household, name: string): string {
  for (let number = 2; ; number++) {
    const mark = ` (${number})`;
    const copy = `${name.slice(0, 31 - mark.length)}${mark}`;
    if (book.find(copy) === undefined) return copy;
  }
}

/** Behind the sheet itself. */
export function copySheet(sheet: Sheet): Sheet {
  const { house: book } = sheet;
  book.handOver();
  const known = new Set(book.sheets);
  const { activeSheet } = book;
  sheet.run(CopySheetCommand, {});
  activeSheet.run(SetWorksheetActiveOperation, {});
  const copy = book.sheets.find((one) => !known.has(one));
  if (copy === undefined) throw new Error("The grid made no copy of the sheet.");
  copy.run(SetWorksheetNameMutation, { name: copyName(book, sheet.name) });
  copy.tell({ kind: "added", sheetId: copy.id });
  return copy;
}
