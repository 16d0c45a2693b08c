// Whether cells obey their validations, once the formulas in these are calculated.
import type { ISheetDataValidationRule } from "@univerjs/core";
import {
  DataValidationCustomFormulaService,
  DataValidationListCacheService,
  SheetDataValidationModel,
} from "@univerjs/sheets-data-validation";
import type { Range } from "../../core/kernel/address";
import { intersection } from "./area";
import type { Plain } from "./book-event";
import { plainValue } from "./cell-reading";
import type { Sheet } from "./sheet";
import { sheetArea } from "./used-area";
import type { Bound, Comparison, Operator } from "./validation";
import { customType, listType, toValidation } from "./validation-data";

/** A cell with its rule; rows and columns count from 0. */
interface Judged {
  readonly sheet: Sheet;
  readonly rule: ISheetDataValidationRule;
  readonly row: number;
  readonly column: number;
}

const compare: Readonly<Record<Operator, (value: number, a: number, b: number) => boolean>> = {
  Between: (value, a, b) => value >= a && value <= b,
  NotBetween: (value, a, b) => value < a || value > b,
  EqualTo: (value, a) => value === a,
  NotEqualTo: (value, a) => value !== a,
  GreaterThan: (value, a) => value > a,
  LessThan: (value, a) => value < a,
  GreaterThanOrEqualTo: (value, a) => value >= a,
  LessThanOrEqualTo: (value, a) => value <= a,
};

/** What the rule's first or second formula gives for the cell. */
function calculated({ sheet, rule, row, column }: Judged, which: 0 | 1): unknown {
  const { injector, workbook } = sheet.house.engine;
  const formulas = injector.get(DataValidationCustomFormulaService);
  const place = [workbook.getUnitId(), sheet.key, rule.uid, row, column] as const;
  return which === 0
    ? formulas.getCellFormulaValueSync(...place)?.v
    : formulas.getCellFormula2ValueSync(...place)?.v;
}

const boundOf = (judged: Judged, bound: Bound | undefined, which: 0 | 1): number =>
  typeof bound === "string" && bound.startsWith("=")
    ? Number(calculated(judged, which))
    : Number(bound);

/** Of a text its length counts, of anything else itself. */
function measured({ type }: Comparison, value: Plain): number {
  if (type === "textLength") return String(value).length;
  return typeof value === "number" && (type !== "whole" || Number.isInteger(value)) ? value : NaN;
}

function listed({ sheet, rule }: Judged, value: Plain): boolean {
  const { injector, workbook } = sheet.house.engine;
  const lists = injector.get(DataValidationListCacheService);
  return lists.getOrCompute(workbook.getUnitId(), sheet.key, rule).list.includes(String(value));
}

function obeysRule(judged: Judged, value: Plain): boolean {
  const { type } = judged.rule;
  if (type === listType) return listed(judged, value);
  if (type === customType) return Boolean(calculated(judged, 0));
  const { rule } = toValidation(judged.rule);
  if (!("bounds" in rule)) return true;
  const [first, second] = rule.bounds;
  const size = measured(rule, value);
  const [a, b] = [boundOf(judged, first, 0), boundOf(judged, second, 1)];
  return !Number.isNaN(size) && compare[rule.operator](size, a, b);
}

function obeys(sheet: Sheet, row: number, column: number): boolean {
  const { injector, workbook } = sheet.house.engine;
  const model = injector.get(SheetDataValidationModel);
  const rule = model.getRuleByLocation(workbook.getUnitId(), sheet.key, row, column);
  if (rule === undefined) return true;
  const value = plainValue(sheet.bare.getCellRaw(row, column));
  return value === "" ? rule.allowBlank !== false : obeysRule({ sheet, rule, row, column }, value);
}

/** true where all cells do, false where none does, null where some do. Cells without a rule obey. */
export function obeyed(sheet: Sheet, area: Range): boolean | null {
  sheet.handOver();
  const verdicts = new Set<boolean>();
  const { from, to } = intersection(area, sheetArea(sheet)) ?? area;
  for (let { row } = from; row <= to.row; row++)
    for (let { column } = from; column <= to.column; column++)
      verdicts.add(obeys(sheet, row - 1, column - 1));
  const [verdict = true] = verdicts;
  return verdicts.size > 1 ? null : verdict;
}
