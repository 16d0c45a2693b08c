// What every form has around its table: title, header fields, settings, hidden parts.
import type { Address } from "../kernel/address";
import type { Range } from "../kernel/address";
import type { CalendarDate } from "../kernel/calendar";
import { basisNames } from "../notice/default-round";
import { formSettings } from "../notice/form-settings";
import { organizationsForm } from "../notice/forms/organizations";
import { summaryForm } from "../notice/forms/summary";
import { villagesForm } from "../notice/forms/villages";
import type { FormId } from "../spec/form";
import { blankEntry } from "./entries";
import type { EntryReader } from "./entries";
import { findHeaderField } from "./header-fields";
import { asIs } from "./outcome";
import { isBlankDate, readDate } from "./read-date";
import type { Entry, FormRemark, FormSettings } from "./report";
import { fold, textOf, tidyName } from "./text";

const titles: Readonly<Record<FormId, string>> = {
  summary: fold(summaryForm.title),
  organizations: fold(organizationsForm.title),
  villages: fold(villagesForm.title),
};
const marks = [summaryForm, organizationsForm, villagesForm].map(({ mark }) => mark);

/** Whether a row that begins with the text opens another form: its mark, its title or its header line. */
export const opensForm = (text: string): boolean =>
  marks.includes(text) ||
  Object.values(titles).some((title) => text.includes(title)) ||
  summaryForm.header.some(({ label }) => text.startsWith(`${label}:`));

interface FormHeading {
  readonly hasTitle: boolean;
  readonly unit: Entry<string> | undefined;
  readonly date: Entry<CalendarDate> | undefined;
}

/** Title and header fields from the rows above the table. */
export function readHeading(reader: EntryReader, form: FormId, above: Range): FormHeading {
  const { grid } = reader;
  let hasTitle = false;
  for (let row = above.from.row; row <= above.to.row && !hasTitle; row += 1) {
    hasTitle = grid.textsOf(row).some(({ text }) => text.includes(titles[form]));
  }
  const unit = findHeaderField(grid, above, "unit");
  const date = findHeaderField(grid, above, "date");
  return {
    hasTitle,
    unit: unit && reader.interpret(unit.at, unit.value, (value) => asIs(tidyName(textOf(value)))),
    date: date && readHeaderDate(reader, date.at, date.value),
  };
}

function readHeaderDate(
  reader: EntryReader,
  at: Address,
  value: Parameters<typeof textOf>[0],
): Entry<CalendarDate> {
  const text = textOf(value);
  const unfilled = value === undefined || value === null || isBlankDate(text);
  return unfilled ? blankEntry(at, text) : reader.interpret(at, value, readDate);
}

/** The labelled cells beside the form, wherever in those rows they stand. */
export function readSettings(reader: EntryReader, rows: Range): FormSettings {
  const { grid } = reader;
  const found = new Map<string, Address>();
  for (let row = rows.from.row; row <= rows.to.row; row += 1) {
    for (const { at, text } of grid.textsOf(row, 10)) {
      const setting = formSettings.find(({ label }) => label === text);
      if (setting !== undefined) found.set(setting.id, { row, column: at.column + 1 });
    }
  }
  const [basisAt, deadlineAt] = [found.get("basis"), found.get("deadline")];
  const basisText = basisAt && fold(grid.textAt(basisAt));
  const basis = (["overlap", "primary"] as const).find((each) => basisNames[each] === basisText);
  const deadlineValue = deadlineAt && grid.valueAt(deadlineAt);
  const deadline = deadlineValue === undefined ? undefined : readDate(deadlineValue).value;
  return { ...(basis ? { basis } : {}), ...(deadline ? { deadline } : {}) };
}

/** A file's name in brackets, or its number. */
const otherFile = /\[[^\]]+\]/;

/** Cells in the area whose formulas refer to other files. */
export const linkedRemarks = ({ grid }: EntryReader, { from, to }: Range): readonly FormRemark[] =>
  grid.sheet.rows
    .filter(({ row }) => row >= from.row && row <= to.row)
    .flatMap(({ row, cells }) =>
      cells
        .filter(
          ({ column, formula = "" }) =>
            column >= from.column && column <= to.column && otherFile.test(formula),
        )
        .map(({ column }) => ({ id: "linked", at: { row, column } }) as const),
    );

/** What is out of sight in those rows. */
export function hiddenRemarks({ grid }: EntryReader, rows: Range): readonly FormRemark[] {
  const hidden = grid.sheet.rows
    .filter(({ row, hidden: isHidden }) => isHidden && row >= rows.from.row && row <= rows.to.row)
    .map(({ row }) => row);
  return [
    ...(grid.sheet.hidden ? [{ id: "hidden-sheet" } as const] : []),
    ...(hidden.length > 0 ? [{ id: "hidden-rows", rows: hidden } as const] : []),
  ];
}
