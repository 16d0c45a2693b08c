// What stands in the cells of a file, as a plan can hold it: dates as serial numbers, shared formulas spelled out.
import type { Address } from "../../core/kernel/address";
import type { CellPlan } from "../../core/native/plan";
import type { RawCell, RawSheet, RawValue } from "../../core/report/raw-workbook";
import { carriedFormula } from "./carried-formula";
import { movedFormula } from "./moved-formula";

export interface OpenedCell {
  /** All of a planned cell but its look. */
  readonly content: Omit<CellPlan, "style">;
  /** The number is a date, maybe with a time of day. */
  readonly isDate: boolean;
  /** Had a formula that cannot be carried over. */
  readonly lostFormula: boolean;
}

function valueOf(value: RawValue | null): Pick<CellPlan, "value" | "type"> {
  if (typeof value === "boolean") return { value: value ? "TRUE" : "FALSE", type: "boolean" };
  if (typeof value !== "object" || value === null) return { value };
  return "date" in value ? { value: value.date } : { value: value.error, type: "error" };
}

/** The first cells of the shared formulas, by their number. */
type Shared = ReadonlyMap<number, { readonly at: Address; readonly formula: string }>;

function sharedOf(sheet: RawSheet): Shared {
  const first = new Map<number, { at: Address; formula: string }>();
  for (const { row, cells } of sheet.rows)
    for (const { column, formula, shared } of cells)
      if (shared !== undefined && formula !== undefined && formula !== "")
        first.set(shared, { at: { row, column }, formula });
  return first;
}

function toOpened(cell: RawCell, at: Address, shared: Shared): OpenedCell {
  const { value, formula } = cell;
  const first = cell.shared === undefined ? undefined : shared.get(cell.shared);
  const repeated =
    first &&
    movedFormula(first.formula, {
      rows: at.row - first.at.row,
      columns: at.column - first.at.column,
    });
  const carried = formula === undefined ? undefined : carriedFormula(cell, repeated);
  return {
    content: { at, ...valueOf(value), ...(carried === undefined ? {} : { formula: carried }) },
    isDate: typeof value === "object" && value !== null && "date" in value,
    lostFormula: formula !== undefined && carried === undefined,
  };
}

/** By row, then column. */
export function openedCells(sheet: RawSheet): readonly OpenedCell[] {
  const shared = sharedOf(sheet);
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.map((cell) => toOpened(cell, { row, column: cell.column }, shared)),
  );
}
