// A validation in the engine's data and back.
import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  type IDataValidationRule,
  numfmt,
} from "@univerjs/core";
import { type Range, toA1 } from "../../core/kernel/address";
import {
  type Alert,
  type Bound,
  type Comparison,
  type EntryRule,
  noValidation,
  type Operator,
  type Validation,
} from "./validation";

export type RuleData = Omit<IDataValidationRule, "uid" | "ranges">;

const operators: readonly (readonly [Operator, DataValidationOperator])[] = [
  ["Between", DataValidationOperator.BETWEEN],
  ["NotBetween", DataValidationOperator.NOT_BETWEEN],
  ["EqualTo", DataValidationOperator.EQUAL],
  ["NotEqualTo", DataValidationOperator.NOT_EQUAL],
  ["GreaterThan", DataValidationOperator.GREATER_THAN],
  ["LessThan", DataValidationOperator.LESS_THAN],
  ["GreaterThanOrEqualTo", DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ["LessThanOrEqualTo", DataValidationOperator.LESS_THAN_OR_EQUAL],
];

type Compare = (cell: string, first: string, second: string) => string;

const by =
  (sign: string): Compare =>
  (cell, first) =>
    `${cell}${sign}${first}`;

const comparisons: Readonly<Record<Operator, Compare>> = {
  Between: (cell, first, second) => `AND(${cell}>=${first},${cell}<=${second})`,
  NotBetween: (cell, first, second) => `OR(${cell}<${first},${cell}>${second})`,
  EqualTo: by("="),
  NotEqualTo: by("<>"),
  GreaterThan: by(">"),
  LessThan: by("<"),
  GreaterThanOrEqualTo: by(">="),
  LessThanOrEqualTo: by("<="),
};

/** A day or time as the number that it is, however it was written; formulas stay. */
export function momentNumber(bound: Bound): Bound {
  if (typeof bound === "number" || bound.startsWith("=")) return bound;
  const number = numfmt.parseValue(bound)?.v;
  return typeof number === "number" ? number : bound;
}

const bare = (bound: Bound): string => String(momentNumber(bound)).replace(/^=/, "");

/**
 * The engine takes a date for one only where it can read its text, and it cannot read 2014年3月10日. So days and times
 * are compared as the numbers that they are.
 */
function momentFormula({ operator, bounds: [first, second] }: Comparison, cell: string): string {
  const compared = comparisons[operator](cell, bare(first), bare(second ?? first));
  return `=AND(ISNUMBER(${cell}),${compared})`;
}

const numberTypes: readonly (readonly [Comparison["type"], string])[] = [
  ["whole", DataValidationType.WHOLE],
  ["decimal", DataValidationType.DECIMAL],
  ["textLength", DataValidationType.TEXT_LENGTH],
];

/** Those that the clerk can choose in the grid as well. */
const knownTypes: typeof numberTypes = [
  ...numberTypes,
  ["date", DataValidationType.DATE],
  ["time", DataValidationType.TIME],
];

export const customType: string = DataValidationType.CUSTOM;
export const listType: string = DataValidationType.LIST;

type RuleCore = Pick<
  RuleData,
  "type" | "operator" | "formula1" | "formula2" | "renderMode" | "showDropDown"
>;

function comparisonData(rule: Comparison, cell: string): RuleCore {
  const type = numberTypes.find(([name]) => name === rule.type)?.[1];
  if (type === undefined) return { type: customType, formula1: momentFormula(rule, cell) };
  const [first, second] = rule.bounds;
  const operator = operators.find(([name]) => name === rule.operator)?.[1];
  return {
    type,
    ...(operator === undefined ? {} : { operator }),
    formula1: String(first),
    ...(second === undefined ? {} : { formula2: String(second) }),
  };
}

function ruleData(rule: EntryRule, cell: string): RuleCore {
  if ("bounds" in rule) return comparisonData(rule, cell);
  switch (rule.type) {
    case "any":
      return { type: DataValidationType.ANY };
    case "custom":
      return { type: customType, formula1: rule.formula };
    case "list":
      return {
        type: listType,
        formula1: rule.source,
        showDropDown: rule.dropDown,
        renderMode: rule.dropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
      };
  }
}

const alertStyles: readonly (readonly [Alert["style"], DataValidationErrorStyle])[] = [
  ["Stop", DataValidationErrorStyle.STOP],
  ["Warning", DataValidationErrorStyle.WARNING],
  ["Information", DataValidationErrorStyle.INFO],
];

export function toRuleData(
  { rule, ignoreBlanks, alert, prompt }: Validation,
  area: Range,
): RuleData {
  const errorStyle = alertStyles.find(([name]) => name === alert.style)?.[1];
  // The engine keeps this beside the rule and only looks at showTime.
  const bizInfo = { showTime: false, said: rule };
  return {
    ...ruleData(rule, toA1(area.from)),
    allowBlank: ignoreBlanks,
    showErrorMessage: alert.shown,
    ...(errorStyle === undefined ? {} : { errorStyle }),
    errorTitle: alert.title,
    error: alert.message,
    showInputMessage: prompt.shown,
    promptTitle: prompt.title,
    prompt: prompt.message,
    bizInfo,
  };
}

function boundsOf({ formula1 = "", formula2 }: RuleData): Comparison["bounds"] {
  const read = (text: string): Bound => (text !== "" && !isNaN(Number(text)) ? Number(text) : text);
  return formula2 === undefined ? [read(formula1)] : [read(formula1), read(formula2)];
}

const isMoment = (rule: unknown): rule is Comparison =>
  typeof rule === "object" &&
  rule !== null &&
  "type" in rule &&
  (rule.type === "date" || rule.type === "time");

/** What the engine cannot say is as it was said; the other formulas are the engine's, which move with their cells. */
function customRule({ formula1 = "", bizInfo }: RuleData): EntryRule {
  const said = bizInfo !== undefined && "said" in bizInfo ? bizInfo.said : undefined;
  return isMoment(said) ? said : { type: "custom", formula: formula1 };
}

function toEntryRule(data: RuleData): EntryRule {
  if (data.type === listType)
    return { type: "list", source: data.formula1 ?? "", dropDown: data.showDropDown ?? true };
  if (data.type === customType) return customRule(data);
  const type = knownTypes.find(([, kind]) => kind === data.type)?.[0];
  if (type === undefined) return { type: "any" };
  const operator = operators.find(([, sign]) => sign === data.operator)?.[0] ?? "Between";
  return { type, operator, bounds: boundsOf(data) };
}

const { alert: noAlert, prompt: noPrompt } = noValidation;

export function toValidation(data: RuleData): Validation {
  const style = alertStyles.find(([, kind]) => kind === data.errorStyle)?.[0];
  return {
    rule: toEntryRule(data),
    ignoreBlanks: data.allowBlank ?? true,
    alert: {
      shown: data.showErrorMessage ?? noAlert.shown,
      style: style ?? noAlert.style,
      title: data.errorTitle ?? "",
      message: data.error ?? "",
    },
    prompt: {
      shown: data.showInputMessage ?? noPrompt.shown,
      title: data.promptTitle ?? "",
      message: data.prompt ?? "",
    },
  };
}
