// The looks of a conditional format: ConditionalRangeFormat with its fill, font and borders.
import type { Line, Look, LookChange, Side } from "../model/look";
import type { RichType } from "../rich-api/rich-type";
import { color, flag, oneOf, text, whole } from "./arguments";
import { changeFormat, formatAt, type FormatPlace } from "./conditional-formats";
import { thinDashes } from "./range-borders";

const look = (place: FormatPlace): Look => formatAt(place).look;

const paint = (place: FormatPlace, change: LookChange): void =>
  changeFormat(place, { look: change });

export const conditionalRangeFormat: RichType<FormatPlace> = {
  navigations: {
    Borders: { type: "ConditionalRangeBorderCollection", get: (place) => place },
    Fill: { type: "ConditionalRangeFill", get: (place) => place },
    Font: { type: "ConditionalRangeFont", get: (place) => place },
  },
};

export const conditionalRangeFill: RichType<FormatPlace> = {
  scalars: {
    Color: {
      get: (place) => look(place).fill ?? "",
      set: (place, value) => paint(place, { fill: color(value) }),
    },
  },
  methods: { Clear: { call: (place) => paint(place, { fill: undefined }) } },
};

export const conditionalRangeFont: RichType<FormatPlace> = {
  scalars: {
    Color: {
      get: (place) => look(place).color,
      set: (place, value) => paint(place, { color: color(value) }),
    },
    Bold: {
      get: (place) => look(place).bold,
      set: (place, value) => paint(place, { bold: flag(value) }),
    },
    Italic: {
      get: (place) => look(place).italic,
      set: (place, value) => paint(place, { italic: flag(value) }),
    },
  },
};

const sideNames: readonly (readonly [string, Side])[] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
];

interface SidePlace {
  readonly place: FormatPlace;
  readonly name: string;
  readonly side: Side;
}

const sidesOf = (place: FormatPlace): SidePlace[] =>
  sideNames.map(([name, side]) => ({ place, name, side }));

const sideAt = (side: Side) => ({
  type: "ConditionalRangeBorder",
  get: (place: FormatPlace) => sidesOf(place).find((one) => one.side === side) ?? null,
});

export const conditionalRangeBorderCollection: RichType<FormatPlace> = {
  scalars: { Count: { get: () => sideNames.length } },
  items: {
    type: "ConditionalRangeBorder",
    list: sidesOf,
    find: (place, key) => sidesOf(place).find(({ name }) => name === text(key)) ?? null,
  },
  navigations: {
    Top: sideAt("top"),
    Bottom: sideAt("bottom"),
    Left: sideAt("left"),
    Right: sideAt("right"),
  },
  methods: {
    GetItemAt: {
      returns: "ConditionalRangeBorder",
      call: (place, [index]) => sidesOf(place)[whole(index, [0, 3])] ?? null,
    },
  },
};

const thin: Line = { dash: "Continuous", weight: "Thin", color: "#000000" };

const lineOf = ({ place, side }: SidePlace): Line | undefined => look(place).lines[side];

function draw(at: SidePlace, change: Partial<Line>): void {
  paint(at.place, { lines: { [at.side]: { ...thin, ...lineOf(at), ...change } } });
}

export const conditionalRangeBorder: RichType<SidePlace> = {
  scalars: {
    SideIndex: { get: ({ name }) => name },
    Style: {
      get: (at) => lineOf(at)?.dash ?? "None",
      set: (at, value) => {
        const dash = oneOf(thinDashes, value);
        if (dash === "None") paint(at.place, { lines: { [at.side]: undefined } });
        else draw(at, { dash });
      },
    },
    Color: {
      get: (at) => lineOf(at)?.color ?? "",
      set: (at, value) => draw(at, { color: color(value) }),
    },
  },
};
