// How a new sheet is laid out: styles, widths, heights, merged cells, what stays in view.
import { columnLetters, toA1Range } from "../../../core/kernel/address";
import type { Range } from "../../../core/kernel/address";
import type { SheetPlan } from "../../../core/native/plan";
import { planStrokes } from "./paint-plan";
import { toRuns } from "./rectangles";
import { rangeAt, rangeOn, smallStep } from "./step";
import type { Step } from "./step";

const wholeColumns = ({ from, to }: Range): string =>
  `${columnLetters(from.column)}:${columnLetters(to.column)}`;

export const styleSteps = (plan: SheetPlan): readonly Step[] =>
  planStrokes(plan).map(({ facet, area, style, before, wholeColumns: whole }) =>
    smallStep(facet.actions, (sheet) => {
      const range = rangeAt(sheet, whole ? wholeColumns(area) : toA1Range(area));
      facet.paint({ range, area }, style, before);
    }),
  );

const widthSteps = ({ columns }: SheetPlan): readonly Step[] =>
  toRuns(columns, (one, next) => one.width === next.width).map(({ from, to, item }) =>
    smallStep(6, (sheet) => {
      const range = rangeAt(sheet, `${columnLetters(from + 1)}:${columnLetters(to + 1)}`);
      range.format.columnWidth = item.width;
    }),
  );

/**
 * A height that is set stays, in Excel; rows that are to follow their text are fitted to it instead. No member sets
 * the height with which rows start.
 */
const heightSteps = ({ rows }: SheetPlan): readonly Step[] =>
  toRuns(
    rows,
    (one, next) => one.fixed === next.fixed && (!one.fixed || one.height === next.height),
  ).flatMap(({ from, to, item }) =>
    toRuns(
      rows.slice(from, to + 1).map(({ row }, index) => row - index),
      (one, next) => one === next,
    ).map((run) => {
      const first = rows[from + run.from]?.row;
      const last = rows[from + run.to]?.row;
      return smallStep(6, (sheet) => {
        const { format } = rangeAt(sheet, `${first}:${last}`);
        if (item.fixed) format.rowHeight = item.height;
        else format.autofitRows();
      });
    }),
  );

const mergeSteps = ({ merges }: SheetPlan): readonly Step[] =>
  merges.map((range) =>
    smallStep(5, (sheet) => {
      rangeOn(sheet, range).merge(false);
    }),
  );

function viewStep({ frozenRows }: SheetPlan): Step {
  return smallStep(3, (sheet) => {
    sheet.showGridlines = false;
    if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  });
}

/** Merged before rows are fitted: a merged text does not count there. */
export const layoutSteps = (plan: SheetPlan): readonly Step[] => [
  ...widthSteps(plan),
  ...mergeSteps(plan),
  ...heightSteps(plan),
  viewStep(plan),
];
