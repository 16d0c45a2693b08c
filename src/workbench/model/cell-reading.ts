// What cells hold, as those who read a sheet see it: values, types, formulas, number formats, shown texts.
import { CellValueType, type ICellData, type Nullable, numfmt } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Range } from "../../core/kernel/address";
import { columnsOf, rowsOf } from "./area";
import type { Plain, ValueType } from "./book-event";
import { isErrorName } from "./entry";
import { plainLook } from "./look";
import type { Sheet } from "./sheet";

/** One value for each cell of the area, row by row; rows and columns are handed over counted from 0. */
export function mapCells<T>(area: Range, of: (row: number, column: number) => T): T[][] {
  const { row, column } = area.from;
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (__, right) => of(row - 1 + down, column - 1 + right)),
  );
}

export function plainValue(cell: Nullable<ICellData>): Plain {
  const value = cell?.v;
  if (value === null || value === undefined) return rich(cell);
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true;
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return value;
}

/** Text typed with formats inside it. */
const rich = (cell: Nullable<ICellData>): string =>
  cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";

export function valueType(value: Plain): ValueType {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorName(value) ? "Error" : "String";
}

export const readValues = (sheet: Sheet, area: Range): Plain[][] => {
  const { grid } = sheet;
  return mapCells(area, (row, column) => plainValue(grid.getCellRaw(row, column)));
};

const hasFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell?.f) || Boolean(cell?.si);

/** A formula that gives an empty text is text, an empty cell is empty. */
export const readTypes = (sheet: Sheet, area: Range): ValueType[][] => {
  const { grid } = sheet;
  return mapCells(area, (row, column) => {
    const cell = grid.getCellRaw(row, column);
    const value = plainValue(cell);
    return value === "" && hasFormula(cell) ? "String" : valueType(value);
  });
};

/** With its equals sign; undefined where there is none. Counts from 0. */
export function formulaAt(sheet: Sheet, row: number, column: number): string | undefined {
  const { grid, house, key } = sheet;
  const cell = grid.getCellRaw(row, column);
  if (cell?.f) return cell.f;
  if (!cell?.si) return undefined;
  const formulas = house.engine.injector.get(FormulaDataModel);
  const unit = house.engine.workbook.getUnitId();
  return formulas.getFormulaStringByCell(row, column, key, unit) ?? undefined;
}

/** Formulas with their equals sign; the value where there is none. */
export const readFormulas = (sheet: Sheet, area: Range): Plain[][] => {
  const { grid } = sheet;
  return mapCells(
    area,
    (row, column) => formulaAt(sheet, row, column) ?? plainValue(grid.getCellRaw(row, column)),
  );
};

export const readFormats = (sheet: Sheet, area: Range): string[][] => {
  const { grid } = sheet;
  return mapCells(area, (row, column) => {
    // The cell as it is stored: as it is drawn, the engine works out anew for each.
    const style = grid.getComposedCellStyleByCellData(row, column, grid.getCellRaw(row, column));
    return style.n?.pattern ?? plainLook.numberFormat;
  });
};

function shown(value: Plain, format: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return format === "@" ? value : numfmt.format(format, value);
  return numfmt.format(format, value, { locale: "zh-CN" });
}

export function readTexts(sheet: Sheet, area: Range): string[][] {
  const formats = readFormats(sheet, area);
  return readValues(sheet, area).map((row, down) =>
    row.map((value, right) => shown(value, formats[down]?.[right] ?? plainLook.numberFormat)),
  );
}
