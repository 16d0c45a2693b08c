// The reporting round as the notice itself sets it; whoever forwards the notice may set another.
import type { CountingBasis, Round } from "../spec/round";

export const defaultRound: Round = {
  /** §五¶3: "有关工作表格（附后）请于3月15日前上报". */
  deadline: { year: 2014, month: 3, day: 15 },
  /** §一¶1: "从今年3月到4月底，用2个月时间集中开展". */
  rectification: { from: { year: 2014, month: 3, day: 1 }, to: { year: 2014, month: 4, day: 30 } },
  basis: "overlap",
};

/** What clerks call the two ways of counting; the notice itself is silent on the choice. */
export const basisNames: Readonly<Record<CountingBasis, string>> = {
  overlap: "可重叠",
  primary: "单一主因",
};
