// One sheet plan as an xl/worksheets part.
import { toA1, toA1Range } from "../../../core/kernel/address";
import type { CellPlan, ConditionalFormatPlan, SheetPlan } from "../../../core/native/plan";
import { printXml } from "./print-xml";
import type { StringTable } from "./string-table";
import type { StyleTable } from "./styles-part";
import { validationsXml } from "./validation-xml";
import { counted, element, escapeXml, xmlDocument } from "./xml";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Points to the format's unit: widths of a digit in the Normal font, 宋体 11, which is 6 points. */
const toWidthUnits = (points: number): number => points / 6;

interface Tables {
  readonly styles: StyleTable;
  readonly strings: StringTable;
}

function cellXml({ at, value, formula, style }: CellPlan, { styles, strings }: Tables): string {
  const address = { r: toA1(at), s: styles.indexOf(style) };
  if (formula !== undefined) {
    const content = `<f>${escapeXml(formula)}</f><v>${escapeXml(String(value ?? ""))}</v>`;
    return element("c", { ...address, t: typeof value === "number" ? undefined : "str" }, content);
  }
  if (value === null || value === "") return element("c", address);
  if (typeof value === "number") return element("c", address, `<v>${value}</v>`);
  return element("c", { ...address, t: "s" }, `<v>${strings.indexOf(value)}</v>`);
}

function sheetDataXml(plan: SheetPlan, tables: Tables): string {
  const rowXml = new Map<number, string>();
  for (const cell of plan.cells) {
    rowXml.set(cell.at.row, (rowXml.get(cell.at.row) ?? "") + cellXml(cell, tables));
  }
  const heights = new Map(plan.rows.map((row) => [row.row, row]));
  const numbers = [...new Set([...rowXml.keys(), ...heights.keys()])].toSorted((a, b) => a - b);
  const rows = numbers.map((number) => {
    const height = heights.get(number);
    return element(
      "row",
      { r: number, ht: height?.height, customHeight: height?.fixed ? 1 : undefined },
      rowXml.get(number) ?? "",
    );
  });
  return element("sheetData", {}, rows.join(""));
}

function columnsXml(plan: SheetPlan, styles: StyleTable): string {
  const columns = plan.columns.map(({ width, style }, index) =>
    element("col", {
      min: index + 1,
      max: index + 1,
      width: toWidthUnits(width),
      style: styles.indexOf(style),
      customWidth: 1,
    }),
  );
  return element("cols", {}, columns.join(""));
}

function viewXml({ frozenRows }: SheetPlan, selected: boolean): string {
  const pane = element("pane", {
    ySplit: frozenRows,
    topLeftCell: `A${frozenRows + 1}`,
    activePane: "bottomLeft",
    state: "frozen",
  });
  const view = { showGridLines: 0, tabSelected: selected ? 1 : undefined, workbookViewId: 0 };
  return element("sheetViews", {}, element("sheetView", view, frozenRows > 0 ? pane : ""));
}

function conditionalXml(
  format: ConditionalFormatPlan,
  priority: number,
  styles: StyleTable,
): string {
  const rule = element(
    "cfRule",
    { type: "expression", dxfId: styles.conditionalIndexOf(format.border), priority },
    `<formula>${escapeXml(format.formula)}</formula>`,
  );
  return element("conditionalFormatting", { sqref: toA1Range(format.range) }, rule);
}

/** The whole part; styles and strings go into the workbook's tables. */
export function sheetXml(plan: SheetPlan, tables: Tables, selected: boolean): string {
  const merges = plan.merges.map((range) => element("mergeCell", { ref: toA1Range(range) }));
  const conditionals = plan.conditionalFormats.map((format, index) =>
    conditionalXml(format, index + 1, tables.styles),
  );
  const parts = [
    element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
    viewXml(plan, selected),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columnsXml(plan, tables.styles),
    sheetDataXml(plan, tables),
    counted("mergeCells", merges),
    ...conditionals,
    validationsXml(plan.validations),
    printXml(plan.print),
  ];
  return xmlDocument(element("worksheet", { xmlns: namespace }, parts.join("")));
}
