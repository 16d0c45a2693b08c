// What stands in a sheet, laid over the blank plan of it: the plan gives the look, the sheet every value and formula.
import type { Address } from "../../core/kernel/address";
import type { CellPlan, CellStyle, ColumnPlan, RowPlan, SheetPlan } from "../../core/native/plan";
import { highestOf } from "../../core/native/row-height";
import type { RawSheet } from "../../core/report/raw-workbook";
import { textOf } from "../../core/report/text";
import { fittedStyle } from "./fitted-style";
import { lastPrinted } from "./keep-answered";
import type { OpenedCell } from "./opened-cells";
import type { OwnSheet } from "./own-sheet";
import { plainHeight, plainLook, plainStyle, widthFor } from "./plain-look";
import { plannedCells } from "./planned-cells";

/** The 16,384 columns of a row. */
const keyOf = ({ row, column }: Address): number => row * 0x4000 + column;

const byPlace = (a: CellPlan, b: CellPlan): number => keyOf(a.at) - keyOf(b.at);

/** The look of the cells that belong to the form or table whether something stands in them or not. */
function framed({ plan, isTable }: OwnSheet, cells: readonly OpenedCell[]): readonly CellPlan[] {
  const last = lastPrinted(plan);
  const planned = plannedCells(plan).filter(({ at }) => at.column <= last);
  if (!isTable) return planned;
  const border = plan.cells[0]?.style.border ?? {};
  const rows = new Set(cells.map(({ content }) => content.at.row));
  rows.delete(1);
  const styles = plan.columns.map(({ style }): CellStyle => ({ ...style, border }));
  const body = [...rows].flatMap((row) =>
    styles.map((style, index): CellPlan => ({
      at: { row, column: index + 1 },
      value: null,
      style,
    })),
  );
  return [...planned.filter(({ at }) => at.row === 1), ...body];
}

/** Columns of the plan, and further ones as wide as what stands in them. */
function columnsFor({ columns }: SheetPlan, cells: readonly OpenedCell[]): readonly ColumnPlan[] {
  const beyond: string[][] = [];
  for (const { content } of cells) {
    const { at, value } = content;
    if (at.column > columns.length)
      (beyond[at.column - columns.length - 1] ??= []).push(textOf(value));
  }
  const added = Array.from({ length: beyond.length }, (_, index) => ({
    width: widthFor(beyond[index] ?? []),
    style: plainStyle,
  }));
  return [...columns, ...added];
}

function beyondStyle(cell: OpenedCell, plan: SheetPlan): CellStyle {
  const { at, value } = cell.content;
  const column = plan.columns[at.column - 1];
  if (column !== undefined) return column.style;
  return typeof value === "string" ? plainLook(value, Infinity) : plainStyle;
}

interface Laid {
  readonly cells: readonly CellPlan[];
  readonly columns: readonly ColumnPlan[];
}

function layCells(own: OwnSheet, cells: readonly OpenedCell[]): Laid {
  const looks = new Map(plannedCells(own.plan).map(({ at, style }) => [keyOf(at), style]));
  const laid = new Map<number, CellPlan>();
  for (const cell of framed(own, cells)) {
    looks.set(keyOf(cell.at), cell.style);
    laid.set(keyOf(cell.at), { at: cell.at, value: null, style: cell.style });
  }
  for (const cell of cells) {
    const place = keyOf(cell.content.at);
    const style = fittedStyle(looks.get(place) ?? beyondStyle(cell, own.plan), cell);
    laid.set(place, { ...cell.content, style });
  }
  return { cells: [...laid.values()].toSorted(byPlace), columns: columnsFor(own.plan, cells) };
}

/** Rows of a list or table are as high as their texts need. */
function fittedRows({ plan, isTable }: OwnSheet, { cells, columns }: Laid): readonly RowPlan[] {
  const last = lastPrinted(plan);
  const texts = new Map<number, { text: string; width: number }[]>();
  for (const { at, value, style } of cells) {
    if (style.wrap === undefined || at.column > last) continue;
    const width = columns[at.column - 1]?.width ?? 0;
    const row = texts.get(at.row) ?? [];
    texts.set(at.row, row);
    row.push({ text: String(value ?? ""), width });
  }
  const fit = (row: number, least: number): number =>
    highestOf(texts.get(row) ?? [], ({ text }) => text, least);
  const planned = plan.rows.map((each) =>
    each.fixed || each.row <= plan.frozenRows
      ? each
      : { ...each, height: fit(each.row, each.height) },
  );
  if (!isTable) return planned;
  const head = planned.filter(({ row }) => row === 1);
  const body = [...texts.keys()].filter((row) => row > 1);
  return [...head, ...body.map((row) => ({ row, height: fit(row, tableRow), fixed: false }))];
}

/** The least height of a row of a working sheet, in points. */
const tableRow = 20;

function withHidden(rows: readonly RowPlan[], sheet: RawSheet): readonly RowPlan[] {
  const all = new Map(rows.map((each) => [each.row, each]));
  for (const { row, hidden } of sheet.rows) {
    if (!hidden) continue;
    all.set(row, { ...(all.get(row) ?? { row, height: plainHeight, fixed: false }), hidden });
  }
  return [...all.values()].toSorted((a, b) => a.row - b.row);
}

export function layOver(own: OwnSheet, sheet: RawSheet, cells: readonly OpenedCell[]): SheetPlan {
  const laid = layCells(own, cells);
  return {
    ...own.plan,
    name: sheet.name,
    ...laid,
    rows: withHidden(fittedRows(own, laid), sheet),
    blocks: [],
    merges: sheet.merges,
  };
}
