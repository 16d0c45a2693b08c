// Reports as they will be once what the clerk has decided is written: so that nobody waits for the host.
import type { Address } from "../../core/kernel/address";
import type { Outcome } from "../../core/report/outcome";
import type { RawValue } from "../../core/report/raw-workbook";
import { readCategory } from "../../core/report/read-category";
import { readKeyConditions, readStandards } from "../../core/report/read-decisions";
import { readLevel } from "../../core/report/read-level";
import { blankEntry } from "../../core/report/entries";
import type { Entry, ListReport, ListRowReport, Report } from "../../core/report/report";
import { isBlank } from "../../core/report/text";
import type { HelperColumnId } from "../../core/spec/form";
import { rowKeys } from "./row-keys";

/** What is to stand in helper cells of a row; what is not named stays. */
export type HelperTexts = Readonly<Partial<Record<HelperColumnId, string>>>;

/** By the keys of the rows. */
export type Pending = ReadonlyMap<string, HelperTexts>;

function entryOf<T>(at: Address, text: string, read: (value: RawValue) => Outcome<T>): Entry<T> {
  if (isBlank(text)) return blankEntry(at, text);
  return { row: at.row, column: at.column, text, blank: false, value: read(text).value };
}

function withTexts(
  row: ListRowReport,
  columns: ListReport["columns"],
  texts: HelperTexts,
): ListRowReport {
  const entry = <T>(
    id: HelperColumnId,
    read: (value: RawValue) => Outcome<T>,
    before: Entry<T> | undefined,
  ): Entry<T> | undefined => {
    const column = columns.get(id);
    const text = texts[id];
    return column === undefined || text === undefined
      ? before
      : entryOf({ row: row.row, column }, text, read);
  };
  return {
    ...row,
    category: entry("category", readCategory, row.category),
    level: entry("level", readLevel, row.level),
    standards: entry("standards", readStandards, row.standards),
    keyConditions: entry("keyConditions", readKeyConditions, row.keyConditions),
  };
}

function withPendingRows(list: ListReport, pending: Pending): ListReport {
  const keys = rowKeys(list);
  if (!keys.some((key) => pending.has(key))) return list;
  const rows = list.rows.map((row, index) => {
    const texts = pending.get(keys[index] ?? "");
    return texts === undefined ? row : withTexts(row, list.columns, texts);
  });
  return { ...list, rows };
}

/** Rows that are no longer there are passed over. */
export const withPending = (reports: readonly Report[], pending: Pending): readonly Report[] =>
  pending.size === 0
    ? reports
    : reports.map((report) =>
        report.form === "organizations" ? withPendingRows(report, pending) : report,
      );
