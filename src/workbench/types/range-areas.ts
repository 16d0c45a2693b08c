// Excel.RangeAreas and RangeCollection: several rectangles of one sheet.
import { columnsOf, rowsOf } from "../model/area";
import type { RichType } from "../rich-api/rich-type";
import { fullAddress } from "./address-text";
import { invalid, whole } from "./arguments";
import type { SheetRange } from "./sheet-range";

export interface Areas {
  /** At least one, all of one sheet. */
  readonly ranges: readonly [SheetRange, ...SheetRange[]];
}

/** null for no range at all. */
export function areasOf([first, ...others]: readonly SheetRange[]): Areas | null {
  return first === undefined ? null : { ranges: [first, ...others] };
}

const address = ({ ranges }: Areas): string =>
  ranges.map(({ sheet, area }) => fullAddress(sheet.name, area)).join(",");

export const rangeAreas: RichType<Areas> = {
  scalars: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ ranges }) => ranges.length },
    CellCount: {
      get: ({ ranges }) =>
        ranges.reduce((sum, { area }) => sum + rowsOf(area) * columnsOf(area), 0),
    },
  },
  navigations: {
    Areas: { type: "RangeCollection", get: (areas) => areas },
    Worksheet: { type: "Worksheet", get: ({ ranges: [first] }) => first.sheet },
  },
};

export const rangeCollection: RichType<Areas> = {
  items: {
    type: "Range",
    list: ({ ranges }) => ranges,
    find: ({ ranges }, key) => ranges[whole(key)] ?? null,
  },
  methods: {
    GetCount: { call: ({ ranges }) => ranges.length },
    GetItemAt: {
      returns: "Range",
      call: ({ ranges }, [index]) => {
        const range = ranges[whole(index)];
        if (range === undefined) throw invalid();
        return range;
      },
    },
  },
};
