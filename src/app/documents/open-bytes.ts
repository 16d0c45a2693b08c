// A file that somebody wants to open: planned anew, with what of it will not come along; or what it is instead.
import { err, ok } from "../../core/kernel/result";
import type { Result } from "../../core/kernel/result";
import { signatures } from "../../core/notice/print-texts";
import type { WorkbookPlan } from "../../core/native/plan";
import type { UnreadableCode } from "../../core/report/raw-workbook";
import type { ReadWorkbook } from "../ports/files";
import type { ListFeatures, WorkbookFeatures } from "../ports/workbook-features";
import { lossesOf } from "./losses";
import type { Loss } from "./losses";
import { planOpened } from "./plan-opened";

export interface OpenTools {
  readonly readWorkbook: ReadWorkbook;
  /** Of files of other kinds, such as .xls and .docx: what stands in their tables. */
  readonly readTables: ReadWorkbook;
  readonly listFeatures: ListFeatures;
}

export interface OpenedFile {
  readonly plan: WorkbookPlan;
  /** Empty where nothing is to be asked. */
  readonly losses: readonly Loss[];
  /** It is no .xlsx file: nothing comes along but texts, values and merges. */
  readonly isTablesOnly: boolean;
}

/** Sheets that print a line for signatures. */
const signedSheets = ({ sheets }: WorkbookFeatures): ReadonlySet<string> =>
  new Set(
    sheets
      .filter(({ footer }) => signatures.every((label) => footer.includes(label)))
      .map(({ name }) => name),
  );

type Opened = Result<OpenedFile, UnreadableCode>;

/** `code`: what the file is, which is no .xlsx. */
function openTables(bytes: Uint8Array, code: UnreadableCode, { readTables }: OpenTools): Opened {
  const tables = readTables(bytes);
  if (!tables.ok) return tables;
  // A document without a table makes no workbook.
  if (tables.value.sheets.length === 0) return err(code);
  return ok({ plan: planOpened(tables.value).plan, losses: [], isTablesOnly: true });
}

export function openBytes(bytes: Uint8Array, tools: OpenTools): Opened {
  const { readWorkbook, listFeatures } = tools;
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) return openTables(bytes, workbook.error, tools);
  const features = listFeatures(bytes);
  if (!features.ok) return features;
  const opened = planOpened(workbook.value, signedSheets(features.value));
  const losses = lossesOf(features.value, opened);
  return ok({ plan: opened.plan, losses, isTablesOnly: false });
}
