// One sheet plan as an xl/worksheets part.
import { columnLetters, rangeOf, toA1, toA1Range } from "../../../core/kernel/address";
import type {
  BlockPlan,
  CellPlan,
  ConditionalFormatPlan,
  RowPlan,
  SheetPlan,
} from "../../../core/native/plan";
import { ByteText } from "./byte-text";
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

/** From behind the cell's style on. */
function putValue(out: ByteText, value: CellPlan["value"], strings: StringTable): void {
  if (value === null || value === "") out.ascii("/>");
  else if (typeof value === "number") out.ascii(`><v>${value}</v></c>`);
  else out.ascii(' t="s"><v>').integer(strings.indexOf(value)).ascii("</v></c>");
}

function putCell(
  out: ByteText,
  { at, value, formula, style }: CellPlan,
  { styles, strings }: Tables,
): void {
  out.ascii(`<c r="${toA1(at)}" s="${styles.indexOf(style)}"`);
  if (formula === undefined) return putValue(out, value, strings);
  const type = typeof value === "number" ? "" : ' t="str"';
  const result = escapeXml(String(value ?? ""));
  out.text(`${type}><f>${escapeXml(formula)}</f><v>${result}</v></c>`);
}

/** A row and what puts its cells. */
interface RowCells {
  readonly row: number;
  readonly put: () => void;
}

function singleRows(
  cells: readonly CellPlan[],
  out: ByteText,
  tables: Tables,
): readonly RowCells[] {
  const rows = new Map<number, CellPlan[]>();
  for (const cell of cells) {
    const row = rows.get(cell.at.row);
    if (row === undefined) rows.set(cell.at.row, [cell]);
    else row.push(cell);
  }
  return [...rows].map(([row, inRow]) => ({
    row,
    put: () => inRow.forEach((cell) => putCell(out, cell, tables)),
  }));
}

function blockRows(
  { at, styles, rows }: BlockPlan,
  out: ByteText,
  tables: Tables,
): readonly RowCells[] {
  const columns = styles.map((style, index) => ({
    open: `<c r="${columnLetters(at.column + index)}`,
    look: `" s="${tables.styles.indexOf(style)}"`,
  }));
  return rows.map((values, index) => ({
    row: at.row + index,
    put: () => {
      for (const [place, { open, look }] of columns.entries()) {
        const value = values[place];
        if (value === undefined) continue;
        out
          .ascii(open)
          .integer(at.row + index)
          .ascii(look);
        putValue(out, value, tables.strings);
      }
    },
  }));
}

/** Cells and blocks share no row: the rows of all of them, in order. */
function rowsOfCells(plan: SheetPlan, out: ByteText, tables: Tables): readonly RowCells[] {
  const single = singleRows(plan.cells, out, tables);
  const inBlocks = plan.blocks.flatMap((block) => blockRows(block, out, tables));
  return [...single, ...inBlocks].toSorted((a, b) => a.row - b.row);
}

const putRowOpening = (out: ByteText, { row, height, fixed }: RowPlan): ByteText =>
  out
    .ascii('<row r="')
    .integer(row)
    .ascii(`" ht="${height}"${fixed ? ' customHeight="1"' : ""}>`);

/** Rows with cells, and rows that are only given a height; both come in ascending order. */
function putSheetData(out: ByteText, plan: SheetPlan, tables: Tables): void {
  let planned = 0;
  /** Rows planned above that one, which hold no cell. */
  const putEmptyRows = (row: number): void => {
    for (let next = plan.rows[planned]; next && next.row < row; next = plan.rows[planned]) {
      putRowOpening(out, next).ascii("</row>");
      planned += 1;
    }
  };
  out.ascii("<sheetData>");
  for (const { row, put } of rowsOfCells(plan, out, tables)) {
    putEmptyRows(row);
    const own = plan.rows[planned];
    if (own?.row === row) {
      putRowOpening(out, own);
      planned += 1;
    } else out.ascii(`<row r="${row}">`);
    put();
    out.ascii("</row>");
  }
  putEmptyRows(Infinity);
  out.ascii("</sheetData>");
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
export function sheetPart(plan: SheetPlan, tables: Tables, selected: boolean): Uint8Array {
  const merges = plan.merges.map((range) => element("mergeCell", { ref: toA1Range(range) }));
  const conditionals = plan.conditionalFormats.map((format, index) =>
    conditionalXml(format, index + 1, tables.styles),
  );
  const before = [
    element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
    viewXml(plan, selected),
    formatXml(plan),
    columnsXml(plan, tables.styles),
  ];
  const after = [
    counted("mergeCells", merges),
    ...conditionals,
    validationsXml(plan.validations),
    printXml(plan.print),
    ignoredErrorsXml(plan),
  ];
  const out = new ByteText().text(xmlDocument(`<worksheet xmlns="${namespace}">`));
  out.text(before.join(""));
  putSheetData(out, plan, tables);
  return out.text(`${after.join("")}</worksheet>`).toBytes();
}
