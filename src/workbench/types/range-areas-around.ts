// From one range to another: cells, rows, columns, offsets, intersections.
import { type Range, rangeOf } from "../../core/kernel/address";
import { boundingArea, intersection, lastColumn, lastRow, rowsOf, columnsOf } from "../model/area";
import { usedArea } from "../model/used-area";
import type { Method } from "../rich-api/rich-type";
import { isAbsent, notFound, whole } from "./arguments";
import { givenRange } from "./given-range";
import type { SheetRange } from "./sheet-range";

const anyWhole: [number, number] = [-lastRow, lastRow];

const to = (of: (range: SheetRange, args: readonly unknown[]) => Range): Method<SheetRange> => ({
  returns: "Range",
  call: (range, args) => range.with(of(range, args)),
});

const optional = (value: unknown): number => (isAbsent(value) ? 0 : whole(value, anyWhole));

function used(range: SheetRange, valuesOnly: unknown): SheetRange | null {
  const area = usedArea(range.sheet, range.area, valuesOnly === true);
  return area === undefined ? null : range.with(area);
}

function common(range: SheetRange, value: unknown): SheetRange | null {
  const area = intersection(range.area, givenRange(range.sheet, value).area);
  return area === undefined ? null : range.with(area);
}

function required(range: SheetRange | null): SheetRange {
  if (range === null) throw notFound();
  return range;
}

const edge = [0, lastRow] as [number, number];

export const rangeAreasAround: Readonly<Record<string, Method<SheetRange>>> = {
  GetCell: to(({ area: { from } }, [row, column]) =>
    rangeOf(from.row + whole(row, anyWhole), from.column + whole(column, anyWhole)),
  ),
  GetRow: to(({ area }, [row]) => {
    const at = area.from.row + whole(row, [0, rowsOf(area) - 1]);
    return { from: { ...area.from, row: at }, to: { ...area.to, row: at } };
  }),
  GetColumn: to(({ area }, [column]) => {
    const at = area.from.column + whole(column, [0, columnsOf(area) - 1]);
    return { from: { ...area.from, column: at }, to: { ...area.to, column: at } };
  }),
  GetEntireRow: to(({ area }) => rangeOf(area.from.row, 1, [area.to.row, lastColumn])),
  GetEntireColumn: to(({ area }) => rangeOf(1, area.from.column, [lastRow, area.to.column])),
  GetLastCell: to(({ area }) => ({ from: area.to, to: area.to })),
  GetLastRow: to(({ area }) => ({ from: { ...area.from, row: area.to.row }, to: area.to })),
  GetLastColumn: to(({ area }) => ({
    from: { ...area.from, column: area.to.column },
    to: area.to,
  })),
  GetOffsetRange: to(({ area }, [rows, columns]) => ({
    from: shifted(area.from, optional(rows), optional(columns)),
    to: shifted(area.to, optional(rows), optional(columns)),
  })),
  GetResizedRange: to(({ area }, [rows, columns]) => ({
    from: area.from,
    to: shifted(area.to, optional(rows), optional(columns)),
  })),
  GetAbsoluteResizedRange: to(({ area: { from } }, [rows, columns]) => ({
    from,
    to: shifted(from, whole(rows, edge) - 1, whole(columns, edge) - 1),
  })),
  GetBoundingRect: to((range, [other]) =>
    boundingArea(range.area, givenRange(range.sheet, other).area),
  ),
  GetIntersection: { returns: "Range", call: (range, [other]) => required(common(range, other)) },
  GetIntersectionOrNullObject: { returns: "Range", call: (range, [other]) => common(range, other) },
  GetUsedRange: { returns: "Range", call: (range, [only]) => required(used(range, only)) },
  GetUsedRangeOrNullObject: { returns: "Range", call: (range, [only]) => used(range, only) },
};

const shifted = (at: Range["from"], rows: number, columns: number): Range["from"] => ({
  row: at.row + rows,
  column: at.column + columns,
});
