// Excel.Runtime: whether this add-in is told of events. It belongs to the add-in, not to the workbook.
import type { RichType } from "../rich-api/rich-type";
import { flag } from "./arguments";

export interface Runtime {
  eventsEnabled: boolean;
}

const runtimes = new WeakMap<object, Runtime>();

export function runtimeOf(book: object): Runtime {
  const runtime = runtimes.get(book) ?? { eventsEnabled: true };
  runtimes.set(book, runtime);
  return runtime;
}

export const runtime: RichType<Runtime> = {
  scalars: {
    EnableEvents: {
      get: ({ eventsEnabled }) => eventsEnabled,
      set: (self, value) => {
        self.eventsEnabled = flag(value);
      },
    },
  },
};
