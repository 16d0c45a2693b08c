// Cell styles of a plan as xl/styles.xml: each distinct font, border, fill and format once.
import type {
  BorderPlan,
  CellStyle,
  ConditionalFormatPlan,
  FontPlan,
  LinePlan,
} from "../../../core/native/plan";
import { counted, element, xmlDocument } from "./xml";

/** Numbers of built-in formats that the plans use; others get a number of their own. */
const builtInFormats: Readonly<Record<string, number>> = { "0": 1, "0.00": 2, "@": 49 };
const firstCustomFormat = 164;

/** GB2312: makes programs that lack the font take another Chinese one. */
const chineseCharset = 134;

/** Distinct entries in the order in which they were first asked for. */
class Pool {
  private readonly indexes = new Map<string, number>();

  indexOf(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    this.indexes.set(xml, this.indexes.size);
    return this.indexes.size - 1;
  }

  all(): readonly string[] {
    return [...this.indexes.keys()];
  }
}

type FontMarks = Pick<FontPlan, "bold" | "italic" | "struckThrough" | "underlined">;

/** First in a font. */
const marksXml = ({ bold, italic, struckThrough, underlined }: FontMarks): string =>
  [
    bold && element("b"),
    italic && element("i"),
    struckThrough && element("strike"),
    underlined && element("u"),
  ]
    .filter(Boolean)
    .join("");

function fontXml({ families, size, color, ...marks }: FontPlan): string {
  const parts = [
    marksXml(marks),
    element("sz", { val: size }),
    element("color", { rgb: `FF${color ?? "000000"}` }),
    element("name", { val: families[0] }),
    element("charset", { val: chineseCharset }),
  ];
  return element("font", {}, parts.join(""));
}

function lineXml(name: string, line: LinePlan | undefined): string {
  if (line === undefined) return element(name);
  const { style, color } = line === true ? { style: "thin", color: "000000" } : line;
  return element(name, { style }, element("color", { rgb: `FF${color}` }));
}

/** The format knows one line for both diagonals. */
function borderXml({ left, right, top, bottom, diagonalDown, diagonalUp }: BorderPlan): string {
  const sides = [
    lineXml("left", left),
    lineXml("right", right),
    lineXml("top", top),
    lineXml("bottom", bottom),
    lineXml("diagonal", diagonalDown ?? diagonalUp),
  ];
  const drawn = { diagonalDown: diagonalDown && 1, diagonalUp: diagonalUp && 1 };
  return element("border", drawn, sides.join(""));
}

function fillXml(fill: string | undefined): string {
  if (fill === undefined)
    return element("fill", {}, element("patternFill", { patternType: "none" }));
  const colour = element("fgColor", { rgb: `FF${fill}` });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, colour));
}

type Conditional = Pick<ConditionalFormatPlan, "border" | "fill" | "font">;

/** Only what the condition changes. */
function conditionalXml({ border, fill, font }: Conditional): string {
  const colour = font?.color === undefined ? "" : element("color", { rgb: `FF${font.color}` });
  const background = fill === undefined ? "" : element("bgColor", { rgb: `FF${fill}` });
  const parts = [
    font === undefined ? "" : element("font", {}, marksXml(font) + colour),
    fill === undefined ? "" : element("fill", {}, element("patternFill", {}, background)),
    Object.keys(border).length === 0 ? "" : borderXml(border),
  ];
  return element("dxf", {}, parts.join(""));
}

function alignmentXml({ horizontal, vertical, wrap, shrink }: CellStyle): string {
  return element("alignment", {
    horizontal,
    vertical,
    wrapText: wrap && 1,
    shrinkToFit: shrink && 1,
  });
}

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Collects the styles of a workbook while its sheets are written. Style 0 is the program's Normal. */
export class StyleTable {
  private readonly fonts = new Pool();
  private readonly fills = new Pool();
  private readonly borders = new Pool();
  private readonly formats = new Pool();
  private readonly cellFormats = new Pool();
  private readonly conditionals = new Pool();
  private readonly known = new Map<CellStyle, number>();

  constructor() {
    this.fills.indexOf(fillXml(undefined));
    this.fills.indexOf(element("fill", {}, element("patternFill", { patternType: "gray125" })));
    this.indexOf({ font: { families: ["宋体"], size: 11 }, vertical: "center" });
  }

  /** Index of the style among the cell formats. */
  indexOf(style: CellStyle): number {
    const known = this.known.get(style);
    if (known !== undefined) return known;
    const index = this.cellFormats.indexOf(this.cellFormatXml(style));
    this.known.set(style, index);
    return index;
  }

  /** Index of the look among those that conditions apply. */
  conditionalIndexOf(format: Conditional): number {
    return this.conditionals.indexOf(conditionalXml(format));
  }

  private cellFormatXml(style: CellStyle): string {
    return element(
      "xf",
      {
        numFmtId: this.formatId(style.numberFormat),
        fontId: this.fonts.indexOf(fontXml(style.font)),
        fillId: this.fills.indexOf(fillXml(style.fill)),
        borderId: this.borders.indexOf(borderXml(style.border ?? {})),
        xfId: 0,
        applyNumberFormat: 1,
        applyFont: 1,
        applyFill: 1,
        applyBorder: 1,
        applyAlignment: 1,
      },
      alignmentXml(style),
    );
  }

  private formatId(format: string | undefined): number {
    if (format === undefined) return 0;
    return builtInFormats[format] ?? firstCustomFormat + this.formats.indexOf(format);
  }

  /** The whole part; to be asked for after the last style. */
  toXml(): string {
    const formats = this.formats
      .all()
      .map((formatCode, index) =>
        element("numFmt", { numFmtId: firstCustomFormat + index, formatCode }),
      );
    const normal = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const parts = [
      counted("numFmts", formats),
      counted("fonts", this.fonts.all()),
      counted("fills", this.fills.all()),
      counted("borders", this.borders.all()),
      counted("cellStyleXfs", [normal]),
      counted("cellXfs", this.cellFormats.all()),
      counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      counted("dxfs", this.conditionals.all()),
    ];
    return xmlDocument(element("styleSheet", { xmlns: namespace }, parts.join("")));
  }
}
