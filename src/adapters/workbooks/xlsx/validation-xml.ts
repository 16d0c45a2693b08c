// The validations of a sheet plan as worksheet elements.
import { toA1Range } from "../../../core/kernel/address";
import type { ValidationPlan, ValidationRule } from "../../../core/native/plan";
import { counted, element, escapeXml } from "./xml";

interface Condition {
  readonly type?: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

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
    case "list":
      return { type: "list", formulas: [`"${rule.values.join(",")}"`] };
    case "custom":
      return { type: "custom", formulas: [rule.formula] };
  }
}

function validationXml({
  range,
  rule,
  alertStyle,
  blank,
  title,
  prompt,
  alert,
}: ValidationPlan): string {
  const { type, operator, formulas } = condition(rule);
  return element(
    "dataValidation",
    {
      type,
      errorStyle: alertStyle === "stop" ? undefined : alertStyle,
      operator,
      allowBlank: blank === "odd" ? 0 : 1,
      showInputMessage: prompt === undefined ? undefined : 1,
      showErrorMessage: alert === undefined ? undefined : 1,
      errorTitle: alert === undefined ? undefined : title,
      error: alert,
      promptTitle: prompt === undefined ? undefined : title,
      prompt,
      sqref: toA1Range(range),
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
