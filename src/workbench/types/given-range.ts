// A range that a client gives as an argument, by itself or by its address, where it must be of a certain sheet.
import type { Sheet } from "../model/sheet";
import { readArea, splitAddress } from "./address-text";
import { invalid, text } from "./arguments";
import { SheetRange } from "./sheet-range";

export function givenRange(sheet: Sheet, value: unknown): SheetRange {
  if (value instanceof SheetRange) {
    if (value.sheet !== sheet) throw invalid();
    return value;
  }
  const { sheet: named, rest } = splitAddress(text(value));
  const area = readArea(rest);
  const elsewhere = named !== undefined && sheet.house.find(named) !== sheet;
  if (area === undefined || elsewhere) throw invalid();
  return new SheetRange(sheet, area);
}
