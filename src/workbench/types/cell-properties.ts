// Properties of many cells at once: Get… and Set… with Cell, Row and ColumnProperties. Each property is the member of
// the same name in the table.
import { columnsOf, rowsOf } from "../model/area";
import type { Method, RichType, Scalar } from "../rich-api/rich-type";
import { invalid, isAbsent, list, record } from "./arguments";
import { borderOf, rangeBorder } from "./range-borders";
import { rangeFill, rangeFont, rangeFormat } from "./range-format";
import { rangeScalars } from "./range-scalars";
import { withLook } from "./looks-of";
import type { SheetRange } from "./sheet-range";

const edges: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

const inTable = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function borderMember(side: string, name: string): Scalar<SheetRange> | undefined {
  const member = rangeBorder.scalars?.[inTable(name)];
  const edge = edges[side];
  if (member === undefined || edge === undefined) return undefined;
  const { get, set } = member;
  return {
    ...(get && { get: (range: SheetRange) => get(borderOf(range, edge)) }),
    ...(set && { set: (range: SheetRange, value: unknown) => set(borderOf(range, edge), value) }),
  };
}

const groups: Readonly<Record<string, RichType<SheetRange>>> = { fill: rangeFill, font: rangeFont };

/** fill/color => RangeFill.Color, wrapText => RangeFormat.WrapText */
function formatMember([part, name, more]: readonly string[]): Scalar<SheetRange> | undefined {
  if (part === undefined) return undefined;
  if (name === undefined) return rangeFormat.scalars?.[inTable(part)];
  if (part === "borders") return more === undefined ? undefined : borderMember(name, more);
  return groups[part]?.scalars?.[inTable(name)];
}

/** undefined where there is no such member. */
function memberAt([head, ...rest]: readonly string[]): Scalar<SheetRange> | undefined {
  if (head === "format") return formatMember(rest);
  return head === undefined ? undefined : rangeScalars[inTable(head)];
}

const isGroup = (value: unknown): boolean => typeof value === "object" && value !== null;

function put(range: SheetRange, value: unknown, path: readonly string[] = []): void {
  for (const [name, part] of Object.entries(record(value))) {
    const at = [...path, name];
    if (isAbsent(part)) continue;
    if (isGroup(part)) {
      put(range, part, at);
      continue;
    }
    const set = memberAt(at)?.set;
    if (set === undefined) throw invalid();
    set(range, part);
  }
}

function take(range: SheetRange, wanted: unknown, path: readonly string[] = []): object {
  const taken: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(record(wanted))) {
    const at = [...path, name];
    if (isGroup(part)) taken[name] = take(range, part, at);
    else if (part === true) {
      const get = memberAt(at)?.get;
      if (get === undefined) throw invalid();
      taken[name] = get(range) ?? null;
    }
  }
  return taken;
}

const rowAt = (range: SheetRange, down: number): SheetRange => {
  const { from, to } = range.area;
  return range.with({
    from: { ...from, row: from.row + down },
    to: { ...to, row: from.row + down },
  });
};

const columnAt = (range: SheetRange, right: number): SheetRange => {
  const { from, to } = range.area;
  const column = from.column + right;
  return range.with({ from: { ...from, column }, to: { ...to, column } });
};

const rowsIn = (range: SheetRange): SheetRange[] =>
  Array.from({ length: rowsOf(range.area) }, (_, down) => rowAt(range, down));

const columnsIn = (range: SheetRange): SheetRange[] =>
  Array.from({ length: columnsOf(range.area) }, (_, right) => columnAt(range, right));

/** One for each part; InvalidArgument for another count. */
function putEach(parts: readonly SheetRange[], value: unknown): void {
  const given = list(value);
  if (given.length !== parts.length) throw invalid();
  for (const [at, part] of parts.entries()) if (!isAbsent(given[at])) put(part, given[at]);
}

function putCells(range: SheetRange, value: unknown): void {
  const rows = list(value);
  if (rows.length !== rowsOf(range.area)) throw invalid();
  for (const [down, row] of rowsIn(range).entries()) putEach(columnsIn(row), rows[down]);
}

export const cellProperties: Readonly<Record<string, Method<SheetRange>>> = {
  SetCellProperties: { call: (range, [value]) => putCells(range, value) },
  SetRowProperties: { call: (range, [value]) => putEach(rowsIn(range), value) },
  SetColumnProperties: { call: (range, [value]) => putEach(columnsIn(range), value) },
  GetCellProperties: {
    call: (range, [wanted]) =>
      rowsIn(range).map((row) => columnsIn(row).map((cell) => take(withLook(cell), wanted))),
  },
  GetRowProperties: {
    call: (range, [wanted]) => rowsIn(range).map((row) => take(row, wanted)),
  },
  GetColumnProperties: {
    call: (range, [wanted]) => columnsIn(range).map((column) => take(column, wanted)),
  },
};
