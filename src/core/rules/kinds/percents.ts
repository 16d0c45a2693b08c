// Rules on the percentages of 附件1, which are recomputed from the counts and never trusted.
import { summaryForm } from "../../notice/forms/summary";
import { notApplicableMark } from "../../notice/marks";
import type { Entry, SummaryReport } from "../../report/report";
import { flattenRows } from "../../spec/form";
import type { PercentColumn, SummaryRowId } from "../../spec/form";
import { hitOn } from "../kind";
import type { KindOf } from "../kind";
import { rowName, shortNumber } from "../names";

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

/** Half a unit of the last decimal that was typed, and no less than two decimals' worth of trust. */
function tolerance(text: string): number {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals + 1e-9;
}

export const percentAgrees: KindOf<"percent-agrees"> = {
  scope: "summary",
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
  check: (report) =>
    cellsOf(report, true)
      .filter(({ entry }) => !entry.blank && entry.value !== notApplicableMark)
      .map(({ entry }) =>
        hitOn(report, entry, { sentence: "changed", blanks: { value: entry.text } }),
      ),
};

/** Rows that a total of 0 leaves nothing for. */
function dependents(total: SummaryRowId): readonly SummaryRowId[] {
  const all = flattenRows(summaryForm.rows);
  const own = all.find(({ id }) => id === total)?.children ?? all.filter(({ id }) => id !== total);
  return own.map(({ id }) => id);
}

export const zeroTotal: KindOf<"zero-total"> = {
  scope: "summary",
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
