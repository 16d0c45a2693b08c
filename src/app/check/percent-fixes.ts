// The percent columns of 附件1: a printed —— that was typed over, and a typed percentage that its counts contradict.
import type { Address } from "../../core/kernel/address";
import { percentValue } from "../../core/native/percent-cell";
import { summaryForm } from "../../core/notice/forms/summary";
import { notApplicableMark } from "../../core/notice/marks";
import type { SummaryReport } from "../../core/report/report";
import { flattenRows } from "../../core/spec/form";
import type { PercentColumn, SummaryRowId } from "../../core/spec/form";
import { ruleOfKind } from "./rule-ids";

interface PercentFix {
  readonly at: Address;
  readonly value: string | number;
  /** Rules whose findings on the cell it cures. */
  readonly cures: readonly string[];
}

const markKept = ruleOfKind("mark-kept");
const percentAgrees = ruleOfKind("percent-agrees");
const percentRange = ruleOfKind("percent-range");

/** As the form prints it. */
const toPrinted = (percent: number): number => Number(percent.toFixed(2));

function rightValue(
  { counts }: SummaryReport,
  row: SummaryRowId,
  { denominator, notApplicable }: PercentColumn,
): string | number | undefined {
  if (notApplicable.includes(row)) return notApplicableMark;
  const percent = percentValue(counts[row]?.value, counts[denominator]?.value);
  return typeof percent === "number" ? toPrinted(percent) : undefined;
}

/** `rulesOf`: those that have found something in the cell. */
export function percentFixes(
  report: SummaryReport,
  rulesOf: (at: Address) => readonly string[],
): readonly PercentFix[] {
  return summaryForm.percentColumns.flatMap((column) =>
    flattenRows(summaryForm.rows).flatMap(({ id }): readonly PercentFix[] => {
      const entry = report.percents[column.id]?.[id];
      if (entry === undefined) return [];
      const at = { row: entry.row, column: entry.column };
      const found = rulesOf(at);
      const value = rightValue(report, id, column);
      if (value === undefined || !found.some((rule) => [markKept, percentAgrees].includes(rule)))
        return [];
      // Where the counts themselves contradict each other, their percentage may be out of range too.
      const inRange = typeof value === "string" || value <= 100;
      const cured = [markKept, percentAgrees, ...(inRange ? [percentRange] : [])];
      return [{ at, value, cures: found.filter((rule) => cured.includes(rule)) }];
    }),
  );
}
