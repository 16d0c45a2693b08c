// Excel.Workbook, the root of every request.
import { rangeOf } from "../../core/kernel/address";
import type { Book } from "../model/book";
import { selectedArea, selectedAreas } from "../model/selection";
import type { RichType } from "../rich-api/rich-type";
import { areasOf } from "./range-areas";
import { runtimeOf } from "./runtime";
import { SheetRange } from "./sheet-range";

const selected = (book: Book): SheetRange => new SheetRange(book.activeSheet, selectedArea(book));

export const workbook: RichType<Book> = {
  scalars: {
    Name: { get: (book) => book.engine.workbook.getName() },
    ReadOnly: { get: () => false },
  },
  navigations: {
    Application: { type: "Application", get: (book) => book },
    Names: { type: "NamedItemCollection", get: (house) => ({ house, scope: undefined }) },
    Settings: { type: "SettingCollection", get: (book) => book },
    Worksheets: { type: "WorksheetCollection", get: (book) => book },
    _Runtime: { type: "Runtime", get: runtimeOf },
  },
  methods: {
    GetSelectedRange: { returns: "Range", call: selected },
    GetSelectedRanges: {
      returns: "RangeAreas",
      call: (book) =>
        areasOf(selectedAreas(book).map((area) => new SheetRange(book.activeSheet, area))),
    },
    GetActiveCell: {
      returns: "Range",
      call: (book) => {
        const { sheet, area } = selected(book);
        return new SheetRange(sheet, rangeOf(area.from.row, area.from.column));
      },
    },
  },
};
