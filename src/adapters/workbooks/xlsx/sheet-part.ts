// One sheet plan as an xl/worksheets part.
import { rangeOf, toA1, toA1Range } from "../../../core/kernel/address";
import type {
  CellPlan,
  ConditionalFormatPlan,
  RowPlan,
  SheetPlan,
} from "../../../core/native/plan";
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

/** Written by hand, not by element(): a county's list has a million cells. */
function cellXml({ at, value, formula, style }: CellPlan, { styles, strings }: Tables): string {
  const open = `<c r="${toA1(at)}" s="${styles.indexOf(style)}"`;
  if (formula !== undefined) {
    const type = typeof value === "number" ? "" : ' t="str"';
    return `${open}${type}><f>${escapeXml(formula)}</f><v>${escapeXml(String(value ?? ""))}</v></c>`;
  }
  if (value === null || value === "") return `${open}/>`;
  if (typeof value === "number") return `${open}><v>${value}</v></c>`;
  return `${open} t="s"><v>${strings.indexOf(value)}</v></c>`;
}

const rowOpening = ({ row, height, fixed }: RowPlan): string =>
  `<row r="${row}" ht="${height}"${fixed ? ' customHeight="1"' : ""}>`;

/** Cells come by row, then column, and row plans in ascending order: one pass over both. */
function sheetDataXml(plan: SheetPlan, tables: Tables): string {
  const parts: string[] = [];
  let [planned, current] = [0, 0];
  /** Opens a row, after those planned above it that hold no cell. */
  const openRow = (row: number): void => {
    if (current > 0) parts.push("</row>");
    current = row;
    for (let next = plan.rows[planned]; next && next.row < row; next = plan.rows[planned]) {
      parts.push(rowOpening(next), "</row>");
      planned += 1;
    }
    const own = plan.rows[planned];
    if (own?.row === row) planned += 1;
    parts.push(own?.row === row ? rowOpening(own) : `<row r="${row}">`);
  };
  for (const cell of plan.cells) {
    if (cell.at.row !== current) openRow(cell.at.row);
    parts.push(cellXml(cell, tables));
  }
  const rest = plan.rows.slice(planned).map((row) => `${rowOpening(row)}</row>`);
  return `<sheetData>${parts.join("")}${current > 0 ? "</row>" : ""}${rest.join("")}</sheetData>`;
}

/** Without customHeight, which would keep Excel from fitting rows to their texts. */
const formatXml = ({ defaultRowHeight = 15 }: SheetPlan): string =>
  element("sheetFormatPr", { defaultRowHeight });

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
  const below = `A${frozenRows + 1}`;
  const pane = "bottomLeft";
  const frozen =
    element("pane", { ySplit: frozenRows, topLeftCell: below, activePane: pane, state: "frozen" }) +
    element("selection", { pane, activeCell: below, sqref: below });
  const view = { showGridLines: 0, tabSelected: selected ? 1 : undefined, workbookViewId: 0 };
  return element("sheetViews", {}, element("sheetView", view, frozenRows > 0 ? frozen : ""));
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

const lastSheetRow = 1_048_576;

/** In columns of texts a number is meant as text, a telephone say: no green triangle in Excel. */
function ignoredErrorsXml({ columns }: SheetPlan): string {
  const texts = columns.flatMap(({ style }, index) =>
    style.numberFormat === "@" ? [toA1Range(rangeOf(1, index + 1, [lastSheetRow, index + 1]))] : [],
  );
  if (texts.length === 0) return "";
  const ignored = element("ignoredError", { sqref: texts.join(" "), numberStoredAsText: 1 });
  return element("ignoredErrors", {}, ignored);
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
    formatXml(plan),
    columnsXml(plan, tables.styles),
    sheetDataXml(plan, tables),
    counted("mergeCells", merges),
    ...conditionals,
    validationsXml(plan.validations),
    printXml(plan.print),
    ignoredErrorsXml(plan),
  ];
  return xmlDocument(element("worksheet", { xmlns: namespace }, parts.join("")));
}
