// The validations of a sheet plan as worksheet elements.
import { toA1Range } from "../../../core/kernel/address";
import type { ComparisonRule, ValidationPlan, ValidationRule } from "../../../core/native/plan";
import { counted, element, escapeXml } from "./xml";

interface Condition {
  readonly type?: string;
  readonly operator?: string | undefined;
  readonly formulas: readonly string[];
}

/** What the format takes where it is not said. */
const operatorOf = ({ operator }: ComparisonRule): string | undefined =>
  operator === "between" ? undefined : operator;

const boundsOf = ({ bounds }: ComparisonRule): readonly string[] =>
  bounds.filter((bound) => bound !== undefined).map(String);

function condition(rule: ValidationRule): Condition {
  switch (rule.type) {
    case "any":
      return { formulas: [] };
    case "whole":
      return { type: "whole", operator: "greaterThanOrEqual", formulas: [`${rule.atLeast}`] };
    case "date":
      return { type: "date", operator: "greaterThanOrEqual", formulas: [`${rule.from}`] };
    case "textLength":
      return { type: "textLength", formulas: [`${rule.atLeast}`, `${rule.atMost}`] };
    case "comparison":
      return { type: rule.of, operator: operatorOf(rule), formulas: boundsOf(rule) };
    case "list":
      return { type: "list", formulas: [`"${rule.values.join(",").replaceAll('"', '""')}"`] };
    case "listOf":
      return { type: "list", formulas: [rule.formula] };
    case "custom":
      return { type: "custom", formulas: [rule.formula] };
  }
}

/** The format asks whether the arrow is hidden, and calls it shown. */
const hidesArrow = (rule: ValidationRule): boolean => "noArrow" in rule && rule.noArrow;

function validationXml(plan: ValidationPlan): string {
  const { range, alsoIn = [], rule, alertStyle, blank, title, prompt, alert } = plan;
  const { type, operator, formulas } = condition(rule);
  return element(
    "dataValidation",
    {
      type,
      errorStyle: alertStyle === "stop" ? undefined : alertStyle,
      operator,
      allowBlank: blank === "odd" ? 0 : 1,
      showDropDown: hidesArrow(rule) ? 1 : undefined,
      showInputMessage: prompt === undefined ? undefined : 1,
      showErrorMessage: alert === undefined ? undefined : 1,
      errorTitle: alert === undefined ? undefined : title,
      error: alert,
      promptTitle: prompt === undefined ? undefined : (plan.promptTitle ?? title),
      prompt,
      sqref: [range, ...alsoIn].map(toA1Range).join(" "),
    },
    formulas
      .map((formula, index) => element(`formula${index + 1}`, {}, escapeXml(formula)))
      .join(""),
  );
}

/** dataValidations, or nothing. */
export function validationsXml(validations: readonly ValidationPlan[]): string {
  return counted("dataValidations", validations.map(validationXml));
}
