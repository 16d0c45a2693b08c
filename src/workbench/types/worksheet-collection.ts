// Excel.WorksheetCollection.
import type { Book } from "../model/book";
import type { Household, Sheet } from "../model/sheet";
import { addSheet } from "../model/sheet-list";
import { RichError } from "../rich-api/rich-error";
import type { RichType } from "../rich-api/rich-type";
import { invalid, isAbsent, text } from "./arguments";

const forbidden = /[[\]:*?/\\]/;

/** InvalidArgument where Excel would not take it as the name of a sheet, ItemAlreadyExists where it is taken. */
export function freshName(book: Household, value: unknown, own?: Sheet): string {
  const name = text(value);
  const fits = name !== "" && name.length <= 31 && !forbidden.test(name);
  if (!fits || name.startsWith("'") || name.endsWith("'")) throw invalid();
  const taken = book.find(name);
  if (taken !== undefined && taken !== own)
    throw new RichError(
      "ItemAlreadyExists",
      "A resource with the same name or identifier already exists.",
    );
  return name;
}

const listed = (book: Book, visibleOnly: unknown): readonly Sheet[] =>
  visibleOnly === true
    ? book.sheets.filter((sheet) => sheet.visibility === "Visible")
    : book.sheets;

const find = (book: Book, key: unknown): Sheet | null => book.find(text(key)) ?? null;

export const worksheetCollection: RichType<Book> = {
  items: { type: "Worksheet", list: (book) => book.sheets, find },
  methods: {
    Add: {
      returns: "Worksheet",
      call: (book, [name]) =>
        isAbsent(name) ? addSheet(book) : addSheet(book, freshName(book, name)),
    },
    GetActiveWorksheet: { returns: "Worksheet", call: (book) => book.activeSheet },
    GetItemOrNullObject: { returns: "Worksheet", call: (book, [key]) => find(book, key) },
    GetCount: { call: (book, [visibleOnly]) => listed(book, visibleOnly).length },
    GetFirst: {
      returns: "Worksheet",
      call: (book, [visibleOnly]) => listed(book, visibleOnly)[0] ?? null,
    },
    GetLast: {
      returns: "Worksheet",
      call: (book, [visibleOnly]) => listed(book, visibleOnly).at(-1) ?? null,
    },
  },
};
