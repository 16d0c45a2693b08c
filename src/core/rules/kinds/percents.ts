// Rules on the percentages of 附件1, which are recomputed from the counts and never trusted.
import { summaryForm } from "../../notice/forms/summary";
import { notApplicableMark } from "../../notice/marks";
import type { Entry, SummaryReport } from "../../report/report";
import { flattenRows } from "../../spec/form";
import type { PercentColumn, SummaryRowId } from "../../spec/form";
import { compiled } from "../compiled";
import { all, any, areCounts, isFilled, not, quoted } from "../formula";
import { hitOn } from "../kind";
import type { KindOf } from "../kind";
import { rowName } from "../../notice/row-name";
import { shortNumber } from "../short-number";

interface PercentCell {
  readonly row: SummaryRowId;
  readonly column: PercentColumn;
  readonly entry: Entry<number | "——">;
}

/** Cells of the percent columns that are not blank, the printed —— or the others. */
function cellsOf(report: SummaryReport, marked: boolean): readonly PercentCell[] {
  return summaryForm.percentColumns.flatMap((column) =>
    flattenRows(summaryForm.rows).flatMap(({ id: row }) => {
      const entry = report.percents[column.id]?.[row];
      const wanted = entry !== undefined && column.notApplicable.includes(row) === marked;
      return wanted ? [{ row, column, entry }] : [];
    }),
  );
}

interface PercentPlace {
  readonly row: SummaryRowId;
  readonly column: PercentColumn;
  readonly on: { readonly percent: PercentColumn["id"]; readonly row: SummaryRowId };
}

const places: readonly PercentPlace[] = summaryForm.percentColumns.flatMap((column) =>
  flattenRows(summaryForm.rows).map(({ id: row }) => ({
    row,
    column,
    on: { percent: column.id, row },
  })),
);
const isMarked = ({ row, column }: PercentPlace): boolean => column.notApplicable.includes(row);
const numberPlaces = places.filter((place) => !isMarked(place));

const isMark = (cell: string): string => `${cell}=${quoted(notApplicableMark)}`;

/** The tolerance below as a formula: decimals are what stands behind the point. */
const toleranceOf = (cell: string): string =>
  `0.5*10^-MAX(0,LEN(${cell})-FIND(".",${cell}&"."))+0.000000001`;

/** Half a unit of the last decimal that was typed, and no less than two decimals' worth of trust. */
function tolerance(text: string): number {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}

export const percentAgrees: KindOf<"percent-agrees"> = {
  scope: "summary",
  compile: (_, cells) =>
    compiled(
      numberPlaces.map(({ row, column, on }) => {
        const [cell, part, whole] = [
          cells.percent(column.id, row),
          cells.count(row),
          cells.count(column.denominator),
        ];
        const ready = all(isFilled(cell), areCounts(part, whole));
        const gap = `ABS(${cell}-${part}/${whole}*100)`;
        const fails = all(`ISNUMBER(${cell})`, `${whole}>0`, `${gap}>${toleranceOf(cell)}`);
        return { on, ready, fails };
      }),
    ),
  check: (report) =>
    cellsOf(report, false).flatMap(({ row, column, entry }) => {
      const [part, whole] = [report.counts[row]?.value, report.counts[column.denominator]?.value];
      if (typeof entry.value !== "number" || part === undefined || !whole) return [];
      const exact = (part / whole) * 100;
      if (Math.abs(entry.value - exact) <= tolerance(String(entry.value))) return [];
      const blanks = {
        row: rowName(row),
        value: shortNumber(entry.value),
        exact: shortNumber(exact),
      };
      return [hitOn(report, entry, { sentence: "differs", blanks })];
    }),
};

export const percentRange: KindOf<"percent-range"> = {
  scope: "summary",
  compile: (_, cells) =>
    compiled(
      numberPlaces.map(({ row, column, on }) => {
        const cell = cells.percent(column.id, row);
        const inRange = all(`ISNUMBER(${cell})`, `${cell}>=0`, `${cell}<=100`);
        return { on, ready: isFilled(cell), fails: not(any(isMark(cell), inRange)) };
      }),
    ),
  check: (report) =>
    cellsOf(report, false).flatMap(({ row, entry }) => {
      if (entry.blank || entry.unstored || entry.value === notApplicableMark) return [];
      const value = entry.value === undefined ? entry.text : shortNumber(entry.value);
      const blanks = { row: rowName(row), value };
      if (entry.value === undefined)
        return [hitOn(report, entry, { sentence: "unreadable", blanks })];
      return entry.value >= 0 && entry.value <= 100
        ? []
        : [hitOn(report, entry, { sentence: "outside", blanks })];
    }),
};

export const markKept: KindOf<"mark-kept"> = {
  scope: "summary",
  compile: (_, cells) =>
    compiled(
      places.filter(isMarked).map(({ row, column, on }) => {
        const cell = cells.percent(column.id, row);
        return { on, ready: isFilled(cell), fails: not(isMark(cell)) };
      }),
    ),
  check: (report) =>
    cellsOf(report, true)
      .filter(({ entry }) => !entry.blank && entry.value !== notApplicableMark)
      .map(({ entry }) =>
        hitOn(report, entry, { sentence: "changed", blanks: { value: entry.text } }),
      ),
};

/** Rows that a total of 0 leaves nothing for. */
function dependents(total: SummaryRowId): readonly SummaryRowId[] {
  const rows = flattenRows(summaryForm.rows);
  const own =
    rows.find(({ id }) => id === total)?.children ?? rows.filter(({ id }) => id !== total);
  return own.map(({ id }) => id);
}

export const zeroTotal: KindOf<"zero-total"> = {
  scope: "summary",
  compile: ({ totals }, cells) =>
    compiled(
      totals.flatMap((total) =>
        dependents(total).map((row) => {
          const [whole, part] = [cells.count(total), cells.count(row)];
          const ready = areCounts(whole, part);
          return { on: { count: row }, ready, fails: all(`${whole}=0`, `${part}>0`) };
        }),
      ),
    ),
  check: (report, { totals }) =>
    totals
      .filter((total) => report.counts[total]?.value === 0)
      .flatMap((total) =>
        dependents(total).flatMap((row) => {
          const entry = report.counts[row];
          const blanks = { total: rowName(total), row: rowName(row), value: entry?.value ?? 0 };
          return entry?.value ? [hitOn(report, entry, { sentence: "not-zero", blanks })] : [];
        }),
      ),
};
