// A sheet that is no form of ours, planned plain: what stands in it, its merges, columns as wide as their texts.
import type { Address } from "../../core/kernel/address";
import type { CellPlan, CellStyle, RowPlan, SheetPlan } from "../../core/native/plan";
import { rowHeight } from "../../core/native/row-height";
import type { RawSheet } from "../../core/report/raw-workbook";
import { textOf } from "../../core/report/text";
import { fittedStyle } from "./fitted-style";
import type { OpenedCell } from "./opened-cells";
import { plainHeight, plainLook, plainPrint, plainStyle, widthFor } from "./plain-look";

interface Shown {
  readonly cell: OpenedCell;
  readonly text: string;
  /** Columns that it spreads over, itself included. */
  readonly columns: number;
}

/** The 16,384 columns of a row. */
const keyOf = ({ row, column }: Address): number => row * 0x4000 + column;

function showCells({ merges }: RawSheet, cells: readonly OpenedCell[]): readonly Shown[] {
  const spread = new Map(merges.map(({ from, to }) => [keyOf(from), to.column - from.column + 1]));
  return cells.map((cell) => {
    const { isDate, content } = cell;
    const { value, at } = content;
    const text = textOf(isDate && typeof value === "number" ? { date: value } : value);
    return { cell, text, columns: spread.get(keyOf(at)) ?? 1 };
  });
}

/** By texts that stand in one column. */
function widthsOf(shown: readonly Shown[]): readonly number[] {
  const texts: string[][] = [];
  let last = 1;
  for (const { cell, text, columns } of shown) {
    const { column } = cell.content.at;
    last = Math.max(last, column);
    if (columns === 1) (texts[column] ??= []).push(...text.split("\n"));
  }
  return Array.from({ length: last }, (_, index) => widthFor(texts[index + 1] ?? []));
}

const widthOf = ({ cell: { content }, columns }: Shown, widths: readonly number[]): number =>
  widths
    .slice(content.at.column - 1, content.at.column - 1 + columns)
    .reduce((sum, each) => sum + each, 0);

const lookOf = (shown: Shown, widths: readonly number[]): CellStyle =>
  typeof shown.cell.content.value === "string"
    ? plainLook(shown.text, widthOf(shown, widths))
    : plainStyle;

/** Rows that are hidden or higher than one line. */
function rowPlans(sheet: RawSheet, shown: readonly Shown[], widths: readonly number[]): RowPlan[] {
  const heights = new Map<number, number>();
  for (const each of shown) {
    if (lookOf(each, widths).wrap === undefined) continue;
    const { row } = each.cell.content.at;
    const text = { text: each.text, width: widthOf(each, widths) };
    heights.set(row, rowHeight([text], heights.get(row) ?? plainHeight));
  }
  return sheet.rows.flatMap(({ row, hidden }): readonly RowPlan[] => {
    const height = heights.get(row);
    if (hidden) return [{ row, height: height ?? plainHeight, fixed: false, hidden }];
    return height === undefined ? [] : [{ row, height, fixed: false }];
  });
}

export function planPlainSheet(sheet: RawSheet, cells: readonly OpenedCell[]): SheetPlan {
  const shown = showCells(sheet, cells);
  const widths = widthsOf(shown);
  const planned = shown.map((each): CellPlan => ({
    ...each.cell.content,
    style: fittedStyle(lookOf(each, widths), each.cell),
  }));
  const width = widths.reduce((sum, each) => sum + each, 0);
  return {
    name: sheet.name,
    gridLines: true,
    columns: widths.map((each) => ({ width: each, style: plainStyle })),
    rows: rowPlans(sheet, shown, widths),
    cells: planned,
    blocks: [],
    merges: sheet.merges,
    validations: [],
    conditionalFormats: [],
    names: [],
    print: plainPrint(widths.length, width),
    frozenRows: 0,
  };
}
