// The table of the toy book: a corner of Excel's types, enough to reach each kind of path and action.
import { RichError } from "../../../src/workbench/rich-api/rich-error";
import type { RichType, RichTypes } from "../../../src/workbench/rich-api/rich-type";
import type { ToyBook, ToyRange, ToySheet } from "./toy-book";

const workbook: RichType<ToyBook> = {
  navigations: {
    Worksheets: { type: "WorksheetCollection", get: (book) => book },
    _Runtime: { type: "Runtime", get: (book) => book.runtime },
  },
};

const runtime: RichType<ToyBook["runtime"]> = {
  scalars: {
    EnableEvents: {
      get: (self) => self.enableEvents,
      set: (self, value) => {
        self.enableEvents = value === true;
      },
    },
  },
};

const findSheet = (book: ToyBook, key: unknown): ToySheet | null =>
  book.sheets.find(({ id, name }) => id === key || name === key) ?? null;

const worksheets: RichType<ToyBook> = {
  items: { type: "Worksheet", list: (book) => book.sheets, find: findSheet },
  methods: {
    Add: { returns: "Worksheet", call: (book, [name]) => book.add(String(name)) },
    GetActiveWorksheet: { returns: "Worksheet", call: (book) => book.sheets[0] },
    GetItemOrNullObject: { returns: "Worksheet", call: (book, [key]) => findSheet(book, key) },
    GetCount: { call: (book) => book.sheets.length },
  },
};

// Ranges are made on each way, as in a real model: the same cells, another object.
const rangeOf = (sheet: ToySheet, address: unknown): ToyRange => ({
  sheet,
  address: String(address),
});

export function toyTypes(book: ToyBook): RichTypes {
  const worksheet: RichType<ToySheet> = {
    identity: ({ id }) => ({ Id: id }),
    scalars: {
      Id: { get: ({ id }) => id },
      Name: {
        get: ({ name }) => name,
        set: (sheet, value) => {
          sheet.name = String(value);
        },
      },
      ShowHeadings: { get: () => true, since: "1.14" },
    },
    methods: {
      GetRange: { returns: "Range", call: (sheet, [address]) => rangeOf(sheet, address) },
      Delete: {
        call: () => {
          throw new RichError("AccessDenied", "the toy keeps its sheets");
        },
      },
    },
  };
  const range: RichType<ToyRange> = {
    scalars: {
      Address: { get: ({ sheet, address }) => `${sheet.name}!${address}` },
      Values: {
        get: ({ sheet, address }) => [[sheet.cells.get(address) ?? ""]],
        set: (self, value) => {
          if (!Array.isArray(value)) throw new RichError("InvalidArgument", "an array is wanted");
          const [[cell] = []]: readonly (readonly unknown[])[] = value;
          book.write(self, cell);
        },
      },
      /** How many writes were settled when it was read. */
      Text: { get: () => book.settled, computed: true },
    },
    navigations: {
      Format: { type: "RangeFormat", get: (self) => self },
      Worksheet: { type: "Worksheet", get: ({ sheet }) => sheet },
    },
    methods: {
      // Copies from another range, to see an object arrive as an argument.
      CopyFrom: {
        call: (self, [from]) => {
          const source = from as ToyRange;
          book.write(self, source.sheet.cells.get(source.address));
        },
      },
      /** Wants calculations first: once for calls in a row. */
      Unmerge: { computed: true, inARow: true, call: (self) => book.write(self, "parted") },
      /** Wants them only where the rows are merged one by one. */
      Merge: {
        computed: ([across]) => across === true,
        call: (self) => book.write(self, "joined"),
      },
      GetMergedAreasOrNullObject: { returns: "Range", since: "1.13", call: () => null },
    },
  };
  const format: RichType<ToyRange> = {
    scalars: { RowHeight: { get: () => 15 } },
    navigations: { Fill: { type: "RangeFill", get: (self) => self } },
  };
  const fill: RichType<ToyRange> = { scalars: { Color: { get: () => "#FFFFFF" } } };
  return {
    Workbook: workbook,
    Runtime: runtime,
    WorksheetCollection: worksheets,
    Worksheet: worksheet,
    Range: range,
    RangeFormat: format,
    RangeFill: fill,
  };
}
