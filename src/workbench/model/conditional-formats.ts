// Conditional formats of a sheet: a formula, and the look of cells for which it is true.
import type { IStyleBase } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  type IFormulaHighlightCell,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Address, Range } from "../../core/kernel/address";
import { fromGrid, intersection, toGrid, wholeSheet, without } from "./area";
import type { Look, LookChange } from "./look";
import { toHex } from "./hex-color";
import { overStyle, toLook, toStyleData } from "./look-data";
import type { Sheet } from "./sheet";

export interface ConditionalFormat {
  readonly id: string;
  /** In order; the formula is written for the upper left cell of the first. */
  readonly areas: readonly Range[];
  /** With its equals sign; "" as long as none was said. */
  readonly formula: string;
  readonly look: Look;
  /** Of the texts; undefined where the cell's own stays. */
  readonly textColor: string | undefined;
  readonly stopIfTrue: boolean;
}

/** A format that the engine is not told, and which cell stands for its areas: it moves as they do. */
interface Kept {
  readonly formula: string;
  readonly areas: readonly Range[];
  readonly anchor: Address;
}

type FormulaRule = IConditionFormattingRule<IFormulaHighlightCell> & { readonly kept?: Kept };

/** The engine reads a formula anew for each cell: more characters than these, and an entry would take seconds. */
const mostRead = 400_000;

const cellsIn = ({ from, to }: Range): number =>
  (to.row - from.row + 1) * (to.column - from.column + 1);

const isLong = (formula: string, areas: readonly Range[]): boolean =>
  formula.length * areas.reduce((sum, area) => sum + cellsIn(area), 0) > mostRead;

type Told = Pick<FormulaRule, "kept" | "ranges"> & { readonly value: string };

/** What the engine is told of a format. The cell above the areas is there even when their first row is deleted. */
function told(formula: string, areas: readonly Range[]): Told {
  const [first] = areas.toSorted(readingOrder);
  if (first === undefined || !isLong(formula, areas))
    return { value: formula, ranges: areas.map(toGrid) };
  const { row, column } = first.from;
  const anchor = { row: Math.max(1, row - 1), column };
  return {
    value: "",
    ranges: [toGrid({ from: anchor, to: anchor })],
    kept: { formula, areas, anchor },
  };
}

interface Said {
  readonly formula: string;
  readonly areas: readonly Range[];
}

/** As it was told, wherever it has moved since. */
function saidOf(sheet: Sheet, { kept, ranges, rule }: FormulaRule): Said {
  const areas = ranges.map(fromGrid).toSorted(readingOrder);
  const [anchor] = areas;
  if (kept === undefined || anchor === undefined) return { formula: rule.value, areas };
  if (anchor.from.row === kept.anchor.row && anchor.from.column === kept.anchor.column) return kept;
  const down = anchor.from.row - kept.anchor.row;
  const right = anchor.from.column - kept.anchor.column;
  const moved = ({ row, column }: Address): Address => ({
    row: row + down,
    column: column + right,
  });
  const lexer = sheet.house.engine.injector.get(LexerTreeBuilder);
  return {
    formula: lexer.moveFormulaRefOffset(kept.formula, right, down),
    areas: kept.areas.map(({ from, to }) => ({ from: moved(from), to: moved(to) })),
  };
}

const model = ({ house }: Sheet): ConditionalFormattingRuleModel =>
  house.engine.injector.get(ConditionalFormattingRuleModel);

const isFormulaRule = (rule: IConditionFormattingRule): rule is FormulaRule =>
  rule.rule.type === CFRuleType.highlightCell && rule.rule.subType === CFSubRuleType.formula;

/** First in rank first. */
function rulesOn(sheet: Sheet): FormulaRule[] {
  const unit = sheet.house.engine.workbook.getUnitId();
  return (model(sheet).getSubunitRules(unit, sheet.key) ?? []).filter(isFormulaRule);
}

const readingOrder = (a: Range, b: Range): number =>
  a.from.row - b.from.row || a.from.column - b.from.column;

function toFormat(sheet: Sheet, known: FormulaRule): ConditionalFormat {
  const { cfId, rule, stopIfTrue } = known;
  return {
    id: cfId,
    ...saidOf(sheet, known),
    look: toLook(rule.style, false),
    textColor: toHex(rule.style.cl?.rgb),
    stopIfTrue,
  };
}

export const conditionalFormatsIn = (sheet: Sheet, area: Range): ConditionalFormat[] =>
  rulesOn(sheet)
    .map((rule) => toFormat(sheet, rule))
    .filter(({ areas }) => areas.some((one) => intersection(one, area) !== undefined));

/** First in rank, as in Excel. Nothing shows until it has a formula. */
export function addConditionalFormat(sheet: Sheet, ...areas: readonly Range[]): ConditionalFormat {
  const unit = sheet.house.engine.workbook.getUnitId();
  const rule: FormulaRule = {
    cfId: model(sheet).createCfId(unit, sheet.key),
    ranges: areas.map(toGrid),
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: "",
      style: {},
    },
  };
  sheet.run(AddConditionalRuleMutation, { rule });
  return toFormat(sheet, rule);
}

export interface FormatChange {
  readonly formula?: string;
  readonly look?: LookChange;
  readonly stopIfTrue?: boolean;
  readonly areas?: readonly Range[];
}

/** undefined where it is no longer there. */
export const conditionalFormat = (sheet: Sheet, id: string): ConditionalFormat | undefined =>
  conditionalFormatsIn(sheet, wholeSheet).find((format) => format.id === id);

export function changeConditionalFormat(sheet: Sheet, id: string, change: FormatChange): void {
  const before = rulesOn(sheet).find(({ cfId }) => cfId === id);
  if (before === undefined) throw new Error(`There is no conditional format ${id}.`);
  const style: IStyleBase = overStyle(before.rule.style, toStyleData(change.look ?? {}));
  const now = saidOf(sheet, before);
  const { value, ...place } = told(change.formula ?? now.formula, change.areas ?? now.areas);
  const { kept: _, ...others } = before;
  const rule: FormulaRule = {
    ...others,
    ...place,
    stopIfTrue: change.stopIfTrue ?? before.stopIfTrue,
    rule: { ...before.rule, value, style },
  };
  sheet.run(SetConditionalRuleMutation, { cfId: id, rule });
}

export function deleteConditionalFormat(sheet: Sheet, id: string): void {
  sheet.run(DeleteConditionalRuleMutation, { cfId: id });
}

/** The area's cells lose their conditional formats; other cells keep theirs. */
export function cutConditionalFormats(sheet: Sheet, area: Range): void {
  for (const { id, areas } of conditionalFormatsIn(sheet, area)) {
    const left = areas.flatMap((one) => without(one, area));
    if (left.length === 0) deleteConditionalFormat(sheet, id);
    else changeConditionalFormat(sheet, id, { areas: left });
  }
}

interface FormatPlace {
  readonly sheet: Sheet;
  readonly areas: readonly Range[];
  readonly formula: string;
}

/** The same format for other cells, first in rank there. */
export function copyConditionalFormat(
  from: Sheet,
  id: string,
  { sheet, areas, formula }: FormatPlace,
): void {
  const copied = rulesOn(from).find(({ cfId }) => cfId === id);
  if (copied === undefined) throw new Error(`There is no conditional format ${id}.`);
  const { kept: _, ...others } = copied;
  const { value, ...place } = told(formula, areas);
  const rule: FormulaRule = {
    ...others,
    ...place,
    cfId: model(sheet).createCfId(sheet.house.engine.workbook.getUnitId(), sheet.key),
    rule: { ...copied.rule, value },
  };
  sheet.run(AddConditionalRuleMutation, { rule });
}

/** The look that conditions give a cell now; undefined for none. Rows and columns count from 1. */
export function conditionalLook(sheet: Sheet, row: number, column: number): Look | undefined {
  const { injector, workbook } = sheet.house.engine;
  const composed = injector
    .get(ConditionalFormattingService)
    .composeStyle(workbook.getUnitId(), sheet.key, row - 1, column - 1);
  const style = composed?.style ?? {};
  return Object.keys(style).length === 0 ? undefined : toLook(style, false);
}
