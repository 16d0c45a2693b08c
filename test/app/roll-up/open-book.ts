// A workbook that is open before a clerk, by way of real bytes: what is put in is written and read again.
import { readWorkbook } from "../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import type { PlannedSheet } from "../../../src/app/ports/open-workbook";
import { readOwnSource } from "../../../src/app/roll-up/own-source";
import { planPut } from "../../../src/app/roll-up/plan-put";
import type { PutPlan } from "../../../src/app/roll-up/plan-put";
import { rollUpFiles } from "../../../src/app/roll-up-files";
import type { SheetPlan } from "../../../src/core/native/plan";
import type { RawWorkbook } from "../../../src/core/report/raw-workbook";
import { readExplanations } from "../../../src/core/report/read-explanations";
import { readHandMade } from "../../../src/core/rollup/read-hand-made";
import type { KeptVersion } from "../../../src/core/rollup/input";
import type { RollUp } from "../../../src/core/rollup/result";
import { readAll, requestFor, toBytes } from "../../support/roll-up-bytes";
import type { Files } from "../../support/roll-up-bytes";

/** The sheets of the open workbook, as they were put in. */
export type Book = readonly SheetPlan[];

export const bytesOf = (book: Book): Uint8Array => toBytes({ sheets: book });

/** What is read of it. A workbook without sheets of ours is that of a new one. */
export function rawOf(book: Book): RawWorkbook {
  if (book.length === 0)
    return { sheets: [{ name: "Sheet1", hidden: false, rows: [], merges: [] }] };
  const read = readWorkbook(bytesOf(book));
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** The workbook after the sheets were put in. */
export function put(book: Book, sheets: readonly PlannedSheet[]): Book {
  const over = new Map(sheets.map((each) => [each.over, each.plan]));
  const added = sheets.filter((each) => each.over === undefined).map(({ plan }) => plan);
  return [...book.map((sheet) => over.get(sheet.name) ?? sheet), ...added];
}

/** Rolls up files and what is filled in in the open workbook. */
export function rollUpInto(
  book: Book,
  files: Files,
  { unit, kept = [] }: { readonly unit: string; readonly kept?: readonly KeptVersion[] },
): RollUp {
  const request = requestFor(unit, { kept, explanations: readExplanations(rawOf(book)) });
  const own = readOwnSource(rawOf(book), request);
  return rollUpFiles({
    ...request,
    handMade: readHandMade(rawOf(book)),
    files: [...readAll(files, request), ...(own ? [own] : [])],
  });
}

export function planInto(book: Book, result: RollUp): PutPlan {
  const planned = planPut(result, rawOf(book));
  if (!planned.ok) throw new Error(planned.error.message);
  return planned.value;
}
