// Excel.Worksheet.
import { type Range, rangeOf } from "../../core/kernel/address";
import { wholeSheet } from "../model/area";
import { standardHeight } from "../model/blank-workbook";
import { Sheet } from "../model/sheet";
import { copySheet, deleteSheet, moveSheet, showSheet } from "../model/sheet-list";
import { setStandardWidth, standardWidth, widest } from "../model/sizes";
import { usedArea } from "../model/used-area";
import { RichError } from "../rich-api/rich-error";
import type { Method, RichType, Scalar } from "../rich-api/rich-type";
import { color, flag, instance, isAbsent, number, oneOf, text, whole } from "./arguments";
import { givenRange } from "./given-range";
import { SheetRange } from "./sheet-range";
import { freshName } from "./worksheet-collection";

const rangeIn = (sheet: Sheet, area: Range): SheetRange =>
  new SheetRange(sheet, wholeSheet).with(area);

const addressed = (sheet: Sheet, address: unknown): SheetRange =>
  isAbsent(address) || address === ""
    ? new SheetRange(sheet, wholeSheet)
    : givenRange(sheet, text(address));

function byIndexes(sheet: Sheet, args: readonly unknown[]): SheetRange {
  const [row = 0, column = 0, rows = 0, columns = 0] = args.map((value) => whole(value));
  return rangeIn(sheet, rangeOf(row + 1, column + 1, [row + rows, column + columns]));
}

function used(sheet: Sheet, valuesOnly: unknown): SheetRange | null {
  const area = usedArea(sheet, wholeSheet, valuesOnly === true);
  return area === undefined ? null : new SheetRange(sheet, area);
}

const visible = (sheet: Sheet): number =>
  sheet.house.sheets.filter((one) => one !== sheet && one.visibility === "Visible").length;

function requireAnotherVisible(sheet: Sheet): void {
  if (visible(sheet) === 0)
    throw new RichError(
      "InvalidOperation",
      "A workbook must contain at least one visible worksheet.",
    );
}

const places = ["None", "Before", "After", "Beginning", "End"] as const;

/** Where a copy goes, counted from 0 without the copy itself. */
function placeOfCopy(sheet: Sheet, position: unknown, relativeTo: unknown): number {
  const { sheets } = sheet.house;
  const beside = (): number => sheets.indexOf(instance(Sheet, relativeTo));
  switch (isAbsent(position) ? "None" : oneOf(places, position)) {
    case "Beginning":
      return 0;
    case "Before":
      return beside();
    case "After":
      return beside() + 1;
    case "None":
    case "End":
      return sheets.length;
  }
}

function copy(sheet: Sheet, [position, relativeTo]: readonly unknown[]): Sheet {
  const place = placeOfCopy(sheet, position, relativeTo);
  const made = copySheet(sheet);
  moveSheet(made, place);
  return made;
}

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

const gridlines = {
  get: (sheet: Sheet) => sheet.gridlines,
  set: (sheet: Sheet, value: unknown) => {
    sheet.gridlines = flag(value);
  },
};

const headings = {
  get: (sheet: Sheet) => sheet.kept.get("headings") !== false,
  set: (sheet: Sheet, value: unknown) => {
    sheet.kept.set("headings", flag(value));
  },
};

const scalars: Readonly<Record<string, Scalar<Sheet>>> = {
  Id: { get: (sheet) => sheet.id },
  Name: {
    get: (sheet) => sheet.name,
    set: (sheet, value) => sheet.rename(freshName(sheet.house, value, sheet)),
  },
  Position: {
    get: (sheet) => sheet.house.sheets.indexOf(sheet),
    set: (sheet, value) => moveSheet(sheet, whole(value, [0, sheet.house.sheets.length - 1])),
  },
  Visibility: {
    get: (sheet) => sheet.visibility,
    set: (sheet, value) => {
      const visibility = oneOf(visibilities, value);
      if (visibility !== "Visible") requireAnotherVisible(sheet);
      sheet.visibility = visibility;
    },
  },
  TabColor: {
    get: (sheet) => sheet.tabColor,
    set: (sheet, value) => {
      sheet.tabColor = value === "" ? "" : color(value);
    },
  },
  ShowGridlines: gridlines,
  ShowHeadings: headings,
  // The client sets these two under names of their own.
  Gridlines: { set: gridlines.set },
  Headings: { set: headings.set },
  StandardHeight: { get: () => standardHeight },
  StandardWidth: {
    get: standardWidth,
    set: (sheet, value) => setStandardWidth(sheet, number(value, [0, widest])),
  },
};

const methods: Readonly<Record<string, Method<Sheet>>> = {
  Activate: {
    call: (sheet) => {
      if (sheet.visibility !== "Visible")
        throw new RichError("InvalidOperation", "A hidden worksheet cannot be activated.");
      showSheet(sheet);
    },
  },
  Delete: {
    call: (sheet) => {
      if (sheet.visibility === "VeryHidden")
        throw new RichError("InvalidOperation", "A very hidden worksheet cannot be deleted.");
      requireAnotherVisible(sheet);
      deleteSheet(sheet);
    },
    // Of a sheet that goes while it is still calculated, the engine keeps remains that it stumbles over ever after.
    computed: true,
    inARow: true,
  },
  Copy: { returns: "Worksheet", call: copy },
  GetRange: { returns: "Range", call: (sheet, [address]) => addressed(sheet, address) },
  GetRangeByIndexes: { returns: "Range", call: byIndexes },
  GetCell: {
    returns: "Range",
    call: (sheet, [row, column]) => rangeIn(sheet, rangeOf(whole(row) + 1, whole(column) + 1)),
  },
  GetUsedRange: {
    returns: "Range",
    call: (sheet, [valuesOnly]) => used(sheet, valuesOnly) ?? rangeIn(sheet, rangeOf(1, 1)),
  },
  GetUsedRangeOrNullObject: { returns: "Range", call: (sheet, [only]) => used(sheet, only) },
};

export const worksheet: RichType<Sheet> = {
  identity: ({ id }) => ({ Id: id }),
  scalars,
  navigations: {
    AutoFilter: { type: "AutoFilter", get: (sheet) => sheet },
    FreezePanes: { type: "WorksheetFreezePanes", get: (sheet) => sheet },
    Names: { type: "NamedItemCollection", get: (scope) => ({ house: scope.house, scope }) },
    PageLayout: { type: "PageLayout", get: (sheet) => sheet },
    Protection: { type: "WorksheetProtection", get: (sheet) => sheet },
  },
  methods,
};
