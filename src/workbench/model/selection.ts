// What is selected on the sheet that is shown.
import { type Range, rangeOf } from "../../core/kernel/address";
import type { IRange } from "@univerjs/core";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import {
  areaAddress,
  fromGrid,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  toGrid,
} from "./area";
import type { Household, Sheet } from "./sheet";
import { showSheet } from "./sheet-list";
import { sheetArea } from "./used-area";

/** Whole rows and columns of the grid are whole rows and columns of Excel. */
export function widened(sheet: Sheet, area: Range): Range {
  const { to } = sheetArea(sheet);
  const wholeRows = area.from.column === 1 && area.to.column === to.column;
  const wholeColumns = area.from.row === 1 && area.to.row === to.row;
  return {
    from: area.from,
    to: {
      row: wholeColumns ? lastRow : area.to.row,
      column: wholeRows ? lastColumn : area.to.column,
    },
  };
}

/** At least one, on the sheet that is shown. */
export function selectedAreas(house: Household): Range[] {
  const { activeSheet: sheet, engine } = house;
  const selections = engine.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(engine.workbook.getUnitId())
    .getSelectionsOfWorksheet(sheet.key);
  return selections.length === 0
    ? [rangeOf(1, 1)]
    : selections.map(({ range }) => widened(sheet, fromGrid(range)));
}

/** The last of several. */
export const selectedArea = (house: Household): Range =>
  selectedAreas(house).at(-1) ?? rangeOf(1, 1);

function clipped(sheet: Sheet, area: Range): Range {
  if (!isWholeColumns(area) && !isWholeRows(area)) return area;
  const { to } = sheetArea(sheet);
  return {
    from: area.from,
    to: { row: Math.min(area.to.row, to.row), column: Math.min(area.to.column, to.column) },
  };
}

/** Of the part that draws, which a book without a grid lacks. */
const scrollTo = "sheet.operation.scroll-to-range";

/** Brings the area into sight where there is a grid. */
function scrollInto({ house }: Sheet, range: IRange): void {
  const { commands } = house.engine;
  if (commands.hasCommand(scrollTo))
    house.showing(() => commands.syncExecuteCommand(scrollTo, { range }));
}

/** Shows the sheet and selects the area. */
export function select(sheet: Sheet, area: Range): void {
  showSheet(sheet);
  const range = toGrid(clipped(sheet, area));
  const primary = {
    startRow: range.startRow,
    endRow: range.startRow,
    startColumn: range.startColumn,
    endColumn: range.startColumn,
    actualRow: range.startRow,
    actualColumn: range.startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  sheet.run(SetSelectionsOperation, { selections: [{ range, primary, style: null }] });
  scrollInto(sheet, range);
  sheet.tell({ kind: "selectionChanged", sheetId: sheet.id, address: areaAddress(area) });
}
