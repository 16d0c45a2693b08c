/// <reference types="office-js" />
// The genuine office.js over the toy book.
import { RichApiHost } from "../../../src/workbench/rich-api/rich-api-host";
import type { ConnectOptions } from "../../../src/workbench/transport/connect";
import type { BootedHost } from "./boot-host";
import { bootHost } from "./boot-host";
import { ToyBook } from "./toy-book";
import { toyTypes } from "./toy-types";

export interface BootedToy extends BootedHost {
  readonly book: ToyBook;
}

export async function bootToy(
  version = "1.15",
  options: Partial<ConnectOptions> = {},
): Promise<BootedToy> {
  const book = new ToyBook();
  const { settle, perform } = book;
  const host = new RichApiHost({ types: toyTypes(book), root: book, settle, perform, version });
  book.listener = (event) => host.raise(event);
  return { ...(await bootHost(host, { excelApi: version, ...options })), book };
}
