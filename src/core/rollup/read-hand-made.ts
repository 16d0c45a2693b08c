// What somebody did by hand in an earlier result since it was written: told by the stamps of its rows, and by rows that
// name no file.
import { countHeads } from "../native/result/count-heads";
import {
  detailHeads,
  includedMark,
  readAtHead,
  stampHead,
  stateHead,
} from "../native/result/detail-sheet";
import { rowPlaceHeads } from "../native/result/merged-list-sheet";
import { isBackup, resultSheetNames, rowSourceHeads } from "../notice/own-sheet-names";
import { resultWords } from "../notice/roll-up-sentences";
import { findTable } from "../report/find-table";
import type { Table } from "../report/find-table";
import type { RawWorkbook } from "../report/raw-workbook";
import { readCategory } from "../report/read-category";
import { readCount } from "../report/read-count";
import { readReports } from "../report/read-reports";
import type {
  Entry,
  ListReport,
  ListRowReport,
  Report,
  SummaryReport,
  Written,
} from "../report/report";
import type { ListRow } from "../spec/content";
import type { SummaryRowId } from "../spec/form";
import { groupBy } from "./group-by";
import type { Changed, ChangedCounts, ChangedRow, HandMade } from "./input";
import { columnIds, toListRow } from "./row-content";
import { digestOf, digestsOf } from "./stamp";

/** What stands in each field now, where that is not what was written. `isThere`: whether the sheet has the field at all. */
function changesIn<Id extends string, T extends string | number>(
  now: readonly (readonly [id: Id, value: T | undefined])[],
  stamp: string,
  isThere: (id: Id) => boolean = () => true,
): Partial<Record<Id, Changed<T>>> {
  const changed: Partial<Record<Id, Changed<T>>> = {};
  for (const [index, over] of (digestsOf(stamp, now.length) ?? []).entries()) {
    const [id, to] = now[index] ?? [];
    if (id !== undefined && isThere(id) && digestOf(String(to ?? "")) !== over)
      changed[id] = { to, over };
  }
  return changed;
}

const isEmpty = (changes: object): boolean => Object.keys(changes).length === 0;

/** What stands in a cell of a working sheet; undefined where it has no such column. */
function writtenAt({ columnOf, textAt }: Table, row: number, head: string): Written | undefined {
  const column = columnOf(head);
  const text = textAt(row, head);
  return column === undefined ? undefined : { row, column, text, blank: text === "" };
}

/** An entry as readers make them. */
const entryOf = <T>(
  written: Written | undefined,
  read: (text: string) => T | undefined,
): Entry<T> | undefined =>
  written && { ...written, value: written.blank ? undefined : read(written.text) };

const framed = (
  sheet: string,
  unit: Entry<string> | undefined,
): Omit<SummaryReport, "form" | "category" | "counts"> => ({
  sheet,
  isResult: false,
  addedByHand: true,
  unit,
  date: undefined,
  settings: {},
  remarks: [],
  normalised: [],
  percents: {},
});

interface DetailLine {
  readonly unit: Entry<string> | undefined;
  readonly category: Written | undefined;
  /** It counts, or the last roll-up kept it out. */
  readonly isForm: boolean;
  readonly sha256: string;
  readonly readAt: string;
  readonly stamp: string;
  /** Undefined where the sheet has no such column any more. */
  readonly counts: readonly (readonly [id: SummaryRowId, count: Entry<number> | undefined])[];
}

function toDetailLine(table: Table, row: number): DetailLine {
  const at = (head: string): Written | undefined => writtenAt(table, row, head);
  const textAt = (head: string): string => table.textAt(row, head);
  return {
    unit: entryOf(at(detailHeads.unit), (text) => text),
    category: at(detailHeads.category),
    isForm:
      textAt(detailHeads.included) === includedMark || textAt(stateHead) === resultWords.excluded,
    sha256: textAt(detailHeads.sha256),
    readAt: textAt(readAtHead),
    stamp: textAt(stampHead),
    counts: countHeads.map(({ id, head }) => [
      id,
      entryOf(at(head), (text) => readCount(text).value),
    ]),
  };
}

function toChangedCounts({ unit, category, sha256, counts, stamp }: DetailLine): ChangedCounts {
  const there = new Map(counts);
  return {
    unit: unit?.text ?? "",
    category: category?.text ?? "",
    sha256,
    counts: changesIn(
      counts.map(([id, count]) => [id, count?.value]),
      stamp,
      (id) => there.get(id) !== undefined,
    ),
  };
}

const toAddedSummary = ({ unit, category, counts }: DetailLine): SummaryReport => ({
  ...framed(resultSheetNames.detail, unit),
  form: "summary",
  category: entryOf(category, (text) => readCategory(text).value),
  counts: Object.fromEntries(counts.flatMap(([id, count]) => (count ? [[id, count]] : []))),
});

const isTyped = ({ sha256, readAt, isForm, unit }: DetailLine): boolean =>
  sha256 === "" && readAt === "" && isForm && unit?.blank === false;

function readDetailLines({ sheets }: RawWorkbook): readonly DetailLine[] {
  const sheet = sheets.find(({ name }) => name === resultSheetNames.detail);
  const table = sheet && findTable(sheet, Object.values(detailHeads));
  return table?.rows.map((row) => toDetailLine(table, row)) ?? [];
}

interface MergedRow {
  readonly row: ListRowReport;
  readonly content: ListRow;
  readonly unit: Entry<string> | undefined;
  readonly file: string;
  readonly sheet: string;
  readonly sourceRow: number;
  readonly stamp: string;
}

function mergedRowsOf({ rows }: ListReport, table: Table): readonly MergedRow[] {
  const { textAt } = table;
  return rows.map((row) => ({
    row,
    content: toListRow(row, { name: row.name.text, category: row.category?.value?.name }),
    unit: entryOf(writtenAt(table, row.row, rowSourceHeads.unit), (text) => text),
    file: textAt(row.row, rowSourceHeads.file),
    sheet: textAt(row.row, rowPlaceHeads.sheet),
    sourceRow: readCount(textAt(row.row, rowPlaceHeads.row)).value ?? 0,
    stamp: textAt(row.row, stampHead),
  }));
}

const toChangedRow = (
  { form, columns }: ListReport,
  { content, unit, file, sheet, sourceRow, stamp }: MergedRow,
): ChangedRow => ({
  form,
  source: { unit: unit?.text ?? "", file, sheet, row: sourceRow },
  name: String(content.name ?? ""),
  fields: changesIn(
    columnIds.map((id) => [id, content[id]]),
    stamp,
    (id) => columns.has(id),
  ),
});

/** Of rows that name one place in one file: those that were copied from the other, and given a name of their own. */
function copiesAmong(report: ListReport, alike: readonly MergedRow[]): readonly MergedRow[] {
  if (alike.length === 1) return [];
  const renamed = alike.filter((row) => toChangedRow(report, row).fields.name !== undefined);
  return renamed.length < alike.length ? renamed : renamed.slice(1);
}

/** A file alone is what the clerk typed the row from. */
const hasPlace = ({ file, sheet, sourceRow, stamp }: MergedRow): boolean =>
  file !== "" && (sheet !== "" || sourceRow > 0 || stamp !== "");

/** Rows that were added name no place in a file, or that of the row from which they were copied. */
function findAdded(report: ListReport, rows: readonly MergedRow[]): ReadonlySet<MergedRow> {
  const placed = groupBy(rows.filter(hasPlace), ({ file, sheet, sourceRow }) =>
    [file, sheet, sourceRow].join("\n"),
  );
  return new Set([
    ...rows.filter((row) => !hasPlace(row)),
    ...placed.flatMap((alike) => copiesAmong(report, alike)),
  ]);
}

/** Without a unit beside it a row is that of the workbook's own unit. */
const toAddedLists = (report: ListReport, rows: readonly MergedRow[]): readonly ListReport[] =>
  groupBy(rows, ({ unit }) => unit?.text ?? "").map((same) => ({
    ...report,
    ...framed(report.sheet, same[0]?.unit?.blank === false ? same[0].unit : report.unit),
    form: report.form,
    rows: same.map(({ row }) => row),
    zeroReport: false,
    totalRow: undefined,
  }));

function readLists(workbook: RawWorkbook, reports: readonly Report[]) {
  return reports.flatMap((report) => {
    if (report.form === "summary" || !report.isResult) return [];
    const sheet = workbook.sheets.find(({ name }) => name === report.sheet);
    const table = sheet && findTable(sheet, Object.values(rowSourceHeads));
    const rows = table === undefined ? [] : mergedRowsOf(report, table);
    return [{ report, rows, added: findAdded(report, rows) }];
  });
}

/** `reports`: those of the workbook. Results of before there were stamps tell what was added, not what was changed. */
export function readHandMade(
  workbook: RawWorkbook,
  reports: readonly Report[] = readReports(workbook),
): HandMade {
  const lines = readDetailLines(workbook);
  const lists = readLists(
    workbook,
    reports.filter(({ sheet }) => !isBackup(sheet)),
  );
  return {
    counts: lines
      .filter((line) => line.stamp !== "")
      .map(toChangedCounts)
      .filter(({ counts }) => !isEmpty(counts)),
    rows: lists.flatMap(({ report, rows, added }) =>
      rows
        .filter((row) => !added.has(row))
        .map((row) => toChangedRow(report, row))
        .filter(({ fields }) => !isEmpty(fields)),
    ),
    added: [
      ...lines.filter(isTyped).map(toAddedSummary),
      ...lists.flatMap(({ report, rows, added }) =>
        toAddedLists(
          report,
          rows.filter((row) => added.has(row)),
        ),
      ),
    ],
  };
}
