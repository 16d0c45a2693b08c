// Copies cells to other cells of the book: contents, looks, or both. Merges, validations and conditions stay behind.
import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { type Range, rangeOf } from "../../core/kernel/address";
import { columnsOf, rowsOf } from "./area";
import { mapCells, readFormulas } from "./cell-reading";
import type { Look, LookChange } from "./look";
import { lookAt, paintArea } from "./paint";
import { telling } from "./put-values";
import type { Sheet } from "./sheet";

export interface Source {
  readonly sheet: Sheet;
  readonly area: Range;
}

export interface CopyOptions {
  readonly what: "All" | "Formulas" | "Values" | "Formats";
  /** Empty cells of the source leave the target's content as it is. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface CopiedCell {
  readonly row: number;
  readonly column: number;
  readonly content: Pick<ICellData, "v" | "t" | "f">;
  readonly look: Look;
}

/** What is to be copied, taken before anything is written: source and target may overlap. Counts from 0. */
function take({ sheet, area }: Source): CopiedCell[][] {
  const { grid } = sheet;
  const formulas = readFormulas(sheet, area);
  return mapCells(area, (row, column) => {
    const formula = formulas[row + 1 - area.from.row]?.[column + 1 - area.from.column];
    const cell = grid.getCellRaw(row, column);
    const f = typeof formula === "string" && (cell?.f || cell?.si) ? formula : null;
    const content = { v: cell?.v ?? null, t: cell?.t ?? null, f };
    return { row, column, content, look: lookAt(sheet, row, column) };
  });
}

const turned = <T>(rows: readonly (readonly T[])[]): T[][] =>
  (rows[0] ?? []).map((_, at) => rows.flatMap((row) => row.slice(at, at + 1)));

const allSides = {
  top: undefined,
  bottom: undefined,
  left: undefined,
  right: undefined,
  diagonalDown: undefined,
  diagonalUp: undefined,
};

const wholeLook = (look: Look): LookChange => ({ ...look, lines: { ...allSides, ...look.lines } });

/** A larger target is filled where its sides are multiples of the source's; otherwise it takes the source's size. */
function sizeOf(target: Range, rows: number, columns: number): Range {
  const fits = rowsOf(target) % rows === 0 && columnsOf(target) % columns === 0;
  const { row, column } = target.from;
  return fits ? target : rangeOf(row, column, [row + rows - 1, column + columns - 1]);
}

function contentFor(
  { house }: Sheet,
  cell: CopiedCell,
  { row, column }: { readonly row: number; readonly column: number },
): CopiedCell["content"] {
  const { f } = cell.content;
  if (!f) return cell.content;
  const lexer = house.engine.injector.get(LexerTreeBuilder);
  const moved = lexer.moveFormulaRefOffset(f, column - cell.column, row - cell.row);
  return { v: null, t: null, f: moved };
}

const isEmpty = ({ content }: CopiedCell): boolean => content.v === null && content.f === null;

interface Target {
  readonly sheet: Sheet;
  readonly area: Range;
}

/** Calls for each cell of the target with the one that goes there; the source repeats where the target is larger. */
function fitted(
  area: Range,
  cells: readonly (readonly CopiedCell[])[],
  act: (cell: CopiedCell, row: number, column: number) => void,
): void {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  mapCells(area, (row, column) => {
    const down = (row + 1 - area.from.row) % rows;
    const cell = cells[down]?.[(column + 1 - area.from.column) % columns];
    if (cell !== undefined) act(cell, row, column);
  });
}

/** The cells that were written. */
export function copyCells(
  { sheet, area: target }: Target,
  source: Source,
  options: CopyOptions,
): Range {
  const taken = take(source);
  const cells = options.transpose ? turned(taken) : taken;
  const area = sizeOf(target, cells.length, cells[0]?.length ?? 0);
  const { what, skipBlanks } = options;
  if (what === "All" || what === "Formats")
    fitted(area, cells, ({ look }, row, column) =>
      paintArea(sheet, rangeOf(row + 1, column + 1), wholeLook(look)),
    );
  if (what === "Formats") return area;
  const put = (cell: CopiedCell, row: number, column: number): void => {
    if (skipBlanks && isEmpty(cell)) return;
    const content =
      what === "Values" ? { ...cell.content, f: null } : contentFor(sheet, cell, { row, column });
    Object.assign(sheet.draft.cell(row, column), { p: null, si: null }, content);
  };
  telling(sheet, area, () => fitted(area, cells, put));
  return area;
}
