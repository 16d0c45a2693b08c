import { facets, untouched } from "../../../src/adapters/excel/write/facets";
import type { Stroke } from "../../../src/adapters/excel/write/paint-plan";
import { planStrokes } from "../../../src/adapters/excel/write/paint-plan";
import type { Address } from "../../../src/core/kernel/address";
import { toA1, toA1Range } from "../../../src/core/kernel/address";
import { looks } from "../../../src/core/native/looks";
import type { CellStyle, SheetPlan } from "../../../src/core/native/plan";
import { cellsOfPlan, planBlankSet } from "./blank-set";

const covers = ({ area, wholeColumns }: Stroke, { row, column }: Address): boolean =>
  column >= area.from.column &&
  column <= area.to.column &&
  (wholeColumns || (row >= area.from.row && row <= area.to.row));

/** How each facet of the cell looks after all strokes; each must start from what was there. */
function paintedKeys(strokes: readonly Stroke[], at: Address): readonly string[] {
  return facets.map((facet) => {
    let style: CellStyle = untouched;
    for (const stroke of strokes) {
      if (stroke.facet !== facet || !covers(stroke, at)) continue;
      expect(facet.keyOf(stroke.before)).toBe(facet.keyOf(style));
      ({ style } = stroke);
    }
    return facet.keyOf(style);
  });
}

const wantedKeys = (style: CellStyle): readonly string[] =>
  facets.map((facet) => facet.keyOf(style));

describe("strokes", () => {
  test.each(planBlankSet())("make each cell of $name look as planned", (plan) => {
    const strokes = planStrokes(plan);
    for (const { at, style } of cellsOfPlan(plan)) {
      expect([toA1(at), ...paintedKeys(strokes, at)]).toEqual([toA1(at), ...wantedKeys(style)]);
    }
    for (const [index, { style }] of plan.columns.entries()) {
      expect(paintedKeys(strokes, { row: 1900, column: index + 1 })).toEqual(wantedKeys(style));
    }
  });

  test("are few: many cells that look alike take one", () => {
    const [summary] = planBlankSet();
    expect(summary?.cells.length).toBeGreaterThan(100);
    const strokes = planStrokes(summary as SheetPlan);
    expect(strokes.length).toBeLessThan(45);
    const idle = strokes.filter(
      ({ facet, style, before }) => facet.keyOf(style) === facet.keyOf(before),
    );
    expect(idle).toEqual([]);
  });

  test("paint a block column by column, but for the cells left to their column", () => {
    const [summary] = planBlankSet() as [SheetPlan];
    const rows = Array.from({ length: 500 }, (_, index) => ["甲", index > 9 ? 1 : undefined, null]);
    const styles = [looks.centered, looks.centered, looks.label];
    const block = { at: { row: 20, column: 1 }, styles, rows };
    const strokes = planStrokes({ ...summary, cells: [], blocks: [block] });
    const inBlock = strokes.filter(({ wholeColumns }) => !wholeColumns);
    expect(inBlock.map(({ area }) => toA1Range(area))).toContain("A20:A519");
    expect(paintedKeys(strokes, { row: 29, column: 2 })).toEqual(wantedKeys(looks.body));
    expect(paintedKeys(strokes, { row: 30, column: 2 })).toEqual(wantedKeys(looks.centered));
    expect(paintedKeys(strokes, { row: 519, column: 3 })).toEqual(wantedKeys(looks.label));
  });
});
