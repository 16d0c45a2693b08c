// Asks for everything that a raw sheet needs of a range, and takes the answer after the next request.
import { rangeOf } from "../../../core/kernel/address";
import type { Range } from "../../../core/kernel/address";
import { isAvailable } from "../available";
import type { OfficeHost } from "../office-host";
import type { Block } from "./raw-cells";

/** Excel answered without error and without values, as it does where it was asked for too much. */
export class TooMuchAsked extends Error {
  override readonly name = "TooMuchAsked";
}

/** Of a range that may be a null object; undefined where it is one. */
export type Answer<T> = () => T | undefined;

/** @throws TooMuchAsked */
export function askBlock(range: Excel.Range): Answer<Block> {
  range.load("rowIndex,columnIndex,values,formulas,numberFormat");
  const rows = range.getRowProperties({ rowHidden: true });
  return () => {
    if (range.isNullObject) return undefined;
    const { rowIndex, columnIndex, values, formulas, numberFormat } = range;
    /** Whatever the client's types say. */
    const answered: readonly unknown[] = [values, formulas, numberFormat];
    if (!answered.every(Array.isArray)) throw new TooMuchAsked("A range came without its values");
    const hidden = rows.value.map(({ rowHidden }) => rowHidden === true);
    return { rowIndex, columnIndex, values, formulas, formats: numberFormat, hidden };
  };
}

/** Merged areas within a range; none where the host cannot tell. */
export function askMerges(range: Excel.Range, host: OfficeHost): Answer<readonly Range[]> {
  if (!isAvailable(host, "mergedAreas")) return () => [];
  const merged = range.getMergedAreasOrNullObject();
  merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
  return () =>
    range.isNullObject || merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) =>
          rangeOf(rowIndex + 1, columnIndex + 1, [rowIndex + rowCount, columnIndex + columnCount]),
        );
}
