/// <reference types="office-js" />
// The genuine office.js over the workbench's own model and table: what the add-in meets in the workbench, without a grid.
import type { Book } from "../../../src/workbench/model/book";
import { createBook } from "../../../src/workbench/model/headless-book";
import { RichApiHost } from "../../../src/workbench/rich-api/rich-api-host";
import { DocumentSettings } from "../../../src/workbench/transport/document-settings";
import type { FaultPlan } from "../../../src/workbench/transport/faults";
import { Faults } from "../../../src/workbench/transport/faults";
import { richTypes } from "../../../src/workbench/types/rich-types";
import type { BootedHost } from "./boot-host";
import { bootHost } from "./boot-host";

export interface BootOptions {
  /** The ExcelApi set that the host has and declares. */
  readonly version?: string;
  readonly faults?: FaultPlan;
  /** Of the document, as JSON texts. */
  readonly settings?: Readonly<Record<string, string>>;
}

export interface BootedOffice extends BootedHost {
  readonly book: Book;
  readonly host: RichApiHost;
}

/** dispose() ends it all; the same test file may boot again then. */
export async function bootOffice(options: BootOptions = {}): Promise<BootedOffice> {
  const { version = "1.15" } = options;
  const book = createBook();
  const host = new RichApiHost({
    types: richTypes,
    root: book,
    settle: () => book.settle(),
    perform: (act) => book.asHost(act),
    version,
  });
  book.onEvent((event) => host.raise(event));
  const booted = await bootHost(host, {
    excelApi: version,
    settings: new DocumentSettings(options.settings),
    faults: new Faults(options.faults),
  });
  return {
    ...booted,
    book,
    host,
    dispose: () => {
      booted.dispose();
      book.dispose();
    },
  };
}
