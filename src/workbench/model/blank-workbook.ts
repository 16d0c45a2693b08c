// A new workbook and a new sheet as Excel for zh-CN opens them. Lengths in the engine's data are pixels.
import {
  BooleanNumber,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import { toPixels } from "./lengths";
import { toStyleData } from "./look-data";
import { plainLook } from "./look";

const { font, size, color, vertical } = plainLook;

/** Points. */
export const standardHeight = 14.25;
const standardWidth = 54;

/** Rows and columns that a sheet starts with; it grows when something is put beyond them. */
const startRows = 2100;
const startColumns = 40;

export const blankSheet = (id: string, name: string): IWorksheetData =>
  mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: startRows,
    columnCount: startColumns,
    defaultRowHeight: toPixels(standardHeight),
    defaultColumnWidth: toPixels(standardWidth),
    showGridlines: BooleanNumber.TRUE,
    defaultStyle: toStyleData({ font, size, color, vertical }),
  });

export function blankWorkbook(): Partial<IWorkbookData> {
  return {
    id: "book",
    name: "工作簿1",
    locale: LocaleType.ZH_CN,
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": blankSheet("sheet-1", "Sheet1") },
  };
}
