// The lines of 汇总明细 that the formulas of a result add up, as one traced sum.
import { sumName } from "../../core/notice/trace-sentences";
import { rowName } from "../../core/notice/row-name";
import type { SummaryRowId } from "../../core/spec/form";
import { renderSentence } from "../../core/spec/message";
import type { Detail, DetailLine } from "./detail-table";
import type { TracedSum } from "./number-trace";

/** 软弱涣散基层党组织（农村） */
export const nameOf = (id: SummaryRowId, of: string): string =>
  renderSentence(sumName, { row: rowName(id), of });

/** As SUMIFS compares: the whole text, whatever its case. */
export const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const includedLines = (
  { lines }: Detail,
  wanted: (line: DetailLine) => boolean,
): readonly DetailLine[] => lines.filter((line) => line.included && wanted(line));

export function addParts(lines: readonly DetailLine[], id: SummaryRowId, of: string): TracedSum {
  const parts = lines.map((line) => line.partOf(id));
  const values = parts.flatMap(({ value }) => value ?? []);
  return {
    name: nameOf(id, of),
    total: values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0),
    parts,
  };
}
