// Excel.SettingCollection and Setting: what an add-in keeps with the workbook.
import type { Book } from "../model/book";
import type { RichType } from "../rich-api/rich-type";
import { notFound, text } from "./arguments";

interface Setting {
  readonly book: Book;
  readonly key: string;
}

const listed = (book: Book): Setting[] => [...book.settings.keys()].map((key) => ({ book, key }));

const find = (book: Book, key: unknown): Setting | null =>
  book.settings.has(text(key)) ? { book, key: text(key) } : null;

/** An existing one of the same key is replaced. */
function add(book: Book, [key, value]: readonly unknown[]): Setting {
  book.settings.set(text(key), value);
  return { book, key: text(key) };
}

export const settingCollection: RichType<Book> = {
  items: { type: "Setting", list: listed, find },
  methods: {
    Add: { returns: "Setting", call: add },
    GetCount: { call: (book) => book.settings.size },
    GetItemOrNullObject: { returns: "Setting", call: (book, [key]) => find(book, key) },
  },
};

function required({ book, key }: Setting): Setting {
  if (!book.settings.has(key)) throw notFound();
  return { book, key };
}

export const setting: RichType<Setting> = {
  identity: ({ key }) => ({ Key: key, _Id: key }),
  scalars: {
    Key: { get: (self) => required(self).key },
    Value: {
      get: (self) => required(self).book.settings.get(self.key),
      set: (self, value) => {
        required(self).book.settings.set(self.key, value);
      },
    },
  },
  methods: {
    Delete: {
      call: (self) => {
        required(self).book.settings.delete(self.key);
      },
    },
  },
};
