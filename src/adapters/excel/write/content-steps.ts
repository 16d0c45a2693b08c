// Values, formulas and number formats of a sheet.
import { columnLetters } from "../../../core/kernel/address";
import type { SheetPlan } from "../../../core/native/plan";
import { isEmptyMatrix, planMatrices } from "./matrices";
import type { Matrices } from "./matrices";
import { toRuns } from "./rectangles";
import { bytesOf, rangeAt, rangeOn, smallStep } from "./step";
import type { Step } from "./step";

/** Of whole columns, for what will be typed into them. */
const columnFormats = ({ columns }: SheetPlan): readonly Step[] =>
  toRuns(columns, (one, next) => one.style.numberFormat === next.style.numberFormat).flatMap(
    ({ from, to, item: { style } }) => {
      const { numberFormat } = style;
      if (numberFormat === undefined) return [];
      const address = `${columnLetters(from + 1)}:${columnLetters(to + 1)}`;
      return [
        smallStep(2, (sheet) => {
          // One value stands for all cells, which the client's types do not say.
          Object.assign(rangeAt(sheet, address), { numberFormat });
        }),
      ];
    },
  );

/** The format first, for Excel reads a text as if it were typed: 2014年3月10日 would become a number, =A1 a formula. */
export function contentStep({ area, entryFormats, values, formats }: Matrices): Step {
  const matrices = [entryFormats, values, formats];
  const bytes = matrices.reduce((sum, matrix) => sum + bytesOf(matrix), 0);
  const act = (sheet: Excel.Worksheet): void => {
    const range = rangeOn(sheet, area);
    const copy = <T>(matrix: readonly (readonly T[])[]): T[][] => matrix.map((row) => [...row]);
    if (!isEmptyMatrix(entryFormats)) range.numberFormat = copy(entryFormats);
    if (!isEmptyMatrix(values)) range.formulas = copy(values);
    if (!isEmptyMatrix(formats)) range.numberFormat = copy(formats);
  };
  return { bytes: smallStep(8, act).bytes + bytes, act };
}

export const contentSteps = (plan: SheetPlan): readonly Step[] => [
  ...columnFormats(plan),
  ...planMatrices(plan).map(contentStep),
];
