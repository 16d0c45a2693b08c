// Lines around and inside an area, each of them belonging to cells.
import type { Range } from "../../core/kernel/address";
import type { Line, Side } from "./look";
import { intersection } from "./area";
import { lineAt, paintArea } from "./paint";
import { sheetArea } from "./used-area";
import type { Sheet } from "./sheet";

/** The edges of an area, the lines between its cells, and the diagonals of each cell. */
export type Edge = Side | "insideHorizontal" | "insideVertical";

interface Stroke {
  readonly area: Range;
  readonly side: Side;
}

/** Which side of which cells an edge of the area is. */
function strokesOf({ from, to }: Range, edge: Edge): Stroke[] {
  switch (edge) {
    case "top":
      return [{ area: { from, to: { ...to, row: from.row } }, side: edge }];
    case "bottom":
      return [{ area: { from: { ...from, row: to.row }, to }, side: edge }];
    case "left":
      return [{ area: { from, to: { ...to, column: from.column } }, side: edge }];
    case "right":
      return [{ area: { from: { ...from, column: to.column }, to }, side: edge }];
    case "insideHorizontal":
      return from.row === to.row ? [] : insideRows({ from, to });
    case "insideVertical":
      return from.column === to.column ? [] : insideColumns({ from, to });
    case "diagonalDown":
    case "diagonalUp":
      return [{ area: { from, to }, side: edge }];
  }
}

/** Between two cells the line is on both, so that either shows it alone. */
const insideRows = ({ from, to }: Range): Stroke[] => [
  { area: { from, to: { ...to, row: to.row - 1 } }, side: "bottom" },
  { area: { from: { ...from, row: from.row + 1 }, to }, side: "top" },
];

const insideColumns = ({ from, to }: Range): Stroke[] => [
  { area: { from, to: { ...to, column: to.column - 1 } }, side: "right" },
  { area: { from: { ...from, column: from.column + 1 }, to }, side: "left" },
];

/** undefined takes the line away. */
export function drawEdge(
  sheet: Sheet,
  area: Range,
  { edge, line }: { readonly edge: Edge; readonly line: Line | undefined },
): void {
  for (const stroke of strokesOf(area, edge))
    paintArea(sheet, stroke.area, { lines: { [stroke.side]: line } });
}

/** The line where all cells along the edge have the same; undefined for none, null where they differ. */
export function edgeLine(sheet: Sheet, area: Range, edge: Edge): Line | undefined | null {
  const [stroke] = strokesOf(area, edge);
  if (stroke === undefined) return undefined;
  const { from, to } = intersection(stroke.area, sheetArea(sheet)) ?? stroke.area;
  const first = lineAt(sheet, { row: from.row - 1, column: from.column - 1 }, stroke.side);
  for (let { row } = from; row <= to.row; row++)
    for (let { column } = from; column <= to.column; column++)
      if (!sameLine(lineAt(sheet, { row: row - 1, column: column - 1 }, stroke.side), first))
        return null;
  return first;
}

const sameLine = (a: Line | undefined, b: Line | undefined): boolean =>
  a?.dash === b?.dash && a?.weight === b?.weight && a?.color === b?.color;

/** The line that the first cell along the edge has; what a change of one of its members goes out from. */
export function firstLine(sheet: Sheet, area: Range, edge: Edge): Line | undefined {
  const [stroke] = strokesOf(area, edge);
  if (stroke === undefined) return undefined;
  const { row, column } = stroke.area.from;
  return lineAt(sheet, { row: row - 1, column: column - 1 }, stroke.side);
}
