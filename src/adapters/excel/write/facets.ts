// A cell's style taken apart into what Excel sets with one object each: font, alignment, fill, lines.
import type { BorderPlan, CellStyle } from "../../../core/native/plan";
import type { Range } from "../../../core/kernel/address";

interface Place {
  readonly range: Excel.Range;
  readonly area: Range;
}

export interface Facet {
  /** At most, in a request. */
  readonly actions: number;
  /** Equal for styles that are alike in this. */
  readonly keyOf: (style: CellStyle) => string;
  /** Makes the place look so; `before` is how it looks now. */
  readonly paint: (place: Place, style: CellStyle, before: CellStyle) => void;
}

/** A cell of a new sheet: neither filled nor lined, and in font and alignment whatever the host's default is. */
export const untouched: CellStyle = { font: { families: [""], size: 0 }, vertical: "top" };

const fontColor = ({ font }: CellStyle): string => `#${font.color ?? "000000"}`;

const font: Facet = {
  actions: 8,
  keyOf: (style) => [style.font.families[0], style.font.size, fontColor(style)].join("|"),
  paint: ({ range }, style, before) => {
    const target = range.format.font;
    if (style.font.families[0] !== before.font.families[0]) target.name = style.font.families[0];
    if (style.font.size !== before.font.size) target.size = style.font.size;
    if (fontColor(style) !== fontColor(before)) target.color = fontColor(style);
  },
};

const horizontals = {
  left: "Left",
  center: "Center",
  right: "Right",
  justify: "Justify",
  distributed: "Distributed",
} as const;
const verticals = { top: "Top", center: "Center", bottom: "Bottom" } as const;

const alignment: Facet = {
  actions: 8,
  keyOf: (style) => {
    const { horizontal, vertical, wrap, shrink } = style;
    return [style === untouched, horizontal, vertical, wrap, shrink].map(String).join("|");
  },
  paint: ({ range: { format } }, style, before) => {
    const { horizontal, vertical, wrap, shrink } = style;
    if (horizontal !== before.horizontal)
      format.horizontalAlignment = horizontal === undefined ? "General" : horizontals[horizontal];
    if (vertical !== before.vertical || before === untouched)
      format.verticalAlignment = verticals[vertical];
    if (wrap !== before.wrap) format.wrapText = wrap ?? false;
    if (shrink !== before.shrink) format.shrinkToFit = shrink ?? false;
  },
};

const fill: Facet = {
  actions: 6,
  keyOf: (style) => style.fill ?? "",
  paint: ({ range }, style) => {
    if (style.fill === undefined) range.format.fill.clear();
    else range.format.fill.color = `#${style.fill}`;
  },
};

type Edge = Parameters<Excel.RangeBorderCollection["getItem"]>[0];
type Side = keyof BorderPlan;

/** The lines of a rectangle whose cells are all alike, by the side of the cell that carries them. */
function edgesOf({ from, to }: Range): readonly (readonly [Edge, readonly Side[]])[] {
  return [
    ["EdgeTop", ["top"]],
    ["EdgeBottom", ["bottom"]],
    ["EdgeLeft", ["left"]],
    ["EdgeRight", ["right"]],
    ["DiagonalDown", ["diagonalDown"]],
    ...(from.row < to.row ? [["InsideHorizontal", ["top", "bottom"]] as const] : []),
    ...(from.column < to.column ? [["InsideVertical", ["left", "right"]] as const] : []),
  ];
}

const sides: readonly Side[] = ["top", "bottom", "left", "right", "diagonalDown"];

const lines: Facet = {
  actions: 19,
  keyOf: ({ border = {} }) => sides.filter((side) => border[side]).join("|"),
  paint: ({ range, area }, { border = {} }, { border: before = {} }) => {
    for (const [edge, carriers] of edgesOf(area)) {
      const drawn = carriers.some((side) => border[side]);
      if (drawn === carriers.some((side) => before[side])) continue;
      range.format.borders.getItem(edge).style = drawn ? "Continuous" : "None";
    }
  },
};

export const facets: readonly Facet[] = [font, alignment, fill, lines];
