// A count or percentage on an 附件1 whose counts are formulas over 汇总明细.
import { toA1 } from "../../core/kernel/address";
import type { Address } from "../../core/kernel/address";
import { percentValue } from "../../core/native/percent-cell";
import { detailHeads } from "../../core/native/result/detail-sheet";
import { summaryForm } from "../../core/notice/forms/summary";
import { notApplicableMark } from "../../core/notice/marks";
import { makeGrid } from "../../core/report/grid";
import type { RawSheet } from "../../core/report/raw-workbook";
import { readReports } from "../../core/report/read-reports";
import type { Entry, SummaryReport } from "../../core/report/report";
import type { PercentColumn, SummaryRowId } from "../../core/spec/form";
import { countHeads } from "../../core/native/result/count-heads";
import { ok } from "../../core/kernel/result";
import { addParts, includedLines, isSame, nameOf } from "./add-parts";
import type { Detail, DetailLine } from "./detail-table";
import { trouble } from "./trouble";
import type { Traced } from "./trouble";

/** A number cell of the form; without a column of percentages it is a count. */
interface Asked {
  readonly report: SummaryReport;
  readonly id: SummaryRowId;
  readonly column: PercentColumn | undefined;
  readonly entry: Entry<number | "——">;
}

function findAsked(report: SummaryReport, at: Address): Asked | undefined {
  const { counts, percents } = report;
  const columns = [undefined, ...summaryForm.percentColumns];
  for (const column of columns) {
    const entries = column === undefined ? counts : (percents[column.id] ?? {});
    const id = countHeads.find(
      ({ id: each }) => entries[each]?.row === at.row && entries[each]?.column === at.column,
    )?.id;
    const entry = id && entries[id];
    if (entry && !column?.notApplicable.includes(id)) return { report, id, column, entry };
  }
  return undefined;
}

/** A form that somebody filled in adds nothing up. One formula is enough: numbers may be written over the others. */
function hasSums(sheet: RawSheet, { counts }: SummaryReport, detail: Detail): boolean {
  const grid = makeGrid(sheet);
  return Object.values(counts).some((entry) => grid.cellAt(entry)?.formula?.includes(detail.sheet));
}

/** The form computes all decimals and shows two. */
const roundsTo = (shown: number, exact: number): boolean => Math.abs(shown - exact) <= 0.005 + 1e-9;

/** `expected`: "" while the form has nothing to show. */
function agrees({ value, blank }: Asked["entry"], expected: number | string): boolean {
  if (typeof expected === "string") return expected === "" ? blank : value === notApplicableMark;
  return typeof value === "number" && roundsTo(value, expected);
}

function traceEntry(
  { report, id, column, entry }: Asked,
  category: string,
  lines: readonly DetailLine[],
): Traced {
  const sum = addParts(lines, id, category);
  const frame = {
    cell: `${report.sheet}!${toA1(entry)}`,
    shown: typeof entry.value === "number" ? entry.value : undefined,
  };
  if (column === undefined) {
    const same = sum.total === undefined ? entry.blank : entry.value === sum.total;
    return ok({ ...frame, name: sum.name, sums: [sum], agrees: same });
  }
  const whole = addParts(lines, column.denominator, category);
  return ok({
    ...frame,
    name: `${nameOf(id, category)}${column.label}`,
    sums: [sum, whole],
    agrees: agrees(entry, percentValue(sum.total, whole.total)),
  });
}

/** Undefined where the cell holds no number of an 附件1. */
export function traceSummary(sheet: RawSheet, at: Address, detail: Detail): Traced | undefined {
  const asked = readReports({ sheets: [sheet] })
    .flatMap((report) => (report.form === "summary" ? (findAsked(report, at) ?? []) : []))
    .at(0);
  if (asked === undefined) return undefined;
  const { report } = asked;
  if (!hasSums(sheet, report, detail)) return trouble("filled-in", { sheet: sheet.name });
  const category = report.category?.value?.name;
  if (category === undefined) return trouble("no-category", { sheet: sheet.name });
  const lines = includedLines(detail, (line) => isSame(line.category, category));
  return lines.length === 0
    ? trouble("no-lines", {
        detail: detail.sheet,
        what: category,
        head: detailHeads.included,
      })
    : traceEntry(asked, category, lines);
}
