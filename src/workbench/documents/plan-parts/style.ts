// How a cell looks: a style in plans, a look in the grid.
import type { CellStyle, FontPlan } from "../../../core/native/plan";
import { type Look, plainLook } from "../../model/look";
import { bareColor, black, gridColor } from "./colors";
import { toBorder, toLines } from "./lines";
import { marked, said } from "./said";

const horizontals = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  distributed: "Distributed",
} as const satisfies Record<NonNullable<CellStyle["horizontal"]>, Look["horizontal"]>;

const verticals = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
} as const satisfies Record<CellStyle["vertical"], Look["vertical"]>;

const keyOf = <K extends string, V>(words: Readonly<Record<K, V>>, value: unknown): K | undefined =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a record are strings to the compiler
  (Object.keys(words) as K[]).find((key) => words[key] === value);

const toFont = (look: Look): FontPlan => ({
  families: [look.font],
  size: look.size,
  ...said("color", look.color === black ? undefined : bareColor(look.color)),
  ...marked("bold", look.bold),
  ...marked("italic", look.italic),
  ...marked("underlined", look.underlined),
  ...marked("struckThrough", look.struckThrough),
});

const unlessGeneral = (format: string): string | undefined =>
  format === plainLook.numberFormat ? undefined : format;

const toStyle = (look: Look): CellStyle => ({
  font: toFont(look),
  ...said("horizontal", keyOf(horizontals, look.horizontal)),
  vertical: keyOf(verticals, look.vertical) ?? "bottom",
  ...marked("wrap", look.wrap),
  ...marked("shrink", look.shrink),
  ...said("numberFormat", unlessGeneral(look.numberFormat)),
  ...(Object.keys(look.lines).length === 0 ? {} : { border: toBorder(look.lines) }),
  ...said("fill", look.fill && bareColor(look.fill)),
});

/** The same style for looks that are alike. */
export function styleBook(): (look: Look) => CellStyle {
  const known = new Map<string, CellStyle>();
  return (look) => {
    const key = JSON.stringify(look);
    const style = known.get(key) ?? toStyle(look);
    known.set(key, style);
    return style;
  };
}

export function toLook({ font, ...style }: CellStyle): Look {
  return {
    font: font.families[0],
    size: font.size,
    color: font.color === undefined ? black : gridColor(font.color),
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    underlined: font.underlined ?? false,
    struckThrough: font.struckThrough ?? false,
    fill: style.fill && gridColor(style.fill),
    horizontal: style.horizontal ? horizontals[style.horizontal] : plainLook.horizontal,
    vertical: verticals[style.vertical],
    wrap: style.wrap ?? false,
    shrink: style.shrink ?? false,
    numberFormat: style.numberFormat ?? plainLook.numberFormat,
    lines: toLines(style.border),
  };
}
