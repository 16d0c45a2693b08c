// The form as the grid draws it beside the form as it is printed: the same lines in the same places.
import type { Address } from "../../src/core/kernel/address";
import { planSummarySheet } from "../../src/core/native/summary-sheet";
import type { SheetPlan } from "../../src/core/native/plan";
import { defaultRound } from "../../src/core/notice/default-round";
import { linesThrough } from "../support/browser/drawn-lines";
import { goTo, openSheet, pointIn } from "../support/browser/grid";
import { openWorkbench } from "../support/browser/workbench";
import type { Workbench } from "../support/browser/workbench";

const heading = { unit: "归阳镇党委", category: "农村", date: { year: 2014, month: 3, day: 10 } };
const printed = planSummarySheet(heading, defaultRound, { signatures: false });
const pixelsPerPoint = 96 / 72;

/** The number of the cell's merge, or one of its own. */
function cellId({ merges }: SheetPlan, { row, column }: Address): string {
  const merge = merges.findIndex(
    ({ from, to }) =>
      row >= from.row && row <= to.row && column >= from.column && column <= to.column,
  );
  return merge < 0 ? `${row} ${column}` : `merge ${merge}`;
}

const bordersAt = (sheet: SheetPlan, { row, column }: Address) =>
  sheet.cells.find(({ at }) => at.row === row && at.column === column)?.style.border ?? {};

/** Distances between the lines that cross the row, or the column, in pixels; the grid's heads cover its very edge. */
function printedDistances(sheet: SheetPlan, along: "row" | "column", number: number): number[] {
  const lengths =
    along === "row"
      ? sheet.columns.map(({ width }) => width)
      : sheet.rows.map(({ height }) => height);
  const [before, after] =
    along === "row" ? (["right", "left"] as const) : (["bottom", "top"] as const);
  const cell = (index: number): Address =>
    along === "row" ? { row: number, column: index } : { row: index, column: number };
  const lines: number[] = [];
  let place = 0;
  for (let index = 1; index <= lengths.length + 1; index += 1) {
    const [one, other] = [cell(index - 1), cell(index)];
    const isLine = bordersAt(sheet, one)[before] ?? bordersAt(sheet, other)[after];
    if (isLine && place > 0 && cellId(sheet, one) !== cellId(sheet, other)) lines.push(place);
    place += (lengths[index - 1] ?? 0) * pixelsPerPoint;
  }
  return distances(lines);
}

const distances = (places: readonly number[]): number[] =>
  places.slice(1).map((place, index) => place - (places[index] ?? 0));

/** Grids draw on whole pixels. */
function expectAlike(drawn: readonly number[], wanted: readonly number[]): void {
  expect(drawn).toHaveLength(wanted.length);
  const worst = Math.max(...drawn.map((each, index) => Math.abs(each - (wanted[index] ?? 0))));
  expect(worst).toBeLessThanOrEqual(2);
}

let workbench: Workbench;
afterEach(() => workbench.close());

test("附件1 in the grid has the lines of the printed form, each where it is printed", async () => {
  workbench = await openWorkbench();
  const { page, pane } = workbench;
  await pane.getByRole("textbox", { name: "单位" }).fill(heading.unit);
  await pane.getByRole("textbox", { name: "时间" }).fill("2014年3月10日");
  await pane.getByRole("button", { name: "插入全套表" }).click();
  await pane.getByText(/已插入 \d+ 张表/).waitFor();
  await page.setViewportSize({ width: 1366, height: 1500 });
  await openSheet(page, "附件1-农村");
  const inside = await pointIn(page, "F7");
  const top = await pointIn(page, "F1");
  await goTo(page, "A1");
  const vertical = printedDistances(printed, "row", 7);
  const horizontal = printedDistances(printed, "column", 6);
  const draw = () => linesThrough(page, inside, top.y - 15);
  // The grid is drawn a little after the window has grown.
  const deadline = Date.now() + 20_000;
  let drawn = await draw();
  while (drawn.horizontal.length <= horizontal.length && Date.now() < deadline)
    drawn = await draw();
  expectAlike(distances(drawn.vertical), vertical);
  expectAlike(distances(drawn.horizontal), horizontal);
});
