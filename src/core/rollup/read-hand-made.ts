// What somebody did by hand in an earlier result since it was written: told by the stamps of its rows, and by rows that
// name no file.
import { countHeads } from "../native/result/count-heads";
import { detailHeads, includedMark, readAtHead, stampHead } from "../native/result/detail-sheet";
import { rowPlaceHeads } from "../native/result/merged-list-sheet";
import { isBackup, resultSheetNames, rowSourceHeads } from "../notice/own-sheet-names";
import { findTable } from "../report/find-table";
import type { Table } from "../report/find-table";
import type { RawWorkbook } from "../report/raw-workbook";
import { readCategory } from "../report/read-category";
import { readCount } from "../report/read-count";
import { readReports } from "../report/read-reports";
import type { Entry, ListReport, ListRowReport, Report, SummaryReport } from "../report/report";
import type { ListRow } from "../spec/content";
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

/** An entry as readers make them, of what stands in a cell of a working sheet. */
function entryOf<T>(text: string, value: T | undefined): Entry<T> {
  return { row: 0, column: 0, text, blank: text === "", value };
}

const framed = (
  sheet: string,
  unit: string,
): Omit<SummaryReport, "form" | "category" | "counts"> => ({
  sheet,
  isResult: false,
  addedByHand: true,
  unit: entryOf(unit, unit),
  date: undefined,
  settings: {},
  remarks: [],
  normalised: [],
  percents: {},
});

interface DetailLine {
  readonly unit: string;
  readonly category: string;
  readonly included: boolean;
  readonly sha256: string;
  readonly readAt: string;
  readonly stamp: string;
  readonly counts: readonly (readonly [(typeof countHeads)[number]["id"], string])[];
}

const toDetailLine = ({ textAt }: Table, row: number): DetailLine => ({
  unit: textAt(row, detailHeads.unit),
  category: textAt(row, detailHeads.category),
  included: textAt(row, detailHeads.included) === includedMark,
  sha256: textAt(row, detailHeads.sha256),
  readAt: textAt(row, readAtHead),
  stamp: textAt(row, stampHead),
  counts: countHeads.map(({ id, head }) => [id, textAt(row, head)]),
});

const toChangedCounts = ({ unit, category, sha256, counts, stamp }: DetailLine): ChangedCounts => ({
  unit,
  category,
  sha256,
  counts: changesIn(
    counts.map(([id, text]) => [id, text === "" ? undefined : readCount(text).value]),
    stamp,
  ),
});

const toAddedSummary = ({ unit, category, counts }: DetailLine): SummaryReport => ({
  ...framed(resultSheetNames.detail, unit),
  form: "summary",
  category: entryOf(category, readCategory(category).value),
  counts: Object.fromEntries(
    counts.map(([id, text]) => [
      id,
      entryOf(text, text === "" ? undefined : readCount(text).value),
    ]),
  ),
});

const isTyped = ({ sha256, readAt, included, unit }: DetailLine): boolean =>
  sha256 === "" && readAt === "" && included && unit !== "";

function readDetailLines({ sheets }: RawWorkbook): readonly DetailLine[] {
  const sheet = sheets.find(({ name }) => name === resultSheetNames.detail);
  const table = sheet && findTable(sheet, Object.values(detailHeads));
  return table?.rows.map((row) => toDetailLine(table, row)) ?? [];
}

interface MergedRow {
  readonly row: ListRowReport;
  readonly content: ListRow;
  readonly unit: string;
  readonly file: string;
  readonly sheet: string;
  readonly sourceRow: number;
  readonly stamp: string;
}

function mergedRowsOf({ rows }: ListReport, { textAt }: Table): readonly MergedRow[] {
  return rows.map((row) => ({
    row,
    content: toListRow(row, { name: row.name.text, category: row.category?.value?.name }),
    unit: textAt(row.row, rowSourceHeads.unit),
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
  source: { unit, file, sheet, row: sourceRow },
  name: String(content.name ?? ""),
  fields: changesIn(
    columnIds.map((id) => [id, content[id]]),
    stamp,
    (id) => columns.has(id),
  ),
});

/** Without a unit beside it a row is that of the workbook's own unit. */
const toAddedLists = (report: ListReport, rows: readonly MergedRow[]): readonly ListReport[] =>
  groupBy(rows, ({ unit }) => unit).map((same) => ({
    ...report,
    ...framed(report.sheet, same[0]?.unit || (report.unit?.value ?? "")),
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
    return table === undefined ? [] : [{ report, rows: mergedRowsOf(report, table) }];
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
    rows: lists.flatMap(({ report, rows }) =>
      rows
        .filter(({ file }) => file !== "")
        .map((row) => toChangedRow(report, row))
        .filter(({ fields }) => !isEmpty(fields)),
    ),
    added: [
      ...lines.filter(isTyped).map(toAddedSummary),
      ...lists.flatMap(({ report, rows }) =>
        toAddedLists(
          report,
          rows.filter(({ file }) => file === ""),
        ),
      ),
    ],
  };
}
