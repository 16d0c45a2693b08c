// What may be entered: the rules of plans and those of the grid.
import type { ComparisonRule, ValidationRule } from "../../../core/native/plan";
import type { Bound, Comparison, EntryRule, Operator } from "../../model/validation";
import { momentNumber } from "../../model/validation-data";
import { marked } from "./said";

/** As much as files hold of a list that is written out. */
const longestList = 255;

type PlanBound = ComparisonRule["bounds"][0];

const planOperator = (operator: Operator): ComparisonRule["operator"] =>
  operators.find(([name]) => name === operator)?.[1] ?? "between";

const gridOperator = (operator: ComparisonRule["operator"]): Operator =>
  operators.find(([, name]) => name === operator)?.[0] ?? "Between";

const operators: readonly (readonly [Operator, ComparisonRule["operator"]])[] = [
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
];

const isMoment = ({ type }: Comparison): boolean => type === "date" || type === "time";

function planBound(rule: Comparison, bound: Bound): PlanBound {
  const plain = isMoment(rule) ? momentNumber(bound) : bound;
  if (typeof plain === "number") return plain;
  const number = Number(plain);
  return plain === "" || Number.isNaN(number) ? plain.replace(/^=/, "") : number;
}

/** As the plans of forms say it, where they can. */
function plainComparison({
  of,
  operator,
  bounds: [a, b],
}: ComparisonRule): ValidationRule | undefined {
  if (typeof a !== "number") return undefined;
  if (operator === "greaterThanOrEqual" && of === "whole") return { type: of, atLeast: a };
  if (operator === "greaterThanOrEqual" && of === "date") return { type: of, from: a };
  if (operator === "between" && of === "textLength" && typeof b === "number")
    return { type: of, atLeast: a, atMost: b };
  return undefined;
}

function planComparison(rule: Comparison): ValidationRule {
  const [first, second] = rule.bounds;
  const a = planBound(rule, first);
  const bounds = second === undefined ? ([a] as const) : ([a, planBound(rule, second)] as const);
  const whole: ComparisonRule = {
    type: "comparison",
    of: rule.type,
    operator: planOperator(rule.operator),
    bounds,
  };
  return plainComparison(whole) ?? whole;
}

function planList({ source, dropDown }: Extract<EntryRule, { type: "list" }>): ValidationRule {
  const arrow = marked("noArrow", !dropDown);
  if (source.startsWith("=")) return { type: "listOf", formula: source.slice(1), ...arrow };
  if (source.length > longestList) return { type: "any" };
  return { type: "list", values: source.split(","), ...arrow };
}

export function toPlanRule(rule: EntryRule): ValidationRule {
  if ("bounds" in rule) return planComparison(rule);
  if (rule.type === "list") return planList(rule);
  return rule.type === "any" ? rule : { type: "custom", formula: rule.formula.replace(/^=/, "") };
}

const gridBound = (bound: PlanBound): Bound => (typeof bound === "number" ? bound : `=${bound}`);

function gridComparison({ of, operator, bounds: [first, second] }: ComparisonRule): EntryRule {
  const a = gridBound(first);
  const bounds = second === undefined ? ([a] as const) : ([a, gridBound(second)] as const);
  return { type: of, operator: gridOperator(operator), bounds };
}

export function toEntryRule(rule: ValidationRule): EntryRule {
  switch (rule.type) {
    case "any":
      return rule;
    case "whole":
      return { type: "whole", operator: "GreaterThanOrEqualTo", bounds: [rule.atLeast] };
    case "date":
      return { type: "date", operator: "GreaterThanOrEqualTo", bounds: [rule.from] };
    case "textLength":
      return { type: "textLength", operator: "Between", bounds: [rule.atLeast, rule.atMost] };
    case "comparison":
      return gridComparison(rule);
    case "list":
      return { type: "list", source: rule.values.join(","), dropDown: !rule.noArrow };
    case "listOf":
      return { type: "list", source: `=${rule.formula}`, dropDown: !rule.noArrow };
    case "custom":
      return { type: "custom", formula: `=${rule.formula}` };
  }
}
