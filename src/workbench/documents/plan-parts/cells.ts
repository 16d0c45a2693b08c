// What stands in the cells of a sheet and how they look: in plans, and in the grid.
import type { Address } from "../../../core/kernel/address";
import type { CellPlan, CellStyle, SheetPlan } from "../../../core/native/plan";
import { type HeldCell, heldCells } from "../../model/held-cells";
import { noLines } from "../../model/look";
import type { Look } from "../../model/look";
import { openContent } from "../../model/open-content";
import { paintCells } from "../../model/paint";
import type { Sheet } from "../../model/sheet";
import { said } from "./said";
import { toLook } from "./style";

type StyleOf = (look: Look) => CellStyle;

function planContent({ value, formula, isError }: HeldCell): Pick<CellPlan, "value" | "type"> {
  if (typeof value === "boolean") return { value: value ? "TRUE" : "FALSE", type: "boolean" };
  if (isError) return { value, type: "error" };
  return { value: value === "" && formula === undefined ? null : value };
}

/** Cells that hold nothing and look as their column does are left to it. */
export function planCells(
  sheet: Sheet,
  columns: SheetPlan["columns"],
  styleOf: StyleOf,
): CellPlan[] {
  return heldCells(sheet).flatMap((cell) => {
    const { at, value, formula, look } = cell;
    const style = styleOf(look);
    const isEmpty = value === "" && formula === undefined;
    if (isEmpty && style === columns[at.column - 1]?.style) return [];
    return [{ at, ...planContent(cell), ...said("formula", formula?.slice(1)), style }];
  });
}

/** Blocks spelled out. */
const allCells = ({ cells, blocks }: SheetPlan): readonly CellPlan[] => [
  ...cells,
  ...blocks.flatMap(({ at, styles, rows }) =>
    rows.flatMap((values, down) =>
      styles.flatMap((style, right): readonly CellPlan[] => {
        const value = values[right];
        const address = { row: at.row + down, column: at.column + right };
        return value === undefined ? [] : [{ at: address, value, style }];
      }),
    ),
  ),
];

/** Functions that are younger than the format carry a mark in files, which the grid does not know. */
const unmarked = (formula: string): string => formula.replace(/_xlfn\.|_xlws\./gi, "");

function putContent(sheet: Sheet, { at, value, type, formula, style }: CellPlan): void {
  if (value === null && formula === undefined) return;
  openContent(sheet, at, {
    value: type === "boolean" ? value === "TRUE" : (value ?? ""),
    ...said("formula", formula === undefined ? undefined : `=${unmarked(formula)}`),
    asText: style.numberFormat === "@",
    isError: type === "error",
  });
}

/** Those that differ from their column, by how they look. */
function cellsByLook(cells: readonly CellPlan[], columns: SheetPlan["columns"]) {
  const keys = columns.map(({ style }) => JSON.stringify(style));
  const groups = new Map<string, { style: CellStyle; cells: Address[] }>();
  for (const { at, style } of cells) {
    const key = JSON.stringify(style);
    if (key === keys[at.column - 1]) continue;
    const group = groups.get(key) ?? { style, cells: [] };
    groups.set(key, group);
    group.cells.push(at);
  }
  return [...groups.values()];
}

/** Which cells the rows that hold something have is answered: their numbers, from 1. */
export function putCells(sheet: Sheet, plan: SheetPlan): ReadonlySet<number> {
  const cells = allCells(plan);
  for (const { style, cells: alike } of cellsByLook(cells, plan.columns)) {
    const look = toLook(style);
    paintCells(sheet, alike, { ...look, lines: { ...noLines, ...look.lines } });
  }
  for (const cell of cells) putContent(sheet, cell);
  return new Set(cells.filter(({ value }) => value !== null).map(({ at }) => at.row));
}
