// How a sheet is to be printed: in plans, and in the grid.
import { type Range, rangeOf } from "../../../core/kernel/address";
import type { PaperName, PrintPlan } from "../../../core/native/plan";
import { isWholeColumns, lastColumn, lastRow } from "../../model/area";
import { changePageLayout, pageLayout, type PageLayout } from "../../model/page-layout";
import type { Sheet } from "../../model/sheet";
import { planHeaders, toHeaders } from "./headers";
import { marked, said } from "./said";

const papers: readonly PaperName[] = ["A3", "A5", "B4", "B5", "Letter", "Legal", "Folio", "Quatro"];

const unless = <T>(usual: T, value: T): T | undefined => (value === usual ? undefined : value);

function planMargins({ left, right, top, bottom, header, footer }: PageLayout["margins"]) {
  return {
    side: left,
    top,
    bottom,
    ...said("right", unless(left, right)),
    ...said("header", unless(top / 2, header)),
    ...said("footer", unless(bottom / 2, footer)),
  };
}

/** One page wide is as forms are. */
function planScaling(zoom: PageLayout["zoom"]): Pick<PrintPlan, "onePage" | "scaling"> {
  const { scale, horizontalFitToPages: wide = 0, verticalFitToPages: high = 0 } = zoom;
  if (scale !== undefined) return { onePage: false, scaling: { percent: scale } };
  if (wide === 1 && high <= 1) return { onePage: high === 1 };
  return { onePage: false, scaling: { wide, high } };
}

const planArea = (area: Range): PrintPlan["area"] =>
  isWholeColumns(area) && area.from.column === 1 ? { lastColumn: area.to.column } : area;

function planAreas([first, ...others]: readonly Range[]): Pick<PrintPlan, "area" | "furtherAreas"> {
  if (first === undefined) return { area: { lastColumn } };
  return { area: planArea(first), ...(others.length === 0 ? {} : { furtherAreas: others }) };
}

function planTitles({
  titleRows: rows,
  titleColumns: columns,
}: PageLayout): Pick<PrintPlan, "repeatedRows" | "repeatedColumns"> {
  return {
    ...said("repeatedRows", rows && { from: rows.from.row, to: rows.to.row }),
    ...said("repeatedColumns", columns && { from: columns.from.column, to: columns.to.column }),
  };
}

export function planPrint(sheet: Sheet): PrintPlan {
  const layout = pageLayout(sheet);
  const { centeredHorizontally: horizontally, centeredVertically: vertically } = layout;
  return {
    orientation: layout.orientation === "Portrait" ? "portrait" : "landscape",
    ...said(
      "paper",
      papers.find((name) => name === layout.paper),
    ),
    ...planScaling(layout.zoom),
    margins: planMargins(layout.margins),
    ...said("centered", horizontally && !vertically ? undefined : { horizontally, vertically }),
    ...marked("gridLines", layout.gridlines),
    ...marked("headings", layout.headings),
    ...marked("blackAndWhite", layout.blackAndWhite),
    ...said("firstPageNumber", unless(1, layout.firstPageNumber ?? "continued")),
    ...planAreas(layout.area),
    ...planTitles(layout),
    ...planHeaders(layout),
  };
}

function toZoom({ scaling, onePage }: PrintPlan): PageLayout["zoom"] {
  if (scaling === undefined)
    return { horizontalFitToPages: 1, ...(onePage ? { verticalFitToPages: 1 } : {}) };
  if ("percent" in scaling) return { scale: scaling.percent };
  const { wide, high } = scaling;
  return {
    ...said("horizontalFitToPages", wide === 0 ? undefined : wide),
    ...said("verticalFitToPages", high === 0 ? undefined : high),
  };
}

function toArea(area: PrintPlan["area"]): Range[] {
  if (!("lastColumn" in area)) return [area];
  return area.lastColumn >= lastColumn ? [] : [rangeOf(1, 1, [lastRow, area.lastColumn])];
}

function toMargins({ side, top, bottom, ...own }: PrintPlan["margins"]): PageLayout["margins"] {
  const { right = side, header = top / 2, footer = bottom / 2 } = own;
  return { left: side, right, top, bottom, header, footer };
}

function toTitles({
  repeatedRows: rows,
  repeatedColumns: columns,
}: PrintPlan): Pick<PageLayout, "titleRows" | "titleColumns"> {
  return {
    titleRows: rows && rangeOf(rows.from, 1, [rows.to, lastColumn]),
    titleColumns: columns && rangeOf(1, columns.from, [lastRow, columns.to]),
  };
}

export function putPrint(sheet: Sheet, print: PrintPlan): void {
  const { centered = { horizontally: true, vertically: false }, firstPageNumber = 1 } = print;
  changePageLayout(sheet, {
    orientation: print.orientation === "portrait" ? "Portrait" : "Landscape",
    paper: print.paper ?? "A4",
    zoom: toZoom(print),
    margins: toMargins(print.margins),
    centeredHorizontally: centered.horizontally,
    centeredVertically: centered.vertically,
    gridlines: print.gridLines ?? false,
    headings: print.headings ?? false,
    blackAndWhite: print.blackAndWhite ?? false,
    firstPageNumber: firstPageNumber === "continued" ? undefined : firstPageNumber,
    area: [...toArea(print.area), ...(print.furtherAreas ?? [])],
    ...toTitles(print),
    ...toHeaders(print),
  });
}
