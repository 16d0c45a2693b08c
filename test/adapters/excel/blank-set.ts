// The whole set that the pane inserts: nine categories of 附件1, 附件2 and 附件3, dated and named.
import { planMissing } from "../../../src/app/fill/plan-missing";
import type { FillRequest } from "../../../src/app/fill/plan-missing";
import { categories } from "../../../src/core/notice/categories";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { CellPlan, SheetPlan } from "../../../src/core/native/plan";

const wholeRequest: FillRequest = {
  unit: "归阳镇党委",
  date: { year: 2014, month: 3, day: 10 },
  categories,
  forms: ["summary", "organizations", "villages"],
  round: defaultRound,
};

export const planBlankSet = (): readonly SheetPlan[] => planMissing(wholeRequest, []);

/** Those of the blocks among them. */
export const cellsOfPlan = ({ cells, blocks }: SheetPlan): readonly CellPlan[] => [
  ...cells,
  ...blocks.flatMap(({ at, styles, rows }) =>
    rows.flatMap((values, row) =>
      styles.flatMap((style, column): readonly CellPlan[] => {
        const value = values[column];
        if (value === undefined) return [];
        return [{ at: { row: at.row + row, column: at.column + column }, value, style }];
      }),
    ),
  ),
];
