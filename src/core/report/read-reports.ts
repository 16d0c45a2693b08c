// All forms that a raw workbook holds, typed. Several may stand on one sheet, under or beside each other.
import { rangeOf } from "../kernel/address";
import type { Range } from "../kernel/address";
import { isBackup } from "../notice/own-sheet-names";
import { findAnchors } from "./anchors";
import type { Anchor } from "./anchors";
import { makeGrid } from "./grid";
import type { Grid } from "./grid";
import { readList } from "./list-report";
import type { ReadingMemory } from "./list-report";
import { isCheckReport } from "./own-sheet";
import type { RawSheet, RawWorkbook } from "./raw-workbook";
import type { Report } from "./report";
import { isExplanationsSheet } from "./read-explanations";
import { readSummary } from "./summary-report";

const lastColumn = 16_384;

/** The part of the sheet in which a form's title, header and table stand. */
function areaOf(anchors: readonly Anchor[], anchor: Anchor, grid: Grid): Range {
  const above = anchors.filter((each) => each.at.row < anchor.at.row);
  const below = anchors.filter((each) => each.at.row > anchor.at.row);
  const beside = anchors.filter((each) => each.at.row === anchor.at.row);
  const right = beside.filter((each) => each.at.column > anchor.at.column);
  const isFirst = beside.every((each) => each.at.column >= anchor.at.column);
  return rangeOf(
    Math.max(0, ...above.map((each) => each.at.row)) + 1,
    isFirst ? 1 : anchor.at.column - 1,
    [
      Math.min(grid.lastRow, ...below.map((each) => each.at.row - 1)),
      Math.min(lastColumn, ...right.map((each) => each.at.column - 2)),
    ],
  );
}

/** Reports from the top down; none where the sheet holds none of the three forms. */
export function readSheet(sheet: RawSheet, memory?: ReadingMemory): readonly Report[] {
  if (isBackup(sheet.name) || isCheckReport(sheet) || isExplanationsSheet(sheet)) return [];
  const grid = makeGrid(sheet);
  const anchors = findAnchors(grid);
  return anchors.map((anchor) => {
    const area = areaOf(anchors, anchor, grid);
    return anchor.form === "summary"
      ? readSummary(grid, anchor, area)
      : readList(grid, { anchor, area }, memory);
  });
}

/** Reports in the order of the workbook. */
export const readReports = ({ sheets }: RawWorkbook): readonly Report[] =>
  sheets.flatMap((sheet) => readSheet(sheet));
