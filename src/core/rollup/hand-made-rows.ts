// Rows of the merged lists: those in which somebody changed an entry, and those that somebody added.
import { stampHead } from "../native/result/detail-sheet";
import { rowPlaceHeads } from "../native/result/merged-list-sheet";
import { organizationsForm } from "../notice/forms/organizations";
import { rowSourceHeads } from "../notice/own-sheet-names";
import { findTable } from "../report/find-table";
import type { Table } from "../report/find-table";
import type { RawWorkbook } from "../report/raw-workbook";
import { readCount } from "../report/read-count";
import type { Entry, ListReport, ListRowReport, Report } from "../report/report";
import type { ListRow } from "../spec/content";
import { groupBy } from "./group-by";
import { changesIn, entryOf, framed, isEmpty, writtenAt } from "./hand-made-entries";
import type { ChangedRow } from "./input";
import { columnIds, toListRow } from "./row-content";
import { digestOf, digestsOf } from "./stamp";

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

const helperIds = organizationsForm.helperColumns.map(({ id }) => id);

const nameDigest = ({ content }: MergedRow): string => digestOf(String(content.name ?? ""));

const stampedName = ({ stamp }: MergedRow): string | undefined =>
  digestsOf(stamp, columnIds.length)?.[columnIds.indexOf("name")];

/** Somebody sorted what is printed, and the columns of the sources stayed: each row gets back what was beside its name. */
function rejoin(rows: readonly MergedRow[]): readonly MergedRow[] {
  const isApart = (row: MergedRow): boolean => {
    const name = stampedName(row);
    return name !== undefined && name !== nameDigest(row);
  };
  const originOf = new Map(rows.filter(isApart).map((row) => [stampedName(row), row] as const));
  return rows.map((row) => {
    const origin = isApart(row) ? originOf.get(nameDigest(row)) : undefined;
    if (origin === undefined) return row;
    // The helper columns stand among those that stayed.
    const helpers = helperIds.map((id) => [id, origin.content[id]] as const);
    return { ...origin, row: row.row, content: { ...row.content, ...Object.fromEntries(helpers) } };
  });
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
    const rows = table === undefined ? [] : rejoin(mergedRowsOf(report, table));
    return [{ report, rows, added: findAdded(report, rows) }];
  });
}

export function readHandMadeRows(
  workbook: RawWorkbook,
  reports: readonly Report[],
): { readonly changed: readonly ChangedRow[]; readonly added: readonly ListReport[] } {
  const lists = readLists(workbook, reports);
  return {
    changed: lists.flatMap(({ report, rows, added }) =>
      rows
        .filter((row) => !added.has(row))
        .map((row) => toChangedRow(report, row))
        .filter(({ fields }) => !isEmpty(fields)),
    ),
    added: lists.flatMap(({ report, rows, added }) =>
      toAddedLists(
        report,
        rows.filter((row) => added.has(row)),
      ),
    ),
  };
}
