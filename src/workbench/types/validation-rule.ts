// A validation's rule as the client spells it: { wholeNumber: { formula1, operator } }, { list: { source } } …
import type { Bound, Comparison, EntryRule, Operator, Validation } from "../model/validation";
import { absoluteFormula } from "./absolute-formula";
import { flag, invalid, isAbsent, oneOf, record, text } from "./arguments";
import { SheetRange } from "./sheet-range";

const comparisons = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const satisfies Record<string, Comparison["type"]>;

const operators: readonly Operator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

function bound(value: unknown): Bound {
  if (typeof value === "number" || typeof value === "string") return value;
  if (value instanceof SheetRange) return absoluteFormula(value);
  throw invalid();
}

function readComparison(type: Comparison["type"], value: unknown): Comparison {
  const { formula1, formula2, operator } = record(value);
  const first = bound(formula1);
  const bounds = isAbsent(formula2) ? ([first] as const) : ([first, bound(formula2)] as const);
  return { type, operator: oneOf(operators, operator), bounds };
}

function readList(value: unknown): EntryRule {
  const { source, inCellDropDown } = record(value);
  return {
    type: "list",
    source: source instanceof SheetRange ? absoluteFormula(source) : text(source),
    dropDown: isAbsent(inCellDropDown) ? true : flag(inCellDropDown),
  };
}

/** One kind in it; InvalidArgument for any other shape. */
export function readRule(value: unknown): EntryRule {
  const [entry, ...others] = Object.entries(record(value)).filter(([, rule]) => !isAbsent(rule));
  if (entry === undefined) return { type: "any" };
  if (others.length > 0) throw invalid();
  const [kind, rule] = entry;
  if (kind === "list") return readList(rule);
  if (kind === "custom") return { type: "custom", formula: text(record(rule)["formula"]) };
  if (kind in comparisons) return readComparison(comparisons[oneOf(comparisonNames, kind)], rule);
  throw invalid();
}

const comparisonNames = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;

const nameOf = (rule: Comparison): (typeof comparisonNames)[number] =>
  comparisonNames.find((name) => comparisons[name] === rule.type) ?? "wholeNumber";

function comparisonObject(rule: Comparison): object {
  const [formula1, formula2] = rule.bounds;
  const second = formula2 === undefined ? {} : { formula2 };
  return { [nameOf(rule)]: { formula1, ...second, operator: rule.operator } };
}

/** null where the cells of the range differ. */
export function ruleObject(rule: EntryRule | undefined): object | null {
  if (rule === undefined) return null;
  if ("bounds" in rule) return comparisonObject(rule);
  switch (rule.type) {
    case "any":
      return {};
    case "list":
      return { list: { inCellDropDown: rule.dropDown, source: rule.source } };
    case "custom":
      return { custom: { formula: rule.formula } };
  }
}

const otherTypes = { any: "None", list: "List", custom: "Custom" } as const;

export function ruleType(validation: Validation | undefined): string {
  if (validation === undefined) return "Inconsistent";
  const { rule } = validation;
  if (!("bounds" in rule)) return otherTypes[rule.type];
  const name = nameOf(rule);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
