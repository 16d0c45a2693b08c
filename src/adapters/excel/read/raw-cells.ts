// What Excel answers about a rectangle, as raw cells. Pure: knows no request.
import type { RawCell, RawRow, RawValue } from "../../../core/report/raw-workbook";
import { showsDate } from "../../workbooks/xlsx-reader/number-format";

/** Matrices of one size; rows and columns of the sheet count from 0, as Excel answers. */
export interface Block {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  /** One for each row. */
  readonly hidden: readonly boolean[];
}

/** Excel answers errors as texts. */
const errors: ReadonlySet<unknown> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#GETTING_DATA",
  "#BUSY!",
]);

function toRawValue(value: unknown, format: unknown): RawValue | null {
  if (typeof value === "number")
    return typeof format === "string" && showsDate(format) ? { date: value } : value;
  if (typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  return errors.has(value) ? { error: value } : value;
}

/** A text that begins with = is its own "formula"; a formula's result is something else. */
const isFormula = (formula: unknown, value: unknown): formula is string =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;

function rowCells(block: Block, index: number): readonly RawCell[] {
  const [values = [], formulas = [], formats = []] = [
    block.values[index],
    block.formulas[index],
    block.formats[index],
  ];
  return values.flatMap((answered, place): readonly RawCell[] => {
    const column = block.columnIndex + place + 1;
    const value = toRawValue(answered, formats[place]);
    const formula = formulas[place];
    if (isFormula(formula, answered)) return [{ column, value, formula: formula.slice(1) }];
    return value === null || value === "" ? [] : [{ column, value }];
  });
}

/** Rows with content, of blocks of one sheet that do not overlap. */
export function toRawRows(blocks: readonly Block[]): readonly RawRow[] {
  const rows = new Map<number, { hidden: boolean; cells: RawCell[] }>();
  for (const block of blocks) {
    for (const index of block.values.keys()) {
      const cells = rowCells(block, index);
      if (cells.length === 0) continue;
      const row = block.rowIndex + index + 1;
      const known = rows.get(row);
      if (known) known.cells.push(...cells);
      else rows.set(row, { hidden: block.hidden[index] === true, cells: [...cells] });
    }
  }
  return [...rows]
    .toSorted(([one], [other]) => one - other)
    .map(([row, { hidden, cells }]) => ({
      row,
      hidden,
      cells: cells.toSorted((one, other) => one.column - other.column),
    }));
}
