// A planned form reduced to what the notice prints: for paper, and for offices that accept nothing else.
import type { Address } from "../kernel/address";
import type { PrintPlan, SheetPlan } from "./plan";

const lastPrintedColumn = (area: PrintPlan["area"]): number =>
  "lastColumn" in area ? area.lastColumn : area.to.column;

/** Values instead of formulas; nothing right of the print area; no checks, names or conditions. */
export function toOfficialSheet(sheet: SheetPlan): SheetPlan {
  const last = lastPrintedColumn(sheet.print.area);
  const isPrinted = ({ column }: Address): boolean => column <= last;
  return {
    ...sheet,
    columns: sheet.columns.slice(0, last),
    cells: sheet.cells
      .filter(({ at }) => isPrinted(at))
      .map(({ at, value, style }) => ({ at, value, style })),
    blocks: sheet.blocks.map(({ at, styles, rows }) => ({
      at,
      styles: styles.slice(0, last + 1 - at.column),
      rows: rows.map((values) => values.slice(0, last + 1 - at.column)),
    })),
    validations: [],
    conditionalFormats: [],
    names: [],
  };
}
