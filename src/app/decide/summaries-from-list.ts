// 附件1 from 附件2: how many weak organizations of its category are listed, and how many meet each standard, once every row
// says both. What was added up from other forms is left alone.
import type { Address } from "../../core/kernel/address";
import { standards } from "../../core/notice/standards";
import type { ListReport, Report, SummaryReport } from "../../core/report/report";
import { rowName } from "../../core/notice/row-name";
import { countByCategory, unitRows } from "../../core/rules/unit-rows";
import type { UnitRow } from "../../core/rules/unit-rows";
import type { SummaryRowId } from "../../core/spec/form";
import { groupIntoSets } from "../group-into-sets";

/** One count of 附件1 that would be another. */
export interface SummaryChange {
  readonly sheet: string;
  readonly at: Address;
  readonly label: string;
  /** As it stands there; "" where nothing does. */
  readonly from: string;
  readonly to: number;
}

export type SummariesFromList =
  /** There is no 附件1, or no begun 附件2, to go with the other. */
  | { readonly id: "nothing" }
  /** So many rows lack the decision, the category or both. */
  | { readonly id: "waiting"; readonly rows: number }
  | {
      readonly id: "ready";
      /** Empty where all agrees. */
      readonly changes: readonly SummaryChange[];
      /** Categories of rows for which there is no 附件1. */
      readonly unfiled: readonly (readonly [category: string, rows: number])[];
    };

interface UnitSet {
  readonly summaries: readonly SummaryReport[];
  readonly rows: readonly UnitRow[];
}

function setsOf(reports: readonly Report[]): readonly UnitSet[] {
  const filed = reports.filter(({ isResult }) => !isResult);
  return groupIntoSets([filed]).flatMap((set) => {
    const summaries = set.filter((each) => each.form === "summary");
    const organizations = set.filter((each): each is ListReport => each.form === "organizations");
    const isBegun = organizations.some(({ rows, zeroReport }) => rows.length > 0 || zeroReport);
    if (summaries.length === 0 || !isBegun) return [];
    return [{ summaries, rows: unitRows({ summaries, organizations, villages: [] }) }];
  });
}

function countsOf(rows: readonly UnitRow[]): readonly (readonly [SummaryRowId, number])[] {
  const met = (id: (typeof standards)[number]["id"]): number =>
    rows.filter(({ row }) => row.standards?.value?.includes(id)).length;
  return [["R", rows.length], ...standards.map(({ id }) => [`S${id}`, met(id)] as const)];
}

function changesOf({ summaries, rows }: UnitSet): readonly SummaryChange[] {
  return summaries.flatMap((summary) => {
    const category = summary.category?.value?.name;
    if (category === undefined) return [];
    const own = rows.filter((row) => row.category === category);
    return countsOf(own).flatMap(([id, to]) => {
      const entry = summary.counts[id];
      if (entry === undefined || entry.value === to) return [];
      const at = { row: entry.row, column: entry.column };
      return [{ sheet: summary.sheet, at, label: rowName(id), from: entry.text, to }];
    });
  });
}

const isOpen = ({ row, category }: UnitRow): boolean =>
  category === undefined || row.standards?.value === undefined;

function unfiledOf({ summaries, rows }: UnitSet): readonly (readonly [string, number])[] {
  const filed = new Set(summaries.map(({ category }) => category?.value?.name));
  return [...countByCategory(rows)].filter(([category]) => !filed.has(category));
}

export function summariesFromList(reports: readonly Report[]): SummariesFromList {
  const sets = setsOf(reports);
  if (sets.length === 0) return { id: "nothing" };
  const open = sets.flatMap(({ rows }) => rows).filter(isOpen).length;
  if (open > 0) return { id: "waiting", rows: open };
  return { id: "ready", changes: sets.flatMap(changesOf), unfiled: sets.flatMap(unfiledOf) };
}
