// The lines above a form's table: mark, title, and the header fields as label and value cells.
import type { Range } from "../kernel/address";
import { rangeOf } from "../kernel/address";
import { toSerial } from "../kernel/calendar";
import type { HeaderContent } from "../spec/content";
import type { HeaderField, ListForm, SummaryForm } from "../spec/form";
import { fieldLook } from "./field-look";
import { validateField } from "./field-validation";
import { block, named, validated } from "./fragment";
import type { Fragment } from "./fragment";
import { looks } from "./looks";

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

const onHeaderRow = ([from, to]: readonly [number, number]): Range =>
  rangeOf(headerRow, from, [headerRow, to]);

function valueOf(field: HeaderField, content: HeaderContent): string | number {
  const value = content[field.id];
  if (value === undefined) return field.blank;
  return typeof value === "string" ? value : toSerial(value);
}

/** Mark, title and header fields; `slots` follow the order of the form's header fields. */
export function formHeading(
  form: SummaryForm | ListForm,
  content: HeaderContent,
  layout: { readonly lastColumn: number; readonly slots: readonly HeaderSlot[] },
): readonly Fragment[] {
  const fields = layout.slots.flatMap((slot, index) => {
    const field = form.header[index];
    if (field === undefined) return [];
    const range = onHeaderRow(slot.value);
    const labelLook = slot.closesUp ? looks.headerLabelRight : looks.headerLabel;
    return [
      block(onHeaderRow(slot.label), { value: `${field.label}：` }, labelLook),
      block(range, { value: valueOf(field, content) }, fieldLook[field.field]),
      validated(validateField(field.field, { from: range.from, to: range.from })),
      named({ name: field.label, range: { from: range.from, to: range.from } }),
    ];
  });
  return [
    block(rangeOf(markRow, 1, [markRow, 2]), { value: form.mark }, looks.mark),
    block(rangeOf(titleRow, 1, [titleRow, layout.lastColumn]), { value: form.title }, looks.title),
    ...fields,
  ];
}
