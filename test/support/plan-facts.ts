// A workbook plan in the plain form in which what other programs read back can be compared with it.
import { columnLetters, toA1, toA1Range, toAbsoluteA1Range } from "../../src/core/kernel/address";
import type {
  BorderPlan,
  CellStyle,
  FooterPlan,
  SheetPlan,
  ValidationPlan,
  ValidationRule,
  WorkbookPlan,
} from "../../src/core/native/plan";
import { allCells } from "./all-cells";

export interface ValidationFacts {
  readonly range: string;
  readonly type: string;
  readonly operator: string;
  readonly formulas: readonly string[];
  readonly alertStyle: string;
  readonly allowBlank: boolean;
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
  comparison: ({ operator, bounds }) => ({
    operator,
    formulas: bounds.filter((bound) => bound !== undefined).map(String),
  }),
  listOf: ({ formula }) => ({ operator: "between", formulas: [formula] }),
  list: ({ values }) => ({ operator: "between", formulas: [`"${values.join(",")}"`] }),
  custom: ({ formula }) => ({ operator: "between", formulas: [formula] }),
};

function typeOf(rule: ValidationRule): string {
  if (rule.type === "comparison") return rule.of;
  return { any: "none", listOf: "list" }[rule.type as string] ?? rule.type;
}

function validationFacts(plan: ValidationPlan): ValidationFacts {
  const condition = conditions[plan.rule.type] as (rule: ValidationRule) => {
    operator: string;
    formulas: readonly string[];
  };
  return {
    range: toA1Range(plan.range),
    type: typeOf(plan.rule),
    ...condition(plan.rule),
    alertStyle: plan.alertStyle,
    allowBlank: plan.blank !== "odd",
    prompt: plan.prompt === undefined ? null : [plan.title, plan.prompt],
    alert: plan.alert === undefined ? null : [plan.title, plan.alert],
  };
}

const byRange = (a: { range: string }, b: { range: string }): number =>
  a.range.localeCompare(b.range, "en");

/** Text of the cell as a file shows it: line breaks are \n. */
function valuesOf(plan: SheetPlan): Record<string, string | number> {
  const values: Record<string, string | number> = {};
  for (const { at, value, formula } of allCells(plan)) {
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
  const withFormula = allCells(plan).filter(({ formula }) => formula !== undefined);
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

/** How cells look, in words that a reader's findings can be put into as well. */
export interface StyleFacts {
  readonly font: string;
  readonly alignment: string;
  readonly format: string;
  /** Each drawn side with its line. */
  readonly border: readonly string[];
  readonly fill: string;
}

export interface LookFacts {
  readonly name: string;
  readonly cells: Readonly<Record<string, StyleFacts>>;
  readonly columns: readonly { readonly width: number; readonly style: StyleFacts }[];
  readonly rows: Readonly<Record<number, { readonly height: number; readonly fixed: boolean }>>;
  readonly defaultRowHeight: number;
  readonly conditionalBorders: readonly (readonly string[])[];
  readonly frozenRows: number;
  /** The first cell below the frozen rows, from where the sheet scrolls. */
  readonly scrollsFrom: string | null;
  readonly gridLines: boolean;
  readonly selected: boolean;
  readonly fitToPage: boolean;
  /** Left, right, top, bottom, header, footer, in points. */
  readonly margins: readonly number[];
  readonly firstPageNumber: number | null;
  readonly footers: { readonly first: string; readonly others: string };
}

const sidesOf = (border: BorderPlan): readonly string[] =>
  (["left", "right", "top", "bottom", "diagonalDown"] as const)
    .filter((side) => border[side])
    .map((side) => `${side} thin FF000000`);

const words = (...found: readonly (string | false | undefined)[]): string =>
  found.filter(Boolean).join(" ");

function styleFacts(style: CellStyle): StyleFacts {
  const { font, horizontal, vertical, wrap, shrink, numberFormat, border, fill } = style;
  return {
    font: `${font.families[0]} ${font.size} FF${font.color ?? "000000"} 134`,
    alignment: words(
      horizontal,
      vertical === "center" ? "middle" : vertical,
      wrap && "wrap",
      shrink && "shrink",
    ),
    format: numberFormat ?? "General",
    border: sidesOf(border ?? {}),
    fill: fill === undefined ? "none" : `FF${fill}`,
  };
}

const footerText = ({ left, center }: FooterPlan): string =>
  (left === undefined ? "" : `&L${left}`) +
  (center === undefined ? "" : `&C${center.replace("{page}", "&P")}`);

function lookFacts(plan: SheetPlan, index: number): LookFacts {
  const { side, top, bottom } = plan.print.margins;
  return {
    name: plan.name,
    cells: Object.fromEntries(allCells(plan).map(({ at, style }) => [toA1(at), styleFacts(style)])),
    columns: plan.columns.map(({ width, style }) => ({ width, style: styleFacts(style) })),
    rows: Object.fromEntries(plan.rows.map(({ row, height, fixed }) => [row, { height, fixed }])),
    defaultRowHeight: plan.defaultRowHeight ?? 15,
    conditionalBorders: plan.conditionalFormats.map(({ border }) => sidesOf(border)),
    frozenRows: plan.frozenRows,
    scrollsFrom: plan.frozenRows > 0 ? `A${plan.frozenRows + 1}` : null,
    gridLines: false,
    selected: index === 0,
    fitToPage: true,
    margins: [side, side, top, bottom, top / 2, bottom / 2],
    firstPageNumber: 1,
    footers: {
      first: footerText(plan.print.firstPageFooter),
      others: footerText(plan.print.otherPagesFooter),
    },
  };
}

export const planLooks = (plan: WorkbookPlan): readonly LookFacts[] => plan.sheets.map(lookFacts);
