// The lines above a form's table: mark, title, and the header fields as label and value cells.
import type { Address, Range } from "../kernel/address";
import { rangeOf } from "../kernel/address";
import { toSerial } from "../kernel/calendar";
import type { HeaderContent } from "../spec/content";
import type { HeaderField, ListForm, SummaryForm } from "../spec/form";
import { fieldLook } from "./field-look";
import { validateField } from "./field-validation";
import { block, named, validated } from "./fragment";
import type { Fragment } from "./fragment";
import { bodySize, looks } from "./looks";
import type { RowPlan } from "./plan";
import { cellPadding, rowHeight } from "./row-height";

/** Where the value of a header field stands. */
export const headerAddress = (
  form: SummaryForm | ListForm,
  slots: readonly HeaderSlot[],
  id: HeaderField["id"],
): Address => ({
  row: headerRow,
  column: slots[form.header.findIndex((field) => field.id === id)]?.value[0] ?? 1,
});

const markRow = 1;
const titleRow = 2;
const headerRow = 3;
export const headRow = 4;

/** Columns of a header field, first and last; the label keeps left unless it closes up to its value. */
export interface HeaderSlot {
  readonly label: readonly [number, number];
  readonly value: readonly [number, number];
  readonly closesUp?: true;
}

interface HeaderLayout {
  /** In the order of the form's header fields. */
  readonly slots: readonly HeaderSlot[];
  /** Of the columns from A on. */
  readonly widths: readonly number[];
  readonly lastColumn: number;
  /** Of the header fields' row. */
  readonly leastHeight: number;
}

const onHeaderRow = ([from, to]: readonly [number, number]): Range =>
  rangeOf(headerRow, from, [headerRow, to]);

/** Width of the columns from the first to the last, both counted from 1. */
export const widthAcross = (widths: readonly number[], first: number, last: number): number =>
  widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);

/** A space in 仿宋. */
const spaceWidth = bodySize / 2;

/** In spaces; a year has twice the digits of a month or day. */
const mostForYear = 8;
const mostForOthers = 5;

/** 年 月 日 for the pen: what room the cell has is spread before each; a blank without such words stays as it is. */
function penBlank(blank: string, cellWidth: number): string {
  const [first, ...others] = blank.split(/ +/).filter((part) => part !== "");
  if (first === undefined) return blank;
  const words = [first, ...others].join("").length * bodySize;
  const spaces = Math.floor((cellWidth - cellPadding - words) / spaceWidth);
  const each = Math.min(mostForOthers, Math.floor(spaces / (others.length + 1)));
  const year = Math.min(mostForYear, spaces - each * others.length);
  return [" ".repeat(year), first, ...others.map((other) => " ".repeat(each) + other)].join("");
}

function valueOf(field: HeaderField, content: HeaderContent, width: number): string | number {
  const value = content[field.id];
  if (value === undefined) return penBlank(field.blank, width);
  return typeof value === "string" ? value : toSerial(value);
}

/** Mark, title and header fields. */
export function formHeading(
  form: SummaryForm | ListForm,
  content: HeaderContent,
  { slots, widths, lastColumn }: HeaderLayout,
): readonly Fragment[] {
  const fields = slots.flatMap((slot, index) => {
    const field = form.header[index];
    if (field === undefined) return [];
    const range = onHeaderRow(slot.value);
    const value = valueOf(field, content, widthAcross(widths, ...slot.value));
    const labelLook = slot.closesUp ? looks.headerLabelRight : looks.headerLabel;
    return [
      block(onHeaderRow(slot.label), { value: `${field.label}：` }, labelLook),
      block(range, { value }, fieldLook[field.field]),
      validated(validateField(field.field, { from: range.from, to: range.from })),
      named({ name: field.label, range: { from: range.from, to: range.from } }),
    ];
  });
  return [
    block(rangeOf(markRow, 1, [markRow, 2]), { value: form.mark }, looks.mark),
    block(rangeOf(titleRow, 1, [titleRow, lastColumn]), { value: form.title }, looks.title),
    ...fields,
  ];
}

/** Programs fit no height to a text in merged cells. */
const isMerged = ({ value: [first, last] }: HeaderSlot): boolean => first !== last;

/** The rows of mark, title and header fields; the last as high as its texts need. */
export function headingRows(
  form: SummaryForm | ListForm,
  content: HeaderContent,
  { slots, widths, leastHeight }: HeaderLayout,
): readonly RowPlan[] {
  const texts = slots.flatMap(({ value }, index) => {
    const id = form.header[index]?.id;
    const text = id === undefined ? undefined : content[id];
    return typeof text === "string" ? [{ text, width: widthAcross(widths, ...value) }] : [];
  });
  return [
    { row: markRow, height: 22, fixed: true },
    { row: titleRow, height: 44, fixed: true },
    { row: headerRow, height: rowHeight(texts, leastHeight), fixed: slots.some(isMerged) },
  ];
}
