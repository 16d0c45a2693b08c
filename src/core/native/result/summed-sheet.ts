// 附件1 of the result: the official form, with formulas over 汇总明细 where the clerk would write the counts.
import { summaryForm } from "../../notice/forms/summary";
import { flattenRows } from "../../spec/form";
import type { CellPlan, SheetPlan } from "../plan";
import { planUncheckedSummary } from "../summary-sheet";
import type { ResultContent, ResultSummary } from "./content";
import { sumFormula, sumOrBlankFormula } from "./detail-sheet";

const labels = new Map(flattenRows(summaryForm.rows).map(({ id, label }) => [label, id]));

/** The count of a row is the first number cell right of its label; the form's head says in which column. */
export function planSummedSheet(
  { category, counts }: ResultSummary,
  { unit, date, round, choices }: ResultContent,
): SheetPlan {
  const sheet = planUncheckedSummary({ unit, category, date, counts }, round, choices);
  const column = sheet.cells.find(({ value }) => value === summaryForm.countLabel)?.at.column;
  const rows = new Map(
    sheet.cells.flatMap(({ at, value }) => {
      const id = labels.get(String(value));
      return id === undefined ? [] : [[at.row, id] as const];
    }),
  );
  const summed = (cell: CellPlan): CellPlan => {
    const id = rows.get(cell.at.row);
    if (cell.at.column !== column || id === undefined) return cell;
    const value = counts[id];
    return value === undefined
      ? { ...cell, value: "", formula: sumOrBlankFormula(id, { category }) }
      : { ...cell, value, formula: sumFormula(id, { category }) };
  };
  return { ...sheet, cells: sheet.cells.map(summed) };
}
