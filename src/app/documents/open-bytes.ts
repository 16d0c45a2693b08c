// A file that somebody wants to open: planned anew, with what of it will not come along; or what it is instead.
import { ok } from "../../core/kernel/result";
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
  readonly listFeatures: ListFeatures;
}

export interface OpenedFile {
  readonly plan: WorkbookPlan;
  /** Empty where nothing is to be asked. */
  readonly losses: readonly Loss[];
}

/** Sheets that print a line for signatures. */
const signedSheets = ({ sheets }: WorkbookFeatures): ReadonlySet<string> =>
  new Set(
    sheets
      .filter(({ footer }) => signatures.every((label) => footer.includes(label)))
      .map(({ name }) => name),
  );

export function openBytes(
  bytes: Uint8Array,
  { readWorkbook, listFeatures }: OpenTools,
): Result<OpenedFile, UnreadableCode> {
  const workbook = readWorkbook(bytes);
  if (!workbook.ok) return workbook;
  const features = listFeatures(bytes);
  if (!features.ok) return features;
  const opened = planOpened(workbook.value, signedSheets(features.value));
  return ok({ plan: opened.plan, losses: lossesOf(features.value, opened) });
}
