// How a cell looks, in words that neither the engine nor the protocol owns. Sizes are points, colours "#RRGGBB".

export type Side = "top" | "bottom" | "left" | "right" | "diagonalDown" | "diagonalUp";

export type Dash =
  "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
export type Weight = "Hairline" | "Thin" | "Medium" | "Thick";

export interface Line {
  readonly dash: Dash;
  readonly weight: Weight;
  readonly color: string;
}

export type Horizontal =
  | "General"
  | "Left"
  | "Center"
  | "Right"
  | "Fill"
  | "Justify"
  | "CenterAcrossSelection"
  | "Distributed";

export type Vertical = "Top" | "Center" | "Bottom" | "Justify" | "Distributed";

export interface Look {
  readonly font: string;
  readonly size: number;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly struckThrough: boolean;
  /** undefined: no fill. */
  readonly fill: string | undefined;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly wrap: boolean;
  readonly shrink: boolean;
  /** In en-US spelling. */
  readonly numberFormat: string;
  readonly lines: Readonly<Partial<Record<Side, Line>>>;
}

/** What is to change; a line of undefined takes the line away. */
export type LookChange = Partial<Omit<Look, "lines">> & {
  readonly lines?: Readonly<Partial<Record<Side, Line | undefined>>>;
};

export const plainLook: Look = {
  font: "等线",
  size: 11,
  color: "#000000",
  bold: false,
  italic: false,
  underlined: false,
  struckThrough: false,
  fill: undefined,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  shrink: false,
  numberFormat: "General",
  lines: {},
};

/** Takes the lines away from every side. */
export const noLines = {
  top: undefined,
  bottom: undefined,
  left: undefined,
  right: undefined,
  diagonalDown: undefined,
  diagonalUp: undefined,
} as const satisfies Readonly<Record<Side, undefined>>;
