// Copies cells to other cells of the book as pasting does: contents, looks and what lies over the cells, or some of it.
import type { ICellData } from "@univerjs/core";
import { type Range, rangeOf } from "../../core/kernel/address";
import { intersection, isOneCell, isWholeColumns, isWholeRows } from "./area";
import { formulaAt, mapCells } from "./cell-reading";
import { clearContents } from "./clear";
import {
  copyConditionalFormats,
  copyMerges,
  copyValidations,
  movedFormula,
  type SheetCopying,
} from "./copy-around";
import { sizeOf, targetOf } from "./copy-places";
import { noLines } from "./look";
import type { Look, LookChange } from "./look";
import { columnLook, lookAt, paintArea } from "./paint";
import { telling } from "./put-values";
import type { Sheet } from "./sheet";
import { sheetArea } from "./used-area";

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

/** Counts from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

interface CopiedCell extends Place {
  readonly content: Pick<ICellData, "v" | "t" | "f">;
  readonly look: Look;
}

function takeCell(sheet: Sheet, { row, column }: Place): CopiedCell {
  const cell = sheet.grid.getCellRaw(row, column);
  const f = formulaAt(sheet, row, column) ?? null;
  const content = { v: cell?.v ?? null, t: cell?.t ?? null, f };
  return { row, column, content, look: lookAt(sheet, row, column) };
}

const wholeLook = (look: Look): LookChange => ({ ...look, lines: { ...noLines, ...look.lines } });

const sameLook = (one: Look, other: Look): boolean => JSON.stringify(one) === JSON.stringify(other);

const isEmpty = ({ content }: CopiedCell): boolean => content.v === null && content.f === null;

/** A cell of the target, as it is, with the one that goes there. */
interface Change {
  readonly copied: CopiedCell;
  readonly before: CopiedCell;
}

/** Where neither cell holds anything and row and column look alike, there is nothing to copy. */
function createIsAlike({ source, target }: SheetCopying): (one: Place, other: Place) => boolean {
  const [from, to] = [source.grid, target.grid];
  const columns = new Map<string, boolean>();
  const areColumnsAlike = (one: number, other: number): boolean => {
    const key = `${one},${other}`;
    const known = columns.get(key) ?? sameLook(columnLook(source, one), columnLook(target, other));
    columns.set(key, known);
    return known;
  };
  return (one, other) =>
    from.getCellRaw(one.row, one.column) == null &&
    to.getCellRaw(other.row, other.column) == null &&
    from.getRowStyle(one.row) == null &&
    to.getRowStyle(other.row) == null &&
    areColumnsAlike(one.column, other.column);
}

/** All is taken before anything is written: source and target may overlap. The source repeats in a larger target. */
function changesOf(copying: SheetCopying): readonly Change[] {
  const { source, target, from, to, transpose } = copying;
  const [rows, columns] = sizeOf({ from, transpose });
  const isAlike = createIsAlike(copying);
  return mapCells(to, (row, column): readonly Change[] => {
    const down = (row + 1 - to.from.row) % rows;
    const right = (column + 1 - to.from.column) % columns;
    const [below, beside] = transpose ? [right, down] : [down, right];
    const place = { row: from.from.row - 1 + below, column: from.from.column - 1 + beside };
    if (isAlike(place, { row, column })) return [];
    return [{ copied: takeCell(source, place), before: takeCell(target, { row, column }) }];
  }).flat(2);
}

function contentFor(sheet: Sheet, { copied, before }: Change): CopiedCell["content"] {
  const { f } = copied.content;
  if (!f) return copied.content;
  const places = [
    { row: copied.row, column: copied.column },
    { row: before.row, column: before.column },
  ] as const;
  return { v: null, t: null, f: movedFormula(sheet, f, places) };
}

function paintChanges(sheet: Sheet, changes: readonly Change[]): void {
  for (const { copied, before } of changes)
    if (!sameLook(copied.look, before.look))
      paintArea(sheet, rangeOf(before.row + 1, before.column + 1), wholeLook(copied.look));
}

function putChanges(sheet: Sheet, changes: readonly Change[], options: CopyOptions): void {
  for (const change of changes) {
    const { copied, before } = change;
    if (isEmpty(copied) && (options.skipBlanks || isEmpty(before))) continue;
    const content =
      options.what === "Values" ? { ...copied.content, f: null } : contentFor(sheet, change);
    Object.assign(sheet.draft.cell(before.row, before.column), { p: null, si: null }, content);
  }
}

/** One cell for whole columns or rows: what they look like becomes theirs, also beyond the cells that the grid holds. */
function copyToLines(copying: SheetCopying, options: CopyOptions): readonly Change[] {
  const { source, target, from, to } = copying;
  const copied = takeCell(source, { row: from.from.row - 1, column: from.from.column - 1 });
  if (options.what === "All" || options.what === "Formats")
    paintArea(target, to, wholeLook(copied.look));
  if (options.what !== "Formats" && isEmpty(copied) && !options.skipBlanks)
    clearContents(target, to);
  const held = intersection(to, sheetArea(target));
  return isEmpty(copied) || held === undefined ? [] : changesOf({ ...copying, to: held });
}

/** The cells that were written. */
export function copyCells(
  to: Source,
  { sheet: source, area }: Source,
  options: CopyOptions,
): Range {
  const { sheet: target } = to;
  const { what, transpose } = options;
  const place = targetOf(to.area, { from: area, transpose });
  const copying: SheetCopying = { source, target, from: area, to: place, transpose };
  const toLines = isOneCell(area) && (isWholeColumns(place) || isWholeRows(place));
  const changes = toLines ? copyToLines(copying, options) : changesOf(copying);
  const withLooks = what === "All" || what === "Formats";
  if (withLooks) paintChanges(target, changes);
  if (what !== "Formats") telling(target, place, () => putChanges(target, changes, options));
  if (withLooks) {
    copyMerges(copying);
    copyConditionalFormats(copying);
  }
  if (what === "All") copyValidations(copying);
  return place;
}
