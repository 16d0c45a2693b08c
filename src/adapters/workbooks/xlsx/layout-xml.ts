// What a worksheet part says before its cells: the tab, the view, the sizes and looks of its columns.
import { toA1 } from "../../../core/kernel/address";
import type { SheetPlan } from "../../../core/native/plan";
import type { StyleTable } from "./styles-part";
import { element } from "./xml";

/** Points to the format's unit: widths of a digit in the Normal font, 宋体 11, which is 6 points. */
const toWidthUnits = (points: number): number => points / 6;

function propertiesXml({ tabColor, print: { scaling } }: SheetPlan): string {
  const toPages = scaling === undefined || "wide" in scaling;
  const parts = [
    tabColor === undefined ? "" : element("tabColor", { rgb: `FF${tabColor}` }),
    toPages ? element("pageSetUpPr", { fitToPage: 1 }) : "",
  ];
  return element("sheetPr", {}, parts.join(""));
}

/** Without customHeight, which would keep Excel from fitting rows to their texts. */
const formatXml = ({ defaultRowHeight = 15, defaultColumnWidth: width }: SheetPlan): string =>
  element("sheetFormatPr", {
    defaultColWidth: width === undefined ? undefined : toWidthUnits(width),
    defaultRowHeight,
  });

function columnsXml(plan: SheetPlan, styles: StyleTable): string {
  const columns = plan.columns.map(({ width, style, hidden }, index) =>
    element("col", {
      min: index + 1,
      max: index + 1,
      width: toWidthUnits(width),
      style: styles.indexOf(style),
      hidden: hidden && 1,
      customWidth: 1,
    }),
  );
  return columns.length === 0 ? "" : element("cols", {}, columns.join(""));
}

/** In which of the parts of the window, divided by what stays in view, the cursor stands. */
function activePane(rows: number, columns: number): string {
  if (columns === 0) return "bottomLeft";
  return rows === 0 ? "topRight" : "bottomRight";
}

function frozenXml({ frozenRows: rows, frozenColumns: columns = 0 }: SheetPlan): string {
  if (rows === 0 && columns === 0) return "";
  const cell = toA1({ row: rows + 1, column: columns + 1 });
  const pane = activePane(rows, columns);
  const split = { xSplit: columns || undefined, ySplit: rows || undefined };
  return (
    element("pane", { ...split, topLeftCell: cell, activePane: pane, state: "frozen" }) +
    element("selection", { pane, activeCell: cell, sqref: cell })
  );
}

function viewXml(plan: SheetPlan, selected: boolean): string {
  const view = {
    showGridLines: plan.gridLines ? undefined : 0,
    tabSelected: selected ? 1 : undefined,
    workbookViewId: 0,
  };
  return element("sheetViews", {}, element("sheetView", view, frozenXml(plan)));
}

/** sheetPr, sheetViews, sheetFormatPr and cols, in the order that the format demands. */
export const layoutXml = (plan: SheetPlan, styles: StyleTable, selected: boolean): string =>
  [propertiesXml(plan), viewXml(plan, selected), formatXml(plan), columnsXml(plan, styles)].join(
    "",
  );
