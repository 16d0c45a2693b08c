// Data validations and conditional formats of a new sheet.
import { fromSerial } from "../../../core/kernel/calendar";
import type {
  BorderPlan,
  ConditionalFormatPlan,
  ValidationPlan,
  ValidationRule,
} from "../../../core/native/plan";
import { bytesOf, rangeOn, smallStep } from "./step";
import type { Step } from "./step";

/** Excel takes days as ISO 8601. */
function isoDay(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return [year, month, day].map((part) => String(part).padStart(2, "0")).join("-");
}

/** undefined where anything may be entered. */
function toExcelRule(rule: ValidationRule): Excel.DataValidationRule | undefined {
  switch (rule.type) {
    case "any":
      return undefined;
    case "whole":
      return { wholeNumber: { formula1: rule.atLeast, operator: "GreaterThanOrEqualTo" } };
    case "date":
      return { date: { formula1: isoDay(rule.from), operator: "GreaterThanOrEqualTo" } };
    case "textLength":
      return {
        textLength: { formula1: rule.atLeast, formula2: rule.atMost, operator: "Between" },
      };
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "custom":
      return { custom: { formula: `=${rule.formula}` } };
    case "comparison":
    case "listOf":
      throw new Error("Only sheets that clerks made hold such rules, and they are not put in.");
  }
}

function validationStep(plan: ValidationPlan): Step {
  const { title, prompt, alert } = plan;
  const act = (sheet: Excel.Worksheet): void => {
    const { dataValidation } = rangeOn(sheet, plan.range);
    const rule = toExcelRule(plan.rule);
    if (rule !== undefined) {
      dataValidation.rule = rule;
      if (plan.blank === "odd") dataValidation.ignoreBlanks = false;
      const style = plan.alertStyle === "stop" ? "Stop" : "Warning";
      dataValidation.errorAlert =
        alert === undefined
          ? { message: "", showAlert: false, style, title: "" }
          : { message: alert, showAlert: true, style, title };
    }
    if (prompt !== undefined) dataValidation.prompt = { message: prompt, showPrompt: true, title };
  };
  return { bytes: smallStep(8, act).bytes + bytesOf(plan), act };
}

const edges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
} as const satisfies Partial<Record<keyof BorderPlan, string>>;

const sides = ["top", "bottom", "left", "right"] as const;

/** A condition cannot draw diagonals. */
function conditionalStep(plan: ConditionalFormatPlan): Step {
  const { range, formula, border, fill, font } = plan;
  const act = (sheet: Excel.Worksheet): void => {
    const { rule, format } = rangeOn(sheet, range).conditionalFormats.add("Custom").custom;
    rule.formula = `=${formula}`;
    if (fill !== undefined) format.fill.color = `#${fill}`;
    if (font?.color !== undefined) format.font.color = `#${font.color}`;
    for (const side of sides) {
      if (border[side]) format.borders.getItem(edges[side]).style = "Continuous";
    }
  };
  const lines = sides.filter((side) => border[side]).length;
  return { bytes: smallStep(10 + 3 * lines, act).bytes + bytesOf(formula), act };
}

export const validationSteps = (plans: readonly ValidationPlan[]): readonly Step[] =>
  plans.map(validationStep);

/** The first in rank last: Excel puts each before those that are there. */
export const conditionalSteps = (plans: readonly ConditionalFormatPlan[]): readonly Step[] =>
  plans.toReversed().map(conditionalStep);
