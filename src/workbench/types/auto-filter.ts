// Excel.AutoFilter. The grid filters nothing: whether a sheet has one is kept, without criteria.
import type { Sheet } from "../model/sheet";
import { RichError } from "../rich-api/rich-error";
import type { RichType } from "../rich-api/rich-type";
import { isAbsent } from "./arguments";
import { givenRange } from "./given-range";

const key = "autoFilter";

export const autoFilter: RichType<Sheet> = {
  scalars: {
    Enabled: { get: (sheet) => sheet.kept.get(key) === true },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    Apply: {
      call: (sheet, [range, columnIndex, criteria]) => {
        if (!isAbsent(columnIndex) || !isAbsent(criteria))
          throw new RichError("ApiNotFound", "AutoFilter.Apply with criteria");
        givenRange(sheet, range);
        sheet.kept.set(key, true);
      },
    },
    Remove: { call: (sheet) => sheet.kept.set(key, false) },
  },
};
