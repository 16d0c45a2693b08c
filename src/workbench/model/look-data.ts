// A look in the engine's style data and back. Shrinking, which the engine does not know, is kept beside the style.
import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import { toHex } from "./hex-color";
import { fromBorderData, toBorderData } from "./lines";
import { type Horizontal, type Look, type LookChange, plainLook, type Vertical } from "./look";

const horizontals: readonly (readonly [Horizontal, HorizontalAlign])[] = [
  ["General", HorizontalAlign.UNSPECIFIED],
  ["Left", HorizontalAlign.LEFT],
  ["Center", HorizontalAlign.CENTER],
  ["Right", HorizontalAlign.RIGHT],
  ["Justify", HorizontalAlign.JUSTIFIED],
  ["Distributed", HorizontalAlign.DISTRIBUTED],
  // The engine draws neither; these are their nearest.
  ["CenterAcrossSelection", HorizontalAlign.CENTER],
  ["Fill", HorizontalAlign.LEFT],
];

const verticals: readonly (readonly [Vertical, VerticalAlign])[] = [
  ["Bottom", VerticalAlign.BOTTOM],
  ["Top", VerticalAlign.TOP],
  ["Center", VerticalAlign.MIDDLE],
  ["Bottom", VerticalAlign.UNSPECIFIED],
  ["Justify", VerticalAlign.TOP],
  ["Distributed", VerticalAlign.MIDDLE],
];

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);

type Simple = Exclude<keyof Look, "fill" | "lines" | "shrink">;

const writers: { readonly [K in Simple]: (value: Look[K]) => IStyleData } = {
  font: (ff) => ({ ff }),
  size: (fs) => ({ fs }),
  color: (rgb) => ({ cl: { rgb } }),
  bold: (on) => ({ bl: flag(on) }),
  italic: (on) => ({ it: flag(on) }),
  underlined: (on) => ({ ul: { s: flag(on) } }),
  struckThrough: (on) => ({ st: { s: flag(on) } }),
  horizontal: (word) => ({ ht: horizontals.find(([name]) => name === word)?.[1] ?? null }),
  vertical: (word) => ({ vt: verticals.find(([name]) => name === word)?.[1] ?? null }),
  wrap: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  numberFormat: (pattern) => ({ n: { pattern } }),
};

type SimpleChange = { readonly [K in Simple]?: Look[K] };

const written = (change: SimpleChange): IStyleData[] =>
  simple.map((key) => writeOne(key, change)).filter((data) => data !== undefined);

/** The compiler follows a key to its own value and writer only one at a time. */
const writeOne = <K extends Simple>(
  key: K,
  change: { readonly [S in K]?: Look[S] },
): IStyleData | undefined => {
  const value: Look[K] | undefined = change[key];
  return value === undefined ? undefined : writers[key](value);
};

const simple: readonly Simple[] = [
  "font",
  "size",
  "color",
  "bold",
  "italic",
  "underlined",
  "struckThrough",
  "horizontal",
  "vertical",
  "wrap",
  "numberFormat",
];

export function toStyleData(change: LookChange): IStyleData {
  const data: IStyleData = Object.assign({}, ...written(change));
  if ("fill" in change) data.bg = change.fill === undefined ? null : { rgb: change.fill };
  if (change.lines !== undefined) data.bd = toBorderData(change.lines);
  return data;
}

/** A change upon an earlier one, or upon a style; borders side by side. */
export function overStyle(below: Nullable<IStyleData>, change: IStyleData): IStyleData {
  const merged = { ...below, ...change };
  if (below?.bd && change.bd) merged.bd = { ...below.bd, ...change.bd };
  return merged;
}

const toText = (data: Nullable<IStyleData>): Pick<Look, "font" | "size" | "color"> => ({
  font: data?.ff ?? plainLook.font,
  size: data?.fs ?? plainLook.size,
  color: toHex(data?.cl?.rgb) ?? plainLook.color,
});

type Marks = Pick<Look, "bold" | "italic" | "underlined" | "struckThrough">;

const toMarks = (data: Nullable<IStyleData>): Marks => ({
  bold: data?.bl === BooleanNumber.TRUE,
  italic: data?.it === BooleanNumber.TRUE,
  underlined: data?.ul?.s === BooleanNumber.TRUE,
  struckThrough: data?.st?.s === BooleanNumber.TRUE,
});

export function toLook(data: Nullable<IStyleData>, shrink: boolean): Look {
  return {
    ...toText(data),
    ...toMarks(data),
    fill: toHex(data?.bg?.rgb),
    horizontal: horizontals.find(([, align]) => align === data?.ht)?.[0] ?? plainLook.horizontal,
    vertical: verticals.find(([, align]) => align === data?.vt)?.[0] ?? plainLook.vertical,
    wrap: data?.tb === WrapStrategy.WRAP,
    shrink,
    numberFormat: data?.n?.pattern ?? plainLook.numberFormat,
    lines: fromBorderData(data?.bd),
  };
}
