// Excel.Application. The grid calculates whenever something changed, so that there is nothing to hold back or to start.
import type { Book } from "../model/book";
import type { RichType } from "../rich-api/rich-type";
import { isAbsent, oneOf } from "./arguments";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const kinds = ["Recalculate", "Full", "FullRebuild"] as const;

export const application: RichType<Book> = {
  scalars: {
    CalculationMode: {
      get: () => "Automatic",
      set: (_, value) => {
        oneOf(modes, value);
      },
    },
  },
  methods: {
    Calculate: { call: (_, [kind]) => (isAbsent(kind) ? null : oneOf(kinds, kind)) && null },
    SuspendApiCalculationUntilNextSync: { call: () => null },
    SuspendScreenUpdatingUntilNextSync: { call: () => null },
  },
};
