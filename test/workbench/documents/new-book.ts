// Books of the tests in this folder, ended after each test.
import type { Book } from "../../../src/workbench/model/book";
import { createBook } from "../../../src/workbench/model/headless-book";

jest.setTimeout(30_000);

const books: Book[] = [];

export function newBook(): Book {
  const book = createBook();
  books.push(book);
  return book;
}

/** A calculation that is under way would trip over what is taken from it. */
afterEach(async () => {
  const open = books.splice(0);
  await Promise.all(open.map((book) => book.settle()));
  for (const book of open) book.dispose();
});
