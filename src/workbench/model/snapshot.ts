// All that a book holds as one text, and the book again as it was: for what must survive in this program alone.
import { IResourceLoaderService, type IWorkbookData } from "@univerjs/core";
import { err, ok, type Result } from "../../core/kernel/result";
import type { Book } from "./book";
import { showSheet } from "./sheet-list";

const kind = "workbench-book";
const version = 1;

interface Snapshot {
  readonly kind: typeof kind;
  readonly version: typeof version;
  readonly workbook: Partial<IWorkbookData>;
  readonly settings: readonly (readonly [key: string, value: unknown])[];
  /** The engine's id of the sheet that is shown. */
  readonly shown: string;
}

/** Conditions, validations and names are among the engine's resources; facts that we keep are with their sheets. */
export function takeSnapshot(book: Book): string {
  book.handOver();
  const { injector, workbook } = book.engine;
  const saved = injector
    .get(IResourceLoaderService)
    .saveUnit<Partial<IWorkbookData>>(workbook.getUnitId());
  if (saved === null) throw new Error("The engine did not save the workbook.");
  const snapshot: Snapshot = {
    kind,
    version,
    workbook: saved,
    settings: [...book.settings],
    shown: book.activeSheet.key,
  };
  return JSON.stringify(snapshot);
}

/** Written by another program, or by another version of this one. */
export type NoSnapshot = "no-snapshot";

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every sheet that is named is there. */
function isWorkbook(value: unknown): boolean {
  if (!isRecord(value) || !isRecord(value["sheets"])) return false;
  const { sheets, sheetOrder: order } = value;
  return (
    Array.isArray(order) &&
    order.length > 0 &&
    order.every((key) => typeof key === "string" && isRecord(sheets) && isRecord(sheets[key]))
  );
}

const isSetting = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === "string";

function isSnapshot(value: unknown): value is Snapshot {
  if (!isRecord(value) || value["kind"] !== kind || value["version"] !== version) return false;
  const { workbook, settings, shown } = value;
  return (
    isWorkbook(workbook) &&
    Array.isArray(settings) &&
    settings.every(isSetting) &&
    typeof shown === "string"
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Everything in the book is as it was when the snapshot was taken; what was in it before is gone. */
export function restoreSnapshot(book: Book, text: string): Result<void, NoSnapshot> {
  const snapshot = parse(text);
  if (!isSnapshot(snapshot)) return err("no-snapshot");
  book.settings.clear();
  for (const [key, value] of snapshot.settings) book.settings.set(key, value);
  book.reopen(snapshot.workbook);
  const shown = book.sheets.find(({ key }) => key === snapshot.shown);
  if (shown?.visibility === "Visible") showSheet(shown);
  return ok(undefined);
}
