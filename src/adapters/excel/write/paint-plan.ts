// Which facets of which rectangles differ from what is there: first the columns as a whole, then the cells that differ
// from their column.
import { rangeOf } from "../../../core/kernel/address";
import type { Address, Range } from "../../../core/kernel/address";
import type { CellStyle, SheetPlan } from "../../../core/native/plan";
import { facets, untouched } from "./facets";
import type { Facet } from "./facets";
import { toRectangles, toRuns } from "./rectangles";

export interface Stroke {
  readonly facet: Facet;
  /** Whole columns where it says so; rows then do not matter. */
  readonly area: Range;
  readonly wholeColumns: boolean;
  readonly style: CellStyle;
  readonly before: CellStyle;
}

type Piece = Pick<Stroke, "area" | "style">;

function columnStrokes({ columns }: SheetPlan): readonly Stroke[] {
  return facets.flatMap((facet) =>
    toRuns(columns, (one, next) => facet.keyOf(one.style) === facet.keyOf(next.style))
      .filter(({ item }) => facet.keyOf(item.style) !== facet.keyOf(untouched))
      .map(({ from, to, item: { style } }) => ({
        facet,
        area: rangeOf(1, from + 1, [1, to + 1]),
        wholeColumns: true,
        style,
        before: untouched,
      })),
  );
}

/** Style before and after, for each cell that the facet makes differ from its column. */
function differing(facet: Facet, plan: SheetPlan, pieces: readonly Piece[]): readonly Stroke[] {
  const groups = new Map<string, { style: CellStyle; before: CellStyle; pieces: Range[] }>();
  for (const { area, style } of pieces) {
    const before = plan.columns[area.from.column - 1]?.style ?? untouched;
    if (facet.keyOf(style) === facet.keyOf(before)) continue;
    const key = `${facet.keyOf(before)} → ${facet.keyOf(style)}`;
    const group = groups.get(key) ?? { style, before, pieces: [] };
    group.pieces.push(area);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ style, before, pieces: areas }) =>
    joined(areas).map((area) => ({ facet, area, wholeColumns: false, style, before })),
  );
}

/** Cells become rectangles; columns of a block that lie side by side become one. */
function joined(areas: readonly Range[]): readonly Range[] {
  const isCell = ({ from, to }: Range): boolean => from.row === to.row && from.column === to.column;
  const cells: Address[] = areas.filter(isCell).map(({ from }) => from);
  const tall = areas.filter((area) => !isCell(area));
  const beside = (one: Range, next: Range): boolean =>
    one.from.row === next.from.row && one.to.row === next.to.row;
  const runs: Range[] = [];
  for (const area of tall) {
    const last = runs.at(-1);
    if (last && beside(last, area) && last.to.column + 1 === area.from.column) {
      runs[runs.length - 1] = { from: last.from, to: area.to };
    } else runs.push(area);
  }
  return [...toRectangles(cells), ...runs];
}

/** Cells that are left to their column are no part of it. */
const blockPieces = ({ blocks }: SheetPlan): readonly Piece[] =>
  blocks.flatMap(({ at, styles, rows }) =>
    styles.flatMap((style, index) => {
      const column = at.column + index;
      const isLeft = (values: (typeof rows)[number]): boolean => values[index] === undefined;
      return toRuns(rows, (one, next) => isLeft(one) === isLeft(next))
        .filter(({ item }) => !isLeft(item))
        .map(({ from, to }) => ({
          style,
          area: rangeOf(at.row + from, column, [at.row + to, column]),
        }));
    }),
  );

/** In the order in which they must be painted. */
export function planStrokes(plan: SheetPlan): readonly Stroke[] {
  const pieces = [
    ...plan.cells.map(({ at, style }) => ({ style, area: { from: at, to: at } })),
    ...blockPieces(plan),
  ];
  return [...columnStrokes(plan), ...facets.flatMap((facet) => differing(facet, plan, pieces))];
}
