// The look of a cell, made to fit what stands in it: a date needs a format that shows a date, a number one that does not.
import type { CellStyle } from "../../core/native/plan";
import type { OpenedCell } from "./opened-cells";

const dateFormat = "yyyy-m-d";
const timeFormat = "yyyy-m-d h:mm";

const showsDate = ({ numberFormat = "" }: CellStyle): boolean => /[ymd]/.test(numberFormat);

/** The same style where it fits. */
export function fittedStyle(
  style: CellStyle,
  { content: { value }, isDate }: OpenedCell,
): CellStyle {
  if (typeof value !== "number" || isDate === showsDate(style)) return style;
  if (isDate) return { ...style, numberFormat: Number.isInteger(value) ? dateFormat : timeFormat };
  const { numberFormat: _, ...general } = style;
  return general;
}
