// How a sheet is laid out, beside its cells: what copying cells does not bring. Asked before a sheet is rewritten, and
// made so again where it differs.
import { columnLetters } from "../../core/kernel/address";
import { askPage, restorePage } from "./page";
import type { Page } from "./page";
import { toRuns } from "./write/rectangles";

/** From A1 on. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** So many rows or columns alike. Of hidden ones Excel says that their size is 0. */
type Lines = readonly [count: number, size: number, hidden: boolean];

export interface Layout {
  readonly rows: readonly Lines[];
  readonly columns: readonly Lines[];
  readonly gridlines: boolean;
  readonly frozen: Extent;
  /** With their formulas. */
  readonly names: readonly (readonly [name: string, formula: string])[];
  readonly page: Page;
}

interface Line {
  readonly size: number;
  readonly hidden: boolean;
}

const isAlike = (one: Line, other: Line | undefined): boolean =>
  one.hidden === other?.hidden && one.size === other.size;

const pack = (lines: readonly Line[]): readonly Lines[] =>
  toRuns(lines, isAlike).map(({ from, to, item: { size, hidden } }) => [
    to - from + 1,
    size,
    hidden,
  ]);

const unpack = (packed: readonly Lines[]): readonly Line[] =>
  packed.flatMap(([count, size, hidden]) =>
    Array.from({ length: count }, () => ({ size, hidden })),
  );

function askFrozen({ freezePanes }: Excel.Worksheet): () => Extent {
  const frozen = freezePanes.getLocationOrNullObject();
  frozen.load("rowCount,columnCount,isEntireRow,isEntireColumn");
  return () => ({
    rows: frozen.isNullObject || frozen.isEntireColumn ? 0 : frozen.rowCount,
    columns: frozen.isNullObject || frozen.isEntireRow ? 0 : frozen.columnCount,
  });
}

/** Of the rows and columns of the range, which begins at A1. */
export function askLayout(sheet: Excel.Worksheet, range: Excel.Range): () => Layout {
  const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  sheet.load("showGridlines");
  sheet.names.load("items/name,items/formula");
  const frozen = askFrozen(sheet);
  const page = askPage(sheet);
  return () => ({
    rows: pack(
      rows.value.map(({ format, rowHidden }) => ({
        size: format?.rowHeight ?? 0,
        hidden: rowHidden === true,
      })),
    ),
    columns: pack(
      columns.value.map(({ format, columnHidden }) => ({
        size: format?.columnWidth ?? 0,
        hidden: columnHidden === true,
      })),
    ),
    gridlines: sheet.showGridlines,
    frozen: frozen(),
    names: sheet.names.items.map(({ name, formula }) => [name, String(formula)] as const),
    page: page(),
  });
}

interface Wanted<T> {
  readonly wanted: T;
  readonly now: T;
}

/** Calls for each run of lines, counted from 1, that are not as wanted. */
function eachDifferent(
  { wanted, now }: Wanted<readonly Lines[]>,
  set: (from: number, to: number, line: Line) => void,
): void {
  const lines = unpack(now);
  const marked = unpack(wanted).map((line, index) => ({
    line,
    differs: !isAlike(line, lines[index]),
  }));
  const runs = toRuns(
    marked,
    (one, next) => one.differs === next.differs && isAlike(one.line, next.line),
  );
  for (const { from, to, item } of runs) if (item.differs) set(from + 1, to + 1, item.line);
}

function restoreFrozen({ freezePanes }: Excel.Worksheet, { rows, columns }: Extent): void {
  if (rows === 0 && columns === 0) freezePanes.unfreeze();
  else if (columns === 0) freezePanes.freezeRows(rows);
  else if (rows === 0) freezePanes.freezeColumns(columns);
  else freezePanes.freezeAt(`A1:${columnLetters(columns)}${rows}`);
}

/** Names that have gone since come again, names that came since go. */
function restoreNames(sheet: Excel.Worksheet, { wanted, now }: Wanted<Layout["names"]>): void {
  const formulas = new Map(wanted);
  const present = new Map(now);
  for (const name of present.keys()) if (!formulas.has(name)) sheet.names.getItem(name).delete();
  for (const [name, formula] of formulas) {
    if (!present.has(name)) sheet.names.add(name, formula);
    else if (present.get(name) !== formula) sheet.names.getItem(name).formula = formula;
  }
}

export function restoreLayout(sheet: Excel.Worksheet, { wanted, now }: Wanted<Layout>): void {
  eachDifferent({ wanted: wanted.columns, now: now.columns }, (from, to, { size, hidden }) => {
    const range = sheet.getRange(`${columnLetters(from)}:${columnLetters(to)}`);
    if (size > 0) range.format.columnWidth = size;
    range.columnHidden = hidden;
  });
  eachDifferent({ wanted: wanted.rows, now: now.rows }, (from, to, { size, hidden }) => {
    const range = sheet.getRange(`${from}:${to}`);
    if (size > 0) range.format.rowHeight = size;
    range.rowHidden = hidden;
  });
  if (wanted.gridlines !== now.gridlines) sheet.showGridlines = wanted.gridlines;
  restoreFrozen(sheet, wanted.frozen);
  restoreNames(sheet, { wanted: wanted.names, now: now.names });
  restorePage(sheet, wanted.page, now.page);
}
