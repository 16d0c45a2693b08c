// A workbook plan in the plain form in which what other programs read back can be compared with it.
import { columnLetters, toA1, toA1Range, toAbsoluteA1Range } from "../../src/core/kernel/address";
import type {
  SheetPlan,
  ValidationPlan,
  ValidationRule,
  WorkbookPlan,
} from "../../src/core/native/plan";

export interface ValidationFacts {
  readonly range: string;
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly alertStyle: string;
  readonly prompt: readonly [title: string, text: string] | null;
  readonly alert: readonly [title: string, text: string] | null;
}

interface PrintFacts {
  readonly paper: number;
  readonly orientation: string;
  readonly pagesWide: number;
  readonly pagesHigh: number;
  readonly centered: boolean;
  readonly leftMargin: number;
  readonly topMargin: number;
}

export interface SheetFacts {
  readonly name: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly formulas: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly validations: readonly ValidationFacts[];
  readonly conditionals: readonly (readonly [range: string, formula: string])[];
  /** Names of the sheet, print area and repeated rows among them, without the sheet's own name. */
  readonly names: Readonly<Record<string, string>>;
  readonly print: PrintFacts;
}

const conditions: {
  [Type in ValidationRule["type"]]: (rule: Extract<ValidationRule, { type: Type }>) => {
    operator: string;
    formulas: readonly string[];
  };
} = {
  any: () => ({ operator: "between", formulas: [] }),
  whole: ({ atLeast }) => ({ operator: "greaterThanOrEqual", formulas: [`${atLeast}`] }),
  date: ({ from }) => ({ operator: "greaterThanOrEqual", formulas: [`${from}`] }),
  textLength: ({ atLeast, atMost }) => ({
    operator: "between",
    formulas: [`${atLeast}`, `${atMost}`],
  }),
  list: ({ values }) => ({ operator: "between", formulas: [`"${values.join(",")}"`] }),
  custom: ({ formula }) => ({ operator: "between", formulas: [formula] }),
};

function validationFacts(plan: ValidationPlan): ValidationFacts {
  const condition = conditions[plan.rule.type] as (rule: ValidationRule) => {
    operator: string;
    formulas: readonly string[];
  };
  return {
    range: toA1Range(plan.range),
    type: plan.rule.type === "any" ? "none" : plan.rule.type,
    ...condition(plan.rule),
    alertStyle: plan.alertStyle,
    prompt: plan.prompt === undefined ? null : [plan.title, plan.prompt],
    alert: plan.alert === undefined ? null : [plan.title, plan.alert],
  };
}

const byRange = (a: { range: string }, b: { range: string }): number =>
  a.range.localeCompare(b.range, "en");

/** Text of the cell as a file shows it: line breaks are \n. */
function valuesOf(plan: SheetPlan): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const { at, value, formula } of plan.cells) {
    if (formula === undefined && value !== null && value !== "") values[toA1(at)] = value;
  }
  return values;
}

function namesOf({ names, print }: SheetPlan): Record<string, string> {
  const area =
    "lastColumn" in print.area
      ? `$A:$${columnLetters(print.area.lastColumn)}`
      : toAbsoluteA1Range(print.area);
  const rows = print.repeatedRows;
  return {
    "_xlnm.Print_Area": area,
    ...(rows ? { "_xlnm.Print_Titles": `$${rows.from}:$${rows.to}` } : {}),
    ...Object.fromEntries(names.map(({ name, range }) => [name, toAbsoluteA1Range(range)])),
  };
}

function sheetFacts(plan: SheetPlan): SheetFacts {
  const withFormula = plan.cells.filter(({ formula }) => formula !== undefined);
  return {
    name: plan.name,
    values: valuesOf(plan),
    formulas: Object.fromEntries(withFormula.map(({ at, formula }) => [toA1(at), formula ?? ""])),
    merges: plan.merges.map(toA1Range).toSorted(),
    validations: plan.validations.map(validationFacts).toSorted(byRange),
    conditionals: plan.conditionalFormats.map(({ range, formula }) => [toA1Range(range), formula]),
    names: namesOf(plan),
    print: {
      paper: 9,
      orientation: plan.print.orientation,
      pagesWide: 1,
      pagesHigh: plan.print.onePage ? 1 : 0,
      centered: true,
      leftMargin: plan.print.margins.side,
      topMargin: plan.print.margins.top,
    },
  };
}

export const planFacts = (plan: WorkbookPlan): readonly SheetFacts[] => plan.sheets.map(sheetFacts);

export const sortValidations = (
  validations: readonly ValidationFacts[],
): readonly ValidationFacts[] => validations.toSorted(byRange);
