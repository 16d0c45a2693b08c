// What a sheet in the workbook is, asked of it through office.js, in the facts in which plans are told.
/// <reference types="office-js" />
import type { Address } from "../../../src/core/kernel/address";
import { toA1, toA1Range } from "../../../src/core/kernel/address";
import type { Range } from "../../../src/core/kernel/address";
import { toSerial } from "../../../src/core/kernel/calendar";
import type { SheetPlan } from "../../../src/core/native/plan";
import type { SheetFacts, ValidationFacts } from "../../support/plan-facts";
import { sortValidations } from "../../support/plan-facts";

const withoutSheet = (address: string): string => address.replace(/^.*!/, "");
const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
const bare = (formula: unknown): string => String(formula).replace(/^=/, "");

/** Excel takes days as texts and answers their formula. */
const serial = (text: string): string =>
  /^\d{4}-\d\d-\d\d/.test(text)
    ? String(
        toSerial({
          year: Number(text.slice(0, 4)),
          month: Number(text.slice(5, 7)),
          day: Number(text.slice(8, 10)),
        }),
      )
    : text;

function ruleFacts(rule: Excel.DataValidationRule): { operator: string; formulas: string[] } {
  const { wholeNumber, textLength, date, list, custom } = rule;
  if (list) return { operator: "between", formulas: [JSON.stringify(list.source)] };
  if (custom) return { operator: "between", formulas: [bare(custom.formula)] };
  const basic = wholeNumber ?? textLength ?? date;
  if (!basic) return { operator: "between", formulas: [] };
  const formulas = [basic.formula1, basic.formula2]
    .filter((formula) => formula !== undefined && formula !== null && formula !== "")
    .map((formula) => serial(bare(formula)));
  return { operator: lowerFirst(basic.operator).replace("ThanOrEqualTo", "ThanOrEqual"), formulas };
}

const typeNames: Readonly<Record<string, string>> = {
  None: "none",
  WholeNumber: "whole",
  TextLength: "textLength",
  Date: "date",
  List: "list",
  Custom: "custom",
};

function validationFacts(range: string, validation: Excel.DataValidation): ValidationFacts {
  const { rule, type, errorAlert, prompt, ignoreBlanks } = validation;
  const isNone = type === "None";
  return {
    range,
    type: typeNames[type] ?? type,
    ...ruleFacts(rule),
    alertStyle: isNone ? "warning" : lowerFirst(errorAlert.style),
    allowBlank: ignoreBlanks,
    prompt: prompt.showPrompt && prompt.message ? [prompt.title, prompt.message] : null,
    alert:
      errorAlert.showAlert && errorAlert.message ? [errorAlert.title, errorAlert.message] : null,
  };
}

function cellFacts(range: Excel.Range): Pick<SheetFacts, "values" | "formulas"> {
  const values: Record<string, string | number> = {};
  const formulas: Record<string, string> = {};
  for (const [row, line] of range.formulas.entries()) {
    for (const [column, formula] of line.entries()) {
      const at = toA1({ row: range.rowIndex + row + 1, column: range.columnIndex + column + 1 });
      const value = range.values[row]?.[column];
      if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
        formulas[at] = formula.slice(1);
      } else if (value !== "") values[at] = value;
    }
  }
  return { values, formulas };
}

const overlaps = (a: Range, b: Range): boolean =>
  a.from.row <= b.to.row &&
  b.from.row <= a.to.row &&
  a.from.column <= b.to.column &&
  b.from.column <= a.to.column;

/** The facts of the sheet; where validations and conditions stand is taken from the plan. */
export async function readFacts(excel: typeof Excel, plan: SheetPlan): Promise<SheetFacts> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.name);
    const used = sheet.getUsedRange(true);
    used.load("rowIndex,columnIndex,values,formulas");
    const merged = used.getMergedAreasOrNullObject();
    merged.areas.load("items/address");
    const validations = plan.validations.map(({ range }) => {
      const { dataValidation } = sheet.getRange(toA1Range(range));
      dataValidation.load("rule,type,errorAlert,prompt,ignoreBlanks");
      return [toA1Range(range), dataValidation] as const;
    });
    const conditionals = plan.conditionalFormats.map(({ range }, index) => {
      const formats = sheet.getRange(toA1Range(range)).conditionalFormats;
      const before = plan.conditionalFormats.slice(0, index);
      const rank = before.filter((other) => overlaps(other.range, range)).length;
      const { rule } = formats.getItemAt(rank).custom;
      rule.load("formula");
      return [toA1Range(range), rule] as const;
    });
    const names = plan.names.map(({ name }) => {
      const range = sheet.names.getItem(name).getRange();
      range.load("address");
      return [name, range] as const;
    });
    const { pageLayout } = sheet;
    pageLayout.load("orientation,paperSize,zoom,centerHorizontally,leftMargin,topMargin");
    const area = pageLayout.getPrintAreaOrNullObject();
    area.load("address");
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load("address");
    await context.sync();
    const absolute = (address: string): string =>
      withoutSheet(address).replace(/\$?([A-Z]+|\d+)(?=\$|\d|:|$)/g, "$$$1");
    return {
      name: plan.name,
      ...cellFacts(used),
      merges: merged.isNullObject
        ? []
        : merged.areas.items.map(({ address }) => withoutSheet(address)).toSorted(),
      validations: sortValidations(
        validations.map(([range, validation]) => validationFacts(range, validation)),
      ),
      conditionals: conditionals.map(([range, rule]) => [range, bare(rule.formula)] as const),
      names: {
        "_xlnm.Print_Area": absolute(area.address),
        ...(titles.isNullObject ? {} : { "_xlnm.Print_Titles": absolute(titles.address) }),
        ...Object.fromEntries(names.map(([name, range]) => [name, absolute(range.address)])),
      },
      print: {
        paper: pageLayout.paperSize === "A4" ? 9 : 0,
        orientation: pageLayout.orientation.toLowerCase(),
        pagesWide: pageLayout.zoom.horizontalFitToPages ?? 0,
        pagesHigh: pageLayout.zoom.verticalFitToPages ?? 0,
        centered: pageLayout.centerHorizontally,
        leftMargin: pageLayout.leftMargin,
        topMargin: pageLayout.topMargin,
      },
    };
  });
}

interface CellLook {
  readonly font: string;
  readonly alignment: string;
  readonly format: string;
  readonly fill: string;
  readonly lines: readonly string[];
}

const sides = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "DiagonalDown"] as const;

/** How each of the cells looks. */
export async function readLooks(
  excel: typeof Excel,
  sheetName: string,
  cells: readonly Address[],
): Promise<readonly CellLook[]> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const found = cells.map((at) => {
      const range = sheet.getRange(toA1(at));
      range.load("numberFormat");
      const { format } = range;
      format.load("horizontalAlignment,verticalAlignment,wrapText,shrinkToFit");
      format.font.load("name,size,color");
      format.fill.load("color");
      const lines = sides.map((side) => format.borders.getItem(side));
      for (const line of lines) line.load("style");
      return { range, format, lines };
    });
    await context.sync();
    return found.map(({ range, format, lines }) => ({
      font: [format.font.name, format.font.size, format.font.color].join(" "),
      alignment: [
        format.horizontalAlignment,
        format.verticalAlignment,
        format.wrapText,
        format.shrinkToFit,
      ].join(" "),
      format: String(range.numberFormat[0]?.[0]),
      fill: format.fill.color,
      lines: sides.filter((_, index) => lines[index]?.style === "Continuous"),
    }));
  });
}
