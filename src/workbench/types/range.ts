// Excel.Range.
import { columnsOf, rowsOf } from "../model/area";
import { clearContents, clearLooks } from "../model/clear";
import { cutConditionalFormats } from "../model/conditional-formats";
import { copyCells } from "../model/copy-cells";
import { merge, mergesIn, unmerge } from "../model/merges";
import { select } from "../model/selection";
import { insertCells, removeCells } from "../model/structure";
import { clearValidations } from "../model/validations";
import type { Method, RichType } from "../rich-api/rich-type";
import { invalid, isAbsent, oneOf, text } from "./arguments";
import { splitAddress } from "./address-text";
import { cellProperties } from "./cell-properties";
import { givenRange } from "./given-range";
import { rangeAreasAround } from "./range-areas-around";
import { areasOf } from "./range-areas";
import { rangeScalars } from "./range-scalars";
import { SheetRange } from "./sheet-range";

const clearings = [
  "All",
  "Formats",
  "Contents",
  "Hyperlinks",
  "RemoveHyperlinks",
  "ResetContents",
] as const;

function clear({ sheet, area }: SheetRange, what: unknown): void {
  const applyTo = isAbsent(what) ? "All" : oneOf(clearings, what);
  if (applyTo === "All" || applyTo === "Contents" || applyTo === "ResetContents")
    clearContents(sheet, area);
  if (applyTo === "All" || applyTo === "Formats") clearLooks(sheet, area);
  if (applyTo !== "All") return;
  clearValidations(sheet, area);
  cutConditionalFormats(sheet, area);
}

const copyTypes = ["All", "Formulas", "Values", "Formats", "Link"] as const;

function copyFrom(
  range: SheetRange,
  [source, type, skipBlanks, transpose]: readonly unknown[],
): void {
  const what = isAbsent(type) ? "All" : oneOf(copyTypes, type);
  if (what === "Link") throw invalid();
  copyCells(range, sourceRange(range, source), {
    what,
    skipBlanks: skipBlanks === true,
    transpose: transpose === true,
  });
}

/** Of this sheet, or of the one that its address names. */
function sourceRange(range: SheetRange, source: unknown): SheetRange {
  if (source instanceof SheetRange) return source;
  const { sheet: named } = splitAddress(text(source));
  const sheet = named === undefined ? range.sheet : range.sheet.house.find(named);
  if (sheet === undefined) throw invalid();
  return givenRange(sheet, source);
}

const methods: Readonly<Record<string, Method<SheetRange>>> = {
  ...rangeAreasAround,
  ...cellProperties,
  Select: { call: ({ sheet, area }) => select(sheet, area) },
  Clear: { call: (range, [applyTo]) => clear(range, applyTo) },
  Merge: { call: ({ sheet, area }, [across]) => merge(sheet, area, across === true) },
  Unmerge: { call: ({ sheet, area }) => unmerge(sheet, area) },
  GetMergedAreasOrNullObject: {
    since: "1.13",
    returns: "RangeAreas",
    call: ({ sheet, area }) =>
      areasOf(mergesIn(sheet, area).map((merged) => new SheetRange(sheet, merged))),
  },
  Insert: {
    returns: "Range",
    call: (range, [shift]) => {
      const way = oneOf(["Down", "Right"], shift) === "Down" ? "vertical" : "horizontal";
      insertCells(range.sheet, range.area, way);
      return range.with(range.area);
    },
  },
  Delete: {
    call: ({ sheet, area }, [shift]) =>
      removeCells(sheet, area, oneOf(["Up", "Left"], shift) === "Up" ? "vertical" : "horizontal"),
  },
  // Values are copied as they are calculated; formulas are calculated again where they come to stand.
  CopyFrom: { call: copyFrom, computed: ([, type]) => type === "Values" },
  _ValidateArraySize: {
    call: ({ area }, [rows, columns]) => {
      if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw invalid();
    },
  },
};

export const range: RichType<SheetRange> = {
  scalars: rangeScalars,
  navigations: {
    ConditionalFormats: { type: "ConditionalFormatCollection", get: (self) => self },
    DataValidation: { type: "DataValidation", get: (self) => self },
    Format: { type: "RangeFormat", get: (self) => self },
    Worksheet: { type: "Worksheet", get: ({ sheet }) => sheet },
  },
  methods,
};
