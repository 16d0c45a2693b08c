// Excel.RangeFormat, RangeFill and RangeFont: how the cells of a range look, each for all of them.
import { type Horizontal, type LookChange, type Vertical } from "../model/look";
import { paintArea } from "../model/paint";
import {
  fitHeights,
  fitWidths,
  heights,
  setHeight,
  setWidth,
  standardWidth,
  tallest,
  widest,
  widths,
} from "../model/sizes";
import type { RichType, Scalar } from "../rich-api/rich-type";
import { color, flag, invalid, number, oneOf, text } from "./arguments";
import { lookOf } from "./looks-of";
import type { SheetRange } from "./sheet-range";
import { uniform } from "./uniform";

const horizontals: readonly Horizontal[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];

const verticals: readonly Vertical[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];

const paint = ({ sheet, area }: SheetRange, change: LookChange): void =>
  paintArea(sheet, area, change);

const sizes: Readonly<Record<string, Scalar<SheetRange>>> = {
  ColumnWidth: {
    get: ({ sheet, area }) => uniform(widths(sheet, area)),
    set: ({ sheet, area }, value) => setWidth(sheet, area, number(value, [0, widest])),
  },
  RowHeight: {
    get: ({ sheet, area }) => uniform(heights(sheet, area)),
    set: ({ sheet, area }, value) => setHeight(sheet, area, number(value, [0, tallest])),
  },
};

/** Excel takes only true. */
function requireTrue(value: unknown): void {
  if (!flag(value)) throw invalid();
}

const standardSizes: Readonly<Record<string, Scalar<SheetRange>>> = {
  UseStandardWidth: {
    get: ({ sheet, area }) =>
      uniform(widths(sheet, area).map((width) => width === standardWidth(sheet))),
    set: ({ sheet, area }, value) => {
      requireTrue(value);
      setWidth(sheet, area, standardWidth(sheet));
    },
  },
};

export const rangeFormat: RichType<SheetRange> = {
  scalars: {
    ...sizes,
    ...standardSizes,
    WrapText: {
      get: (range) => lookOf(range, ({ wrap }) => wrap),
      set: (range, value) => paint(range, { wrap: flag(value) }),
    },
    ShrinkToFit: {
      get: (range) => lookOf(range, ({ shrink }) => shrink),
      set: (range, value) => paint(range, { shrink: flag(value) }),
    },
    HorizontalAlignment: {
      get: (range) => lookOf(range, ({ horizontal }) => horizontal),
      set: (range, value) => paint(range, { horizontal: oneOf(horizontals, value) }),
    },
    VerticalAlignment: {
      get: (range) => lookOf(range, ({ vertical }) => vertical),
      set: (range, value) => paint(range, { vertical: oneOf(verticals, value) }),
    },
  },
  navigations: {
    Borders: { type: "RangeBorderCollection", get: (self) => self },
    Fill: { type: "RangeFill", get: (self) => self },
    Font: { type: "RangeFont", get: (self) => self },
  },
  methods: {
    AutofitRows: { call: ({ sheet, area }) => fitHeights(sheet, area) },
    AutofitColumns: { call: ({ sheet, area }) => fitWidths(sheet, area) },
  },
};

export const rangeFill: RichType<SheetRange> = {
  scalars: {
    Color: {
      get: (range) => lookOf(range, ({ fill }) => fill ?? "#FFFFFF"),
      set: (range, value) => paint(range, { fill: value === "" ? undefined : color(value) }),
    },
  },
  methods: { Clear: { call: (range) => paint(range, { fill: undefined }) } },
};

export const rangeFont: RichType<SheetRange> = {
  scalars: {
    Name: {
      get: (range) => lookOf(range, ({ font }) => font),
      set: (range, value) => paint(range, { font: text(value) }),
    },
    Size: {
      get: (range) => lookOf(range, ({ size }) => size),
      set: (range, value) => paint(range, { size: number(value, [1, 409]) }),
    },
    Color: {
      get: (range) => lookOf(range, ({ color: of }) => of),
      set: (range, value) => paint(range, { color: color(value) }),
    },
    Bold: {
      get: (range) => lookOf(range, ({ bold }) => bold),
      set: (range, value) => paint(range, { bold: flag(value) }),
    },
    Italic: {
      get: (range) => lookOf(range, ({ italic }) => italic),
      set: (range, value) => paint(range, { italic: flag(value) }),
    },
  },
};
