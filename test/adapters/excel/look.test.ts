/** @jest-environment ./test/support/office/jsdom-environment.cjs */
import type { Address } from "../../../src/core/kernel/address";
import { toA1 } from "../../../src/core/kernel/address";
import type { BorderPlan, CellStyle, SheetPlan } from "../../../src/core/native/plan";
import { filledForms } from "../../support/sample-forms";
import { cellsOfPlan, planBlankSet } from "./blank-set";
import { insertPlans, openOffice, valueOf } from "./open-office";
import { readLooks } from "./read-back";

const set = planBlankSet();
const plans = [set[0], ...filledForms.sheets] as SheetPlan[];
const named = plans.map((plan, index) => [plan.name, index] as const);

const upper = (word: string | undefined): string =>
  word === undefined ? "General" : word.charAt(0).toUpperCase() + word.slice(1);

const lookOf = ({ font, horizontal, vertical, wrap, shrink, ...style }: CellStyle): object => ({
  font: `${font.families[0]} ${font.size} #${font.color ?? "000000"}`,
  alignment: [upper(horizontal), upper(vertical), wrap ?? false, shrink ?? false].join(" "),
  format: style.numberFormat ?? "General",
  fill: `#${style.fill ?? "FFFFFF"}`,
});

const edges = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
} as const;
const sides = Object.keys(edges) as (keyof BorderPlan)[];
const opposite = { top: "bottom", bottom: "top", left: "right", right: "left" } as const;
const step = { top: [-1, 0], bottom: [1, 0], left: [0, -1], right: [0, 1] } as const;

/** Lines that the cell carries itself, and those that its neighbours carry on the same edge. */
function linesOf(borders: ReadonlyMap<string, BorderPlan>, at: Address): [string[], string[]] {
  const own = sides.filter((side) => borders.get(toA1(at))?.[side]);
  const shared = (["top", "bottom", "left", "right"] as const).filter((side) => {
    const [down, right] = step[side];
    const beside = { row: at.row + down, column: at.column + right };
    return beside.row > 0 && beside.column > 0 && borders.get(toA1(beside))?.[opposite[side]];
  });
  return [own.map((side) => edges[side]), shared.map((side) => edges[side])];
}

test.each(named)("each cell of %s looks as planned", async (_, index) => {
  const plan = plans[index] as SheetPlan;
  const { workbook, Excel } = await openOffice();
  valueOf(await insertPlans(workbook, [plan]));
  const cells = cellsOfPlan(plan);
  const borders = new Map(cells.map(({ at, style }) => [toA1(at), style.border ?? {}]));
  const looks = await readLooks(
    Excel,
    plan.name,
    cells.map(({ at }) => at),
  );
  for (const [place, { at, style }] of cells.entries()) {
    const { lines, ...look } = looks[place] ?? { lines: [] };
    expect([toA1(at), look]).toEqual([toA1(at), lookOf(style)]);
    const [own, shared] = linesOf(borders, at);
    expect([toA1(at), lines]).toEqual([toA1(at), expect.arrayContaining(own)]);
    expect(lines.filter((line) => ![...own, ...shared].includes(line))).toEqual([]);
  }
});

test.each(named)("rows far down %s look as its columns do", async (_, index) => {
  const plan = plans[index] as SheetPlan;
  const { workbook, Excel } = await openOffice();
  valueOf(await insertPlans(workbook, [plan]));
  const cells = plan.columns.map((__, column) => ({ row: 1900, column: column + 1 }));
  const looks = await readLooks(Excel, plan.name, cells);
  expect(looks.map(({ lines: _lines, ...look }) => look)).toEqual(
    plan.columns.map(({ style }) => lookOf(style)),
  );
});

test.each(named)("widths, heights, view and page of %s are those planned", async (_, index) => {
  const plan = plans[index] as SheetPlan;
  const { workbook, Excel } = await openOffice();
  valueOf(await insertPlans(workbook, [plan]));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(plan.name);
    sheet.load("showGridlines");
    const widths = plan.columns.map((__, column) => {
      const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
      format.load("columnWidth");
      return format;
    });
    const fixed = plan.rows.filter((row) => row.fixed);
    const heights = fixed.map(({ row }) => {
      const { format } = sheet.getRangeByIndexes(row - 1, 0, 1, 1);
      format.load("rowHeight");
      return format;
    });
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("rowCount");
    const { pageLayout } = sheet;
    pageLayout.load("rightMargin,bottomMargin,headerMargin,footerMargin,firstPageNumber");
    const { headersFooters } = pageLayout;
    headersFooters.load("state");
    headersFooters.defaultForAllPages.load("leftFooter,centerFooter");
    headersFooters.firstPage.load("leftFooter,centerFooter");
    await context.sync();
    expect(sheet.showGridlines).toBe(false);
    expect(widths.map(({ columnWidth }) => columnWidth)).toEqual(
      plan.columns.map(({ width }) => expect.closeTo(width, 0)),
    );
    expect(heights.map(({ rowHeight }) => rowHeight)).toEqual(
      fixed.map(({ height }) => expect.closeTo(height, 0)),
    );
    expect(frozen.isNullObject ? 0 : frozen.rowCount).toBe(plan.frozenRows);
    const { side, top, bottom } = plan.print.margins;
    expect([
      pageLayout.rightMargin,
      pageLayout.bottomMargin,
      pageLayout.headerMargin,
      pageLayout.footerMargin,
    ]).toEqual([side, bottom, top / 2, bottom / 2]);
    expect(pageLayout.firstPageNumber).toBe(1);
    const { firstPageFooter: first, otherPagesFooter: others } = plan.print;
    const differs = first.left !== others.left || first.center !== others.center;
    expect(headersFooters.state).toBe(differs ? "FirstAndDefault" : "Default");
    expect(headersFooters.defaultForAllPages.leftFooter.endsWith(others.left ?? "")).toBe(true);
    expect(headersFooters.defaultForAllPages.centerFooter).toBe(
      others.center ? `&"仿宋,Regular"&10${others.center.replace("{page}", "&P")}` : "",
    );
    expect(headersFooters.firstPage.centerFooter).toBe("");
  });
});

test("the first of the new sheets is shown", async () => {
  const { workbook, Excel } = await openOffice();
  valueOf(await insertPlans(workbook, set));
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    expect(active.name).toBe(set[0]?.name);
  });
});

test("selecting shows the sheet and the cell", async () => {
  const { workbook, Excel } = await openOffice();
  valueOf(await insertPlans(workbook, set));
  const range = { from: { row: 5, column: 5 }, to: { row: 15, column: 5 } };
  valueOf(await workbook.select("附件1-学校", range));
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange();
    selected.load("address");
    await context.sync();
    expect(selected.address.replaceAll("'", "")).toBe("附件1-学校!E5:E15");
  });
});
