// Heights of rows and widths of columns, in points, and which of them are hidden.
import { BooleanNumber } from "@univerjs/core";
import type { Range } from "../../core/kernel/address";
import { intersection } from "./area";
import { readTexts } from "./cell-reading";
import { lookAt } from "./paint";
import { toPixels, toPoints } from "./lengths";
import type { Sheet } from "./sheet";
import { sheetArea, usedArea } from "./used-area";

/** What Excel allows at most. */
export const tallest = 409.5;
export const widest = 1790;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** What the sheet holds of the area, and the area itself where it lies beyond. */
const within = (sheet: Sheet, area: Range): Range => intersection(area, sheetArea(sheet)) ?? area;

export function setHeight(sheet: Sheet, area: Range, points: number): void {
  const { from, to } = within(sheet, area);
  for (let { row } = from; row <= to.row; row++)
    Object.assign(sheet.draft.row(row - 1), { h: toPixels(points), ia: BooleanNumber.FALSE });
}

/** Rows follow their texts from the next that is typed, and have that height until then. */
export function startHeight(sheet: Sheet, row: number, points: number): void {
  Object.assign(sheet.draft.row(row - 1), { ah: toPixels(points), ia: BooleanNumber.TRUE });
}

/** Rows follow their texts again. */
export function fitHeights(sheet: Sheet, area: Range): void {
  const { from, to } = within(sheet, area);
  for (let { row } = from; row <= to.row; row++) sheet.draft.row(row - 1).ia = BooleanNumber.TRUE;
}

export function setWidth(sheet: Sheet, area: Range, points: number): void {
  const { from, to } = within(sheet, area);
  for (let { column } = from; column <= to.column; column++)
    sheet.draft.column(column - 1).w = toPixels(points);
}

/** Of columns without a width of their own. */
export const standardWidth = ({ bare }: Sheet): number =>
  toPoints(bare.getConfig().defaultColumnWidth);

export function setStandardWidth({ bare }: Sheet, points: number): void {
  bare.getConfig().defaultColumnWidth = toPixels(points);
}

/** Of rows without a height of their own. */
export const standardHeight = ({ bare }: Sheet): number =>
  toPoints(bare.getConfig().defaultRowHeight);

/** Of a sheet that is not shown yet. */
export function setStandardHeight({ bare }: Sheet, points: number): void {
  bare.getConfig().defaultRowHeight = toPixels(points);
}

export function hideRows(sheet: Sheet, area: Range, hidden: boolean): void {
  const { from, to } = within(sheet, area);
  for (let { row } = from; row <= to.row; row++) sheet.draft.row(row - 1).hd = flag(hidden);
}

export function hideColumns(sheet: Sheet, area: Range, hidden: boolean): void {
  const { from, to } = within(sheet, area);
  for (let { column } = from; column <= to.column; column++)
    sheet.draft.column(column - 1).hd = flag(hidden);
}

/** One value for each row that the sheet holds of the area. */
function ofRows<T>(sheet: Sheet, area: Range, of: (row: number) => T): T[] {
  const { from, to } = within(sheet, area);
  return Array.from({ length: to.row - from.row + 1 }, (_, down) => of(from.row - 1 + down));
}

function ofColumns<T>(sheet: Sheet, area: Range, of: (column: number) => T): T[] {
  const { from, to } = within(sheet, area);
  return Array.from({ length: to.column - from.column + 1 }, (_, right) =>
    of(from.column - 1 + right),
  );
}

export const heights = (sheet: Sheet, area: Range): number[] => {
  const { grid } = sheet;
  return ofRows(sheet, area, (row) => toPoints(grid.getRowHeight(row)));
};

export const widths = (sheet: Sheet, area: Range): number[] => {
  const { grid } = sheet;
  return ofColumns(sheet, area, (column) => toPoints(grid.getColumnWidth(column)));
};

export const hiddenRows = (sheet: Sheet, area: Range): boolean[] => {
  const { grid } = sheet;
  return ofRows(sheet, area, (row) => !grid.getRowVisible(row));
};

export const hiddenColumns = (sheet: Sheet, area: Range): boolean[] => {
  const { grid } = sheet;
  return ofColumns(sheet, area, (column) => !grid.getColVisible(column));
};

/** Columns as wide as their longest shown text; without a grid that measures, by the count of half-width places. */
export function fitWidths(sheet: Sheet, area: Range): void {
  const used = usedArea(sheet, area, true);
  if (used === undefined) return;
  const texts = readTexts(sheet, used);
  for (let { column } = used.from; column <= used.to.column; column++) {
    const places = texts.map((row) => halfWidths(row[column - used.from.column] ?? ""));
    const size = lookAt(sheet, used.from.row - 1, column - 1).size;
    setWidth(
      sheet,
      { from: { row: 1, column }, to: { row: 1, column } },
      (Math.max(...places) + 1) * size * 0.5,
    );
  }
}

const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

const halfWidths = (text: string): number =>
  Math.max(...text.split("\n").map((line) => line.length + (line.match(wide)?.length ?? 0)));
