// Hidden copies of sheets. They are pasted, not made by Worksheet.copy, which would bend formulas that name their own
// sheet, and names, to the copy: what is pasted there and back is as it was.
import { columnLetters } from "../../core/kernel/address";
import { backupPrefix, isBackup } from "../../core/notice/own-sheet-names";
import type { Extent } from "./layout";

let count = 0;

/** One that no sheet has, and none of this session had. */
export function backupName(taken: readonly string[]): string {
  do count += 1;
  while (taken.includes(`${backupPrefix}${count}`));
  return `${backupPrefix}${count}`;
}

/** From A1 to the corner of the extent. */
export const addressOf = ({ rows, columns }: Extent): string =>
  `A1:${columnLetters(columns)}${rows}`;

export const wholeColumns = ({ columns }: Extent): string => `A:${columnLetters(columns)}`;

/**
 * All that cells hold and look like. What whole columns have, the lowest cell of each has: columns at once would be
 * more cells than Excel takes.
 */
export function pasteCells(from: Excel.Worksheet, to: Excel.Worksheet, extent: Extent): void {
  for (let column = 1; column <= extent.columns; column += 1) {
    const letters = columnLetters(column);
    const whole = `${letters}:${letters}`;
    to.getRange(whole).copyFrom(from.getRange(whole).getLastCell());
  }
  to.getRange(addressOf(extent)).copyFrom(from.getRange(addressOf(extent)));
}

export function addBackup(sheet: Excel.Worksheet, name: string, extent: Extent): void {
  const backup = sheet.context.workbook.worksheets.add(name);
  backup.visibility = "VeryHidden";
  pasteCells(sheet, backup, extent);
}

/** Those of the sheets that are backups of these names. Excel does not delete a sheet that is so well hidden. */
export function deleteBackups(sheets: readonly Excel.Worksheet[], names: readonly string[]): void {
  const backups = sheets.filter(({ name }) => isBackup(name) && names.includes(name));
  for (const backup of backups) backup.visibility = "Hidden";
  for (const backup of backups) backup.delete();
}
