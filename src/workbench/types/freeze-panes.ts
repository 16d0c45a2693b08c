// Excel.WorksheetFreezePanes.
import { rangeOf } from "../../core/kernel/address";
import { isWholeColumns, isWholeRows, lastColumn, lastRow } from "../model/area";
import { freeze, frozen } from "../model/freeze";
import type { Sheet } from "../model/sheet";
import type { RichType } from "../rich-api/rich-type";
import { isAbsent, notFound, whole } from "./arguments";
import { SheetRange } from "./sheet-range";
import { givenRange } from "./given-range";

/** Whole rows or columns as soon as only one of them is frozen. */
function location(sheet: Sheet): SheetRange | null {
  const { rows, columns } = frozen(sheet);
  if (rows === 0 && columns === 0) return null;
  return new SheetRange(
    sheet,
    rangeOf(1, 1, [rows === 0 ? lastRow : rows, columns === 0 ? lastColumn : columns]),
  );
}

function freezeAt(sheet: Sheet, given: unknown): void {
  const { area } = givenRange(sheet, given);
  freeze(sheet, {
    rows: isWholeColumns(area) ? 0 : area.to.row,
    columns: isWholeRows(area) ? 0 : area.to.column,
  });
}

const count = (value: unknown): number => (isAbsent(value) ? 1 : whole(value));

export const worksheetFreezePanes: RichType<Sheet> = {
  methods: {
    FreezeAt: { call: (sheet, [given]) => freezeAt(sheet, given) },
    FreezeRows: { call: (sheet, [rows]) => freeze(sheet, { rows: count(rows), columns: 0 }) },
    FreezeColumns: {
      call: (sheet, [columns]) => freeze(sheet, { rows: 0, columns: count(columns) }),
    },
    Unfreeze: { call: (sheet) => freeze(sheet, { rows: 0, columns: 0 }) },
    GetLocation: {
      returns: "Range",
      call: (sheet) => {
        const range = location(sheet);
        if (range === null) throw notFound();
        return range;
      },
    },
    GetLocationOrNullObject: { returns: "Range", call: location },
  },
};
