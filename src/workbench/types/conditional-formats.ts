// Excel.ConditionalFormatCollection and ConditionalFormat with their custom formulas. Other kinds are not in the table.
import {
  addConditionalFormat,
  changeConditionalFormat,
  type ConditionalFormat,
  conditionalFormat,
  conditionalFormatsIn,
  cutConditionalFormats,
  deleteConditionalFormat,
  type FormatChange,
} from "../model/conditional-formats";
import type { Sheet } from "../model/sheet";
import { RichError } from "../rich-api/rich-error";
import type { RichType } from "../rich-api/rich-type";
import { flag, invalid, notFound, oneOf, text, whole } from "./arguments";
import { SheetRange } from "./sheet-range";

/** By its id, since every change makes another. */
export interface FormatPlace {
  readonly sheet: Sheet;
  readonly id: string;
}

export function formatAt({ sheet, id }: FormatPlace): ConditionalFormat {
  const format = conditionalFormat(sheet, id);
  if (format === undefined) throw notFound();
  return format;
}

export function changeFormat(place: FormatPlace, change: FormatChange): void {
  formatAt(place);
  changeConditionalFormat(place.sheet, place.id, change);
}

const placesIn = ({ sheet, area }: SheetRange): FormatPlace[] =>
  conditionalFormatsIn(sheet, area).map(({ id }) => ({ sheet, id }));

const find = (range: SheetRange, key: unknown): FormatPlace | null =>
  placesIn(range).find(({ id }) => id === text(key)) ?? null;

const kinds = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

function add({ sheet, area }: SheetRange, kind: unknown): FormatPlace {
  if (oneOf(kinds, kind) !== "Custom")
    throw new RichError("ApiNotFound", `ConditionalFormatCollection.Add ${String(kind)}`);
  return { sheet, id: addConditionalFormat(sheet, area).id };
}

export const conditionalFormatCollection: RichType<SheetRange> = {
  items: { type: "ConditionalFormat", list: placesIn, find },
  methods: {
    Add: { returns: "ConditionalFormat", call: (range, [kind]) => add(range, kind) },
    GetCount: { call: (range) => placesIn(range).length },
    GetItemAt: {
      returns: "ConditionalFormat",
      call: (range, [index]) => {
        const place = placesIn(range)[whole(index)];
        if (place === undefined) throw invalid();
        return place;
      },
    },
    ClearAll: {
      call: ({ sheet, area }) => cutConditionalFormats(sheet, area),
    },
  },
};

function rangeOfFormat(place: FormatPlace): SheetRange | null {
  const { areas } = formatAt(place);
  const [only, ...others] = areas;
  return only === undefined || others.length > 0 ? null : new SheetRange(place.sheet, only);
}

export const conditionalFormatType: RichType<FormatPlace> = {
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Type: { get: () => "Custom" },
    StopIfTrue: {
      get: (place) => formatAt(place).stopIfTrue,
      set: (place, value) => changeFormat(place, { stopIfTrue: flag(value) }),
    },
  },
  navigations: {
    Custom: { type: "CustomConditionalFormat", get: (place) => place },
    CustomOrNullObject: { type: "CustomConditionalFormat", get: (place) => place },
  },
  methods: {
    Delete: { call: (place) => deleteConditionalFormat(place.sheet, formatAt(place).id) },
    GetRange: {
      returns: "Range",
      call: (place) => {
        const range = rangeOfFormat(place);
        if (range === null) throw invalid();
        return range;
      },
    },
    GetRangeOrNullObject: { returns: "Range", call: rangeOfFormat },
  },
};

export const customConditionalFormat: RichType<FormatPlace> = {
  navigations: {
    Rule: { type: "ConditionalFormatRule", get: (place) => place },
    Format: { type: "ConditionalRangeFormat", get: (place) => place },
  },
};

export const conditionalFormatRule: RichType<FormatPlace> = {
  scalars: {
    Formula: {
      get: (place) => formatAt(place).formula,
      set: (place, value) => {
        if (!text(value).startsWith("=")) throw invalid();
        changeFormat(place, { formula: text(value) });
      },
    },
  },
};
