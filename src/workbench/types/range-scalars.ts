// The plain members of Excel.Range: where it is, what its cells hold.
import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from "../model/area";
import { readFormats, readFormulas, readTexts, readTypes, readValues } from "../model/cell-reading";
import { paintArea } from "../model/paint";
import { putEntries } from "../model/put-values";
import { hiddenColumns, hiddenRows, hideColumns, hideRows } from "../model/sizes";
import type { RichType, Scalar } from "../rich-api/rich-type";
import { fullAddress } from "./address-text";
import { flag, text } from "./arguments";
import { cellsFrom, entry } from "./grid-argument";
import type { SheetRange } from "./sheet-range";
import { uniform } from "./uniform";

type Reader = (sheet: SheetRange["sheet"], area: SheetRange["area"]) => unknown;

/** Excel does not hand over whole columns or rows: null. */
const unlessWhole =
  (read: Reader) =>
  ({ sheet, area }: SheetRange): unknown =>
    isWholeColumns(area) || isWholeRows(area) ? null : read(sheet, area);

function putGrid(range: SheetRange, value: unknown): void {
  const entryAt = cellsFrom(range.area, value, entry);
  putEntries(range.sheet, range.area, entryAt);
}

/** The same format throughout is painted at once. */
function putFormats({ sheet, area }: SheetRange, value: unknown): void {
  if (typeof value === "string") return paintArea(sheet, area, { numberFormat: value });
  const formatAt = cellsFrom(area, value, (one) => (one === null ? null : text(one)));
  const { row, column } = area.from;
  for (let down = 0; down < rowsOf(area); down++)
    for (let right = 0; right < columnsOf(area); right++) {
      const format = formatAt(down, right);
      const at = { row: row + down, column: column + right };
      if (format !== null) paintArea(sheet, { from: at, to: at }, { numberFormat: format });
    }
}

const values: Scalar<SheetRange> = { get: unlessWhole(readValues), set: putGrid, computed: true };
const formulas: Scalar<SheetRange> = {
  get: unlessWhole(readFormulas),
  set: putGrid,
  computed: true,
};

export const rangeScalars: NonNullable<RichType<SheetRange>["scalars"]> = {
  Address: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
  AddressLocal: { get: ({ sheet, area }) => fullAddress(sheet.name, area) },
  RowIndex: { get: ({ area }) => area.from.row - 1 },
  ColumnIndex: { get: ({ area }) => area.from.column - 1 },
  RowCount: { get: ({ area }) => rowsOf(area) },
  ColumnCount: { get: ({ area }) => columnsOf(area) },
  CellCount: {
    get: ({ area }) => {
      const count = rowsOf(area) * columnsOf(area);
      return count > 2 ** 31 - 1 ? -1 : count;
    },
  },
  IsEntireRow: { get: ({ area }) => isWholeRows(area) },
  IsEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  Values: values,
  Formulas: formulas,
  Text: { get: unlessWhole(readTexts), computed: true },
  ValueTypes: { get: unlessWhole(readTypes), computed: true },
  NumberFormat: { get: unlessWhole(readFormats), set: putFormats },
  RowHidden: {
    get: ({ sheet, area }) => uniform(hiddenRows(sheet, area)),
    set: ({ sheet, area }, value) => hideRows(sheet, area, flag(value)),
  },
  ColumnHidden: {
    get: ({ sheet, area }) => uniform(hiddenColumns(sheet, area)),
    set: ({ sheet, area }, value) => hideColumns(sheet, area, flag(value)),
  },
  Hidden: {
    get: ({ sheet, area }) =>
      uniform(hiddenRows(sheet, area)) === true || uniform(hiddenColumns(sheet, area)) === true,
  },
};
