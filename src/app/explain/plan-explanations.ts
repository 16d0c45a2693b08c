// Writing on 情况说明: a reason goes into the row of an earlier one for the same matter, else under the last; the sheet is
// put in with the first reason.
import { planExplanationsSheet } from "../../core/native/result/explanations-sheet";
import { explanationFields } from "../../core/notice/explanation-words";
import { rules } from "../../core/notice/rules";
import { findExplanationTables } from "../../core/report/read-explanations";
import type { ExplanationTable } from "../../core/report/read-explanations";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import { isSameMatter } from "../../core/rules/explain/same-matter";
import type { Explanation, Matter } from "../../core/spec/explanation";
import type { CellWrite, PlannedSheet } from "../ports/open-workbook";
import type { Asked } from "./asked";

export type ExplanationPlan =
  { readonly sheets: readonly PlannedSheet[] } | { readonly cells: readonly CellWrite[] };

const checksOf = new Map<string, string>(rules.map(({ id, checks }) => [id, checks]));

/** Written here, on that day. */
export const toExplanation = (
  matter: Matter,
  { text, date }: Pick<Explanation, "text" | "date">,
): Explanation => ({
  ...matter,
  text,
  date,
  checks: checksOf.get(matter.rule) ?? "",
  source: "",
});

/** Several findings on one entry have one reason. */
export function toExplanations(
  asked: readonly Asked[],
  reason: Pick<Explanation, "text" | "date">,
): readonly Explanation[] {
  const matters = new Map(asked.map(({ matter }) => [JSON.stringify(matter), matter]));
  return [...matters.values()].map((matter) => toExplanation(matter, reason));
}

function rowCells(
  { sheet, columnOf }: ExplanationTable,
  row: number,
  explanation: Explanation | undefined,
): readonly CellWrite[] {
  return explanationFields.flatMap((field) => {
    const column = columnOf(field);
    return column === undefined
      ? []
      : [{ sheet, at: { row, column }, value: explanation?.[field] ?? "" }];
  });
}

/** Of reasons for the same matters, whatever value they were given for. */
const rowsOf = ({ written }: ExplanationTable, matters: readonly Matter[]): readonly number[] =>
  written
    .filter(({ explanation }) => matters.some((matter) => isSameMatter(matter, explanation)))
    .map(({ row }) => row);

const clearing = (
  tables: readonly ExplanationTable[],
  matters: readonly Matter[],
): readonly CellWrite[] =>
  tables.flatMap((table) =>
    rowsOf(table, matters).flatMap((row) => rowCells(table, row, undefined)),
  );

const keyOf = ({ sheet, at }: CellWrite): string => `${at.row} ${at.column} ${sheet}`;

/** Of several writes to a cell the last. */
const lastOfEach = (cells: readonly CellWrite[]): readonly CellWrite[] => [
  ...new Map(cells.map((cell) => [keyOf(cell), cell])).values(),
];

export function planExplanations(
  workbook: RawWorkbook,
  explanations: readonly Explanation[],
): ExplanationPlan {
  const tables = findExplanationTables(workbook);
  const table = tables.find(({ columnOf }) =>
    explanationFields.every((field) => columnOf(field) !== undefined),
  );
  if (table === undefined)
    return { sheets: [{ plan: planExplanationsSheet(explanations), over: undefined }] };
  // First the rows that become empty, then those under the last.
  const freed = rowsOf(table, explanations);
  const written = explanations.flatMap((each, index) =>
    rowCells(table, freed[index] ?? table.freeRow + index - freed.length, each),
  );
  return { cells: lastOfEach([...clearing(tables, explanations), ...written]) };
}

/** Empties the rows of the reasons for these; no cells where there are none. */
export const planWithdrawal = (
  workbook: RawWorkbook,
  asked: readonly Asked[],
): readonly CellWrite[] =>
  clearing(
    findExplanationTables(workbook),
    asked.map(({ matter }) => matter),
  );
