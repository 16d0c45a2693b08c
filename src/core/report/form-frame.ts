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
import { fold, textOf, tidy, tidyName } from "./text";

const labels = summaryForm.header.map(({ label }) => `${label}:`);
const titles: Readonly<Record<FormId, string>> = {
  summary: fold(summaryForm.title),
  organizations: fold(organizationsForm.title),
  villages: fold(villagesForm.title),
};
const allTitles = Object.values(titles);
const marks = [summaryForm, organizationsForm, villagesForm].map(({ mark }) => mark);

/** Whether a row that begins with the text opens another form: its mark, its title or its header line. */
export const opensForm = (text: string): boolean =>
  marks.includes(text) ||
  allTitles.some((title) => text.includes(title)) ||
  labels.some((label) => text.startsWith(label));

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

/** Cells in the area whose formulas refer to other files. Few cells of a long list have a formula. */
function linkedRemarks({ grid }: EntryReader, { from, to }: Range): readonly FormRemark[] {
  const remarks: FormRemark[] = [];
  for (const { row, cells } of grid.sheet.rows) {
    if (row < from.row || row > to.row) continue;
    for (const { column, formula } of cells) {
      if (formula === undefined || column < from.column || column > to.column) continue;
      if (otherFile.test(formula)) remarks.push({ id: "linked", at: { row, column } });
    }
  }
  return remarks;
}

/** Comments in the area; those under the last row that holds anything are of the form above. */
function commentRemarks({ grid }: EntryReader, { from, to }: Range): readonly FormRemark[] {
  const bottom = to.row < grid.lastRow ? to.row : Infinity;
  return (grid.sheet.comments ?? [])
    .filter(({ row }) => row >= from.row && row <= bottom)
    .filter(({ column }) => column >= from.column && column <= to.column)
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map(({ row, column, text }) => ({ id: "comment", at: { row, column }, text: tidy(text) }));
}

/** What is out of sight in those rows. */
function hiddenRemarks({ grid }: EntryReader, rows: Range): readonly FormRemark[] {
  const hidden = grid.sheet.rows
    .filter(({ row, hidden: isHidden }) => isHidden && row >= rows.from.row && row <= rows.to.row)
    .map(({ row }) => row);
  return [
    ...(grid.sheet.hidden ? [{ id: "hidden-sheet" } as const] : []),
    ...(hidden.length > 0 ? [{ id: "hidden-rows", rows: hidden } as const] : []),
  ];
}

/** What is out of sight, refers to other files, or is noted beside what stands there. */
export const areaRemarks = (reader: EntryReader, area: Range): readonly FormRemark[] => [
  ...hiddenRemarks(reader, area),
  ...linkedRemarks(reader, area),
  ...commentRemarks(reader, area),
];
