// Excel.PageLayout: how a sheet is to be printed.
import type { Range } from "../../core/kernel/address";
import {
  changePageLayout,
  type MarginSide,
  marginSides,
  pageLayout as layoutOf,
  type PageLayout,
} from "../model/page-layout";
import type { Sheet } from "../model/sheet";
import type { Method, RichType, Scalar } from "../rich-api/rich-type";
import { flag, invalid, isAbsent, notFound, number, oneOf, record, text, whole } from "./arguments";
import { givenRange } from "./given-range";
import { areasOf, type Areas } from "./range-areas";
import { SheetRange } from "./sheet-range";

/** Papers that Excel names and forms are printed on. */
const papers = ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal", "Folio", "Quatro"] as const;

const scalar = <K extends keyof PageLayout>(
  key: K,
  read: (value: unknown) => PageLayout[K],
): Scalar<Sheet> => ({
  get: (sheet) => layoutOf(sheet)[key],
  set: (sheet, value) => changePageLayout(sheet, { [key]: read(value) }),
});

const margin = (side: MarginSide): Scalar<Sheet> => ({
  get: (sheet) => layoutOf(sheet).margins[side],
  set: (sheet, value) => setMargins(sheet, { [side]: number(value, [0, 10_000]) }),
});

function setMargins(sheet: Sheet, changed: Partial<Record<MarginSide, number>>): void {
  changePageLayout(sheet, { margins: { ...layoutOf(sheet).margins, ...changed } });
}

const pages = (value: unknown): number => whole(value, [0, 32_767]);

/** Either a scale or numbers of pages. */
function readZoom(value: unknown): PageLayout["zoom"] {
  const { scale, horizontalFitToPages: across, verticalFitToPages: down } = record(value);
  if (!isAbsent(scale)) {
    if (!isAbsent(across) || !isAbsent(down)) throw invalid();
    return { scale: whole(scale, [10, 400]) };
  }
  return {
    ...(isAbsent(across) ? {} : { horizontalFitToPages: pages(across) }),
    ...(isAbsent(down) ? {} : { verticalFitToPages: pages(down) }),
  };
}

const unitPoints = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function setPrintMargins(sheet: Sheet, [unit, margins]: readonly unknown[]): void {
  const points = unitPoints[oneOf(["Points", "Inches", "Centimeters"], unit)];
  const given = record(margins);
  const changed: Partial<Record<MarginSide, number>> = {};
  for (const side of marginSides)
    if (!isAbsent(given[side])) changed[side] = number(given[side], [0, 10_000]) * points;
  setMargins(sheet, changed);
}

function required<T>(value: T | null): T {
  if (value === null) throw notFound();
  return value;
}

const printArea = (sheet: Sheet): Areas | null =>
  areasOf(layoutOf(sheet).area.map((area) => new SheetRange(sheet, area)));

const titles =
  (key: "titleRows" | "titleColumns") =>
  (sheet: Sheet): SheetRange | null => {
    const area = layoutOf(sheet)[key];
    return area === undefined ? null : new SheetRange(sheet, area);
  };

/** Several areas stand with commas between them. */
function readAreas(sheet: Sheet, value: unknown): Range[] {
  if (typeof value !== "string") return [givenRange(sheet, value).area];
  return text(value)
    .split(",")
    .map((part) => givenRange(sheet, part).area);
}

const methods: Readonly<Record<string, Method<Sheet>>> = {
  SetPrintArea: {
    call: (sheet, [area]) => changePageLayout(sheet, { area: readAreas(sheet, area) }),
  },
  SetPrintMargins: { call: setPrintMargins },
  SetPrintTitleRows: {
    call: (sheet, [rows]) => changePageLayout(sheet, { titleRows: givenRange(sheet, rows).area }),
  },
  SetPrintTitleColumns: {
    call: (sheet, [columns]) =>
      changePageLayout(sheet, { titleColumns: givenRange(sheet, columns).area }),
  },
  GetPrintArea: { returns: "RangeAreas", call: (sheet) => required(printArea(sheet)) },
  GetPrintAreaOrNullObject: { returns: "RangeAreas", call: printArea },
  GetPrintTitleRows: { returns: "Range", call: (sheet) => required(titles("titleRows")(sheet)) },
  GetPrintTitleRowsOrNullObject: { returns: "Range", call: titles("titleRows") },
  GetPrintTitleColumns: {
    returns: "Range",
    call: (sheet) => required(titles("titleColumns")(sheet)),
  },
  GetPrintTitleColumnsOrNullObject: { returns: "Range", call: titles("titleColumns") },
};

export const pageLayout: RichType<Sheet> = {
  scalars: {
    Orientation: scalar("orientation", (value) => oneOf(["Portrait", "Landscape"], value)),
    PaperSize: scalar("paper", (value) => oneOf(papers, value)),
    Zoom: scalar("zoom", readZoom),
    CenterHorizontally: scalar("centeredHorizontally", flag),
    CenterVertically: scalar("centeredVertically", flag),
    PrintGridlines: scalar("gridlines", flag),
    PrintHeadings: scalar("headings", flag),
    BlackAndWhite: scalar("blackAndWhite", flag),
    FirstPageNumber: {
      get: (sheet) => layoutOf(sheet).firstPageNumber ?? "",
      set: (sheet, value) =>
        changePageLayout(sheet, { firstPageNumber: value === "" ? undefined : whole(value) }),
    },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  navigations: { HeadersFooters: { type: "HeaderFooterGroup", get: (sheet) => sheet } },
  methods,
};
