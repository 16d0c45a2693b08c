// A border line in the engine's numbering and back. Dash and weight are one number there.
import {
  BorderStyleTypes,
  type IBorderData,
  type IBorderStyleData,
  type Nullable,
} from "@univerjs/core";
import { toHex } from "./hex-color";
import type { Dash, Line, Look, LookChange, Side, Weight } from "./look";

const sideKeys = {
  top: "t",
  bottom: "b",
  left: "l",
  right: "r",
  diagonalDown: "tl_br",
  diagonalUp: "bl_tr",
} as const satisfies Record<Side, keyof IBorderData>;

const sides: readonly Side[] = ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"];

const kinds: readonly (readonly [BorderStyleTypes, Dash, Weight])[] = [
  [BorderStyleTypes.THIN, "Continuous", "Thin"],
  [BorderStyleTypes.HAIR, "Continuous", "Hairline"],
  [BorderStyleTypes.MEDIUM, "Continuous", "Medium"],
  [BorderStyleTypes.THICK, "Continuous", "Thick"],
  [BorderStyleTypes.DOTTED, "Dot", "Thin"],
  [BorderStyleTypes.DASHED, "Dash", "Thin"],
  [BorderStyleTypes.MEDIUM_DASHED, "Dash", "Medium"],
  [BorderStyleTypes.DASH_DOT, "DashDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT, "DashDot", "Medium"],
  [BorderStyleTypes.DASH_DOT_DOT, "DashDotDot", "Thin"],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, "DashDotDot", "Medium"],
  [BorderStyleTypes.SLANT_DASH_DOT, "SlantDashDot", "Medium"],
  [BorderStyleTypes.DOUBLE, "Double", "Thick"],
];

/** The kind of both properties; where no line is both, the first of that dash. */
function kindOf({ dash, weight }: Line): BorderStyleTypes {
  const ofDash = kinds.filter((kind) => kind[1] === dash);
  return (
    (ofDash.find((kind) => kind[2] === weight) ?? ofDash[0] ?? kinds[0])?.[0] ??
    BorderStyleTypes.THIN
  );
}

const toData = (line: Line): IBorderStyleData => ({
  s: kindOf(line),
  cl: { rgb: line.color },
});

export function toBorderData(change: NonNullable<LookChange["lines"]>): IBorderData {
  const data: IBorderData = {};
  for (const side of sides) {
    if (!(side in change)) continue;
    const line = change[side];
    data[sideKeys[side]] = line === undefined ? null : toData(line);
  }
  return data;
}

function toLine(data: IBorderStyleData): Line | undefined {
  const kind = kinds.find(([style]) => style === data.s);
  if (kind === undefined) return undefined;
  return { dash: kind[1], weight: kind[2], color: toHex(data.cl.rgb) ?? "#000000" };
}

export function fromBorderData(data: Nullable<IBorderData | void>): Look["lines"] {
  const lines: Partial<Record<Side, Line>> = {};
  for (const side of sides) {
    const line = data?.[sideKeys[side]];
    const known = line === null || line === undefined ? undefined : toLine(line);
    if (known !== undefined) lines[side] = known;
  }
  return lines;
}
