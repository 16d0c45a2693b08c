// How a sheet is to be printed. The engine does not print: this is kept for those who do. Lengths are points.
import type { Range } from "../../core/kernel/address";
import type { Sheet } from "./sheet";

export const marginSides = ["left", "right", "top", "bottom", "header", "footer"] as const;
export type MarginSide = (typeof marginSides)[number];

export const headerParts = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;
export type HeaderPart = (typeof headerParts)[number];

export type PageKind = "all" | "first" | "even" | "odd";

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export interface PageLayout {
  readonly orientation: "Portrait" | "Landscape";
  readonly paper: string;
  readonly zoom: Zoom;
  readonly margins: Readonly<Record<MarginSide, number>>;
  readonly centeredHorizontally: boolean;
  readonly centeredVertically: boolean;
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly blackAndWhite: boolean;
  /** undefined: numbers go on from the sheet before. */
  readonly firstPageNumber: number | undefined;
  readonly area: readonly Range[];
  readonly titleRows: Range | undefined;
  readonly titleColumns: Range | undefined;
  readonly headerState: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
  readonly headers: Readonly<Record<PageKind, Readonly<Record<HeaderPart, string>>>>;
}

export const noHeader: Record<HeaderPart, string> = {
  leftHeader: "",
  centerHeader: "",
  rightHeader: "",
  leftFooter: "",
  centerFooter: "",
  rightFooter: "",
};

/** As Excel starts a sheet. */
const start: PageLayout = {
  orientation: "Portrait",
  paper: "A4",
  zoom: { scale: 100 },
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  centeredHorizontally: false,
  centeredVertically: false,
  gridlines: false,
  headings: false,
  blackAndWhite: false,
  firstPageNumber: undefined,
  area: [],
  titleRows: undefined,
  titleColumns: undefined,
  headerState: "Default",
  headers: { all: noHeader, first: noHeader, even: noHeader, odd: noHeader },
};

const key = "pageLayout";

const kept = (sheet: Sheet): PageLayout | undefined =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only changePageLayout puts anything there
  sheet.kept.get(key) as PageLayout | undefined;

export const pageLayout = (sheet: Sheet): PageLayout => kept(sheet) ?? start;

export function changePageLayout(sheet: Sheet, change: Partial<PageLayout>): void {
  sheet.kept.set(key, { ...pageLayout(sheet), ...change });
}
