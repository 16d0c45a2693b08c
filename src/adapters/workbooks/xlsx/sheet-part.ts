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
import { layoutXml } from "./layout-xml";
import { storedFormula } from "./stored-formula";
import type { StringTable } from "./string-table";
import type { StyleTable } from "./styles-part";
import { validationsXml } from "./validation-xml";
import { counted, element, escapeXml, xmlDocument } from "./xml";

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

interface Tables {
  readonly styles: StyleTable;
  readonly strings: StringTable;
}

/** From behind the cell's style on. */
function putValue(
  out: ByteText,
  value: CellPlan["value"],
  strings: Pick<StringTable, "indexOf">,
): void {
  if (value === null || value === "") out.ascii("/>");
  else if (typeof value === "number") out.ascii(`><v>${value}</v></c>`);
  else out.ascii(' t="s"><v>').integer(strings.indexOf(value)).ascii("</v></c>");
}

/** The texts of a column, of which many repeat the one above: these are not looked up again. */
class ColumnTexts {
  private readonly strings: StringTable;
  private last: string | undefined;
  private index = 0;

  constructor(strings: StringTable) {
    this.strings = strings;
  }

  indexOf(text: string): number {
    if (text !== this.last) {
      this.last = text;
      this.index = this.strings.indexOf(text);
    } else this.strings.useAgain();
    return this.index;
  }
}

/** The same for a text that stands nowhere else. */
function putOnce(out: ByteText, text: string): void {
  out.ascii(' t="inlineStr"><is><t>');
  if (/^\w*$/.test(text)) out.ascii(text);
  else out.text(escapeXml(text));
  out.ascii("</t></is></c>");
}

/** For what is written out in the cell itself; a number has none. */
function typeAttribute({ value, type }: CellPlan): string {
  if (type === "boolean") return ' t="b"';
  if (type === "error") return ' t="e"';
  return typeof value === "string" ? ' t="str"' : "";
}

function putCell(out: ByteText, cell: CellPlan, { styles, strings }: Tables): void {
  const { at, value, type, formula, style } = cell;
  out.ascii(`<c r="${toA1(at)}" s="${styles.indexOf(style)}"`);
  if (formula === undefined && type === undefined) return putValue(out, value, strings);
  const written = type === "boolean" ? Number(value === "TRUE") : value;
  const result = written === null ? "" : `<v>${escapeXml(String(written))}</v>`;
  const source = formula === undefined ? "" : `<f>${escapeXml(storedFormula(formula))}</f>`;
  out.text(`${typeAttribute(cell)}>${source}${result}</c>`);
}

/** Opens and closes rows in ascending order, among them those that are only given a height. */
class RowFrames {
  private readonly out: ByteText;
  private readonly rows: readonly RowPlan[];
  private planned = 0;

  constructor(out: ByteText, rows: readonly RowPlan[]) {
    this.out = out;
    this.rows = rows;
  }

  open(row: number): void {
    this.putEmptyBefore(row);
    const own = this.rows[this.planned];
    if (own?.row === row) {
      this.putOpening(own);
      this.planned += 1;
    } else this.out.ascii('<row r="').integer(row).ascii('">');
  }

  close(): void {
    this.out.ascii("</row>");
  }

  /** Rows planned above that one, which hold no cell. */
  putEmptyBefore(row: number): void {
    const { rows } = this;
    for (let next = rows[this.planned]; next && next.row < row; next = rows[this.planned]) {
      this.putOpening(next);
      this.close();
      this.planned += 1;
    }
  }

  private putOpening({ row, height, fixed, hidden }: RowPlan): void {
    const rest = `" ht="${height}"${fixed ? ' customHeight="1"' : ""}${hidden ? ' hidden="1"' : ""}>`;
    this.out.ascii('<row r="').integer(row).ascii(rest);
  }
}

function putBlock(
  out: ByteText,
  {
    block: { at, styles, rows, distinct },
    frames,
  }: { readonly block: BlockPlan; readonly frames: RowFrames },
  { styles: looks, strings }: Tables,
): void {
  const columns = styles.map((style, index) => ({
    place: index,
    open: `<c r="${columnLetters(at.column + index)}`,
    look: `" s="${looks.indexOf(style)}"`,
    texts: new ColumnTexts(strings),
  }));
  let row = at.row;
  for (const values of rows) {
    frames.open(row);
    for (const { place, open, look, texts } of columns) {
      const value = values[place];
      if (value === undefined) continue;
      out.ascii(open).integer(row).ascii(look);
      if (place === distinct && typeof value === "string" && value !== "") putOnce(out, value);
      else putValue(out, value, texts);
    }
    frames.close();
    row += 1;
  }
}

function byRow(cells: readonly CellPlan[]): ReadonlyMap<number, readonly CellPlan[]> {
  const rows = new Map<number, CellPlan[]>();
  for (const cell of cells) {
    const row = rows.get(cell.at.row);
    if (row === undefined) rows.set(cell.at.row, [cell]);
    else row.push(cell);
  }
  return rows;
}

/** Cells and blocks share no row. */
function putSheetData(out: ByteText, plan: SheetPlan, tables: Tables): void {
  const frames = new RowFrames(out, plan.rows);
  const rows = [...byRow(plan.cells)];
  let done = 0;
  const putRowsBefore = (end: number): void => {
    for (let next = rows[done]; next && next[0] < end; next = rows[done]) {
      const [row, cells] = next;
      frames.open(row);
      for (const cell of cells) putCell(out, cell, tables);
      frames.close();
      done += 1;
    }
  };
  out.ascii("<sheetData>");
  for (const block of plan.blocks) {
    putRowsBefore(block.at.row);
    putBlock(out, { block, frames }, tables);
  }
  putRowsBefore(Infinity);
  frames.putEmptyBefore(Infinity);
  out.ascii("</sheetData>");
}

function conditionalXml(
  format: ConditionalFormatPlan,
  priority: number,
  styles: StyleTable,
): string {
  const { range, alsoIn = [], formula, stopIfTrue } = format;
  const dxfId = styles.conditionalIndexOf(format);
  const rule = element(
    "cfRule",
    { type: "expression", dxfId, priority, stopIfTrue: stopIfTrue && 1 },
    `<formula>${escapeXml(storedFormula(formula))}</formula>`,
  );
  const sqref = [range, ...alsoIn].map(toA1Range).join(" ");
  return element("conditionalFormatting", { sqref }, rule);
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

/** Of a cell, about, and of a row around its cells. */
const [bytesOfCell, bytesOfRow] = [44, 40];

const expectedSize = ({ cells, blocks, rows }: SheetPlan): number =>
  blocks.reduce(
    (sum, block) => sum + bytesOfCell * block.rows.length * block.styles.length,
    bytesOfCell * cells.length + bytesOfRow * rows.length,
  );

/** The whole part; styles and strings go into the workbook's tables. */
export function sheetPart(plan: SheetPlan, tables: Tables, selected: boolean): Uint8Array {
  const merges = plan.merges.map((range) => element("mergeCell", { ref: toA1Range(range) }));
  const conditionals = plan.conditionalFormats.map((format, index) =>
    conditionalXml(format, index + 1, tables.styles),
  );
  const after = [
    counted("mergeCells", merges),
    ...conditionals,
    validationsXml(plan.validations),
    printXml(plan.print),
    ignoredErrorsXml(plan),
  ];
  const out = new ByteText(expectedSize(plan)).text(
    xmlDocument(`<worksheet xmlns="${namespace}">`),
  );
  out.text(layoutXml(plan, tables.styles, selected));
  putSheetData(out, plan, tables);
  return out.text(`${after.join("")}</worksheet>`).toBytes();
}
