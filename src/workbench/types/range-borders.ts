// Excel.RangeBorderCollection and RangeBorder: the edges of a range and the lines inside it.
import { type Edge, drawEdge, edgeLine, firstLine } from "../model/borders";
import type { Dash, Line, Weight } from "../model/look";
import type { RichType } from "../rich-api/rich-type";
import { color, invalid, oneOf, text, whole } from "./arguments";
import type { SheetRange } from "./sheet-range";

const edgeNames: readonly (readonly [string, Edge])[] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
  ["InsideVertical", "insideVertical"],
  ["InsideHorizontal", "insideHorizontal"],
  ["DiagonalDown", "diagonalDown"],
  ["DiagonalUp", "diagonalUp"],
];

/** Those that a conditional format can draw as well. */
export const thinDashes: readonly (Dash | "None")[] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
];

const dashes: readonly (Dash | "None")[] = [...thinDashes, "Double", "SlantDashDot"];

const weights: readonly Weight[] = ["Hairline", "Thin", "Medium", "Thick"];

export interface Border {
  readonly range: SheetRange;
  readonly name: string;
  readonly edge: Edge;
}

const bordersOf = (range: SheetRange): Border[] =>
  edgeNames.map(([name, edge]) => ({ range, name, edge }));

/** name: one of Excel's, "EdgeTop". */
export function borderOf(range: SheetRange, name: string): Border {
  const border = bordersOf(range).find((one) => one.name === name);
  if (border === undefined) throw invalid();
  return border;
}

const find = (range: SheetRange, key: unknown): Border | null =>
  bordersOf(range).find(({ name }) => name === text(key)) ?? null;

export const rangeBorderCollection: RichType<SheetRange> = {
  scalars: { Count: { get: () => edgeNames.length } },
  items: { type: "RangeBorder", list: bordersOf, find },
  methods: {
    GetItemAt: {
      returns: "RangeBorder",
      call: (range, [index]) => bordersOf(range)[whole(index, [0, edgeNames.length - 1])] ?? null,
    },
  },
};

/** A line comes into being with the first of its members that is set. */
const thin: Line = { dash: "Continuous", weight: "Thin", color: "#000000" };

const lineOf = ({ range, edge }: Border): Line | null | undefined =>
  edgeLine(range.sheet, range.area, edge);

function draw(border: Border, change: Partial<Line>): void {
  const { range, edge } = border;
  const line = { ...thin, ...firstLine(range.sheet, range.area, edge), ...change };
  drawEdge(range.sheet, range.area, { edge, line });
}

function setDash(border: Border, value: unknown): void {
  const dash = oneOf(dashes, value);
  if (dash !== "None") return draw(border, { dash });
  const { range, edge } = border;
  drawEdge(range.sheet, range.area, { edge, line: undefined });
}

/** null where the cells differ. */
function member<K extends keyof Line>(border: Border, key: K, none: Line[K] | "None"): unknown {
  const line = lineOf(border);
  return line === null ? null : (line?.[key] ?? none);
}

export const rangeBorder: RichType<Border> = {
  scalars: {
    SideIndex: { get: ({ name }) => name },
    Style: { get: (border) => member(border, "dash", "None"), set: setDash },
    Color: {
      get: (border) => member(border, "color", "#000000"),
      set: (border, value) => draw(border, { color: color(value) }),
    },
    Weight: {
      get: (border) => member(border, "weight", "Thin"),
      set: (border, value) => draw(border, { weight: oneOf(weights, value) }),
    },
  },
};
