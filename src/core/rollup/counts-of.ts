// The counts that an 附件1 says, as far as they can be read.
import type { SummaryReport } from "../report/report";
import type { Counts } from "./totals";
import { rowIds } from "./totals";

export const countsOf = ({ counts }: SummaryReport): Counts =>
  Object.fromEntries(
    rowIds.flatMap((id) => {
      const value = counts[id]?.value;
      return value === undefined ? [] : [[id, value]];
    }),
  );
