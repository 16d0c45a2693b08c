// A range as the client holds it: a rectangle of one sheet.
import type { Range } from "../../core/kernel/address";
import { lastColumn, lastRow } from "../model/area";
import type { Sheet } from "../model/sheet";
import { invalid } from "./arguments";

export class SheetRange {
  readonly sheet: Sheet;
  readonly area: Range;

  constructor(sheet: Sheet, area: Range) {
    this.sheet = sheet;
    this.area = area;
  }

  /** Another area of the same sheet; InvalidArgument where it leaves the sheet. */
  with(area: Range): SheetRange {
    const { from, to } = area;
    const inside =
      from.row >= 1 && from.column >= 1 && to.row <= lastRow && to.column <= lastColumn;
    if (!inside || from.row > to.row || from.column > to.column) throw invalid();
    return new SheetRange(this.sheet, area);
  }
}
