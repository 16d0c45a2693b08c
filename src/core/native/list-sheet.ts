// 附件2 and 附件3 compiled to a sheet: a head, numbered rows, and room to grow down to the last row.
import { columnLetters, rangeOf, toAbsoluteA1 } from "../kernel/address";
import type { ListContent, ListRow } from "../spec/content";
import type { Column, ListForm } from "../spec/form";
import type { Round } from "../spec/round";
import { fieldLook } from "./field-look";
import { validateField } from "./field-validation";
import { cell, combine, validated } from "./fragment";
import type { Fragment } from "./fragment";
import { formHeading, headerAddress, headingRows, headRow } from "./header-line";
import {
  headerSlots,
  helperWidths,
  printedWidth,
  settingsWidths,
  spacerWidth,
} from "./list-layout";
import { looks } from "./looks";
import type {
  BlockPlan,
  BlockValue,
  CellStyle,
  ColumnPlan,
  ConditionalFormatPlan,
  RowPlan,
  SheetPlan,
} from "./plan";
import { landscapePages } from "./print-setup";
import type { PrintChoices } from "./print-setup";
import { highestOf, rowHeight } from "./row-height";
import { listFormats } from "./self-check/list-formats";
import { lastListRow } from "./self-check/listed-columns";
import { settingAddress, settingsBlock } from "./settings-block";
import { toSheetName } from "./sheet-name";

const firstRow = headRow + 1;

/** What the eye and a pen need of a row, in points, where its texts need less. */
const least = { header: 28, head: 42, row: 32 } as const;

/** Rows below the printed ones get their borders when something stands in them. */
function withoutBorder(style: CellStyle): CellStyle {
  return { ...style, border: {} };
}

function columnPlans(form: ListForm): readonly ColumnPlan[] {
  const printed = form.columns.map((column) => ({
    width: printedWidth(form, column),
    style: withoutBorder(fieldLook[column.field]),
  }));
  const helpers = form.helperColumns.map(({ id, field }) => ({
    width: helperWidths[id],
    style: fieldLook[field],
  }));
  const settings = settingsWidths.map((width) => ({ width, style: looks.helper }));
  return [
    ...printed,
    { width: spacerWidth, style: looks.spacer },
    ...(helpers.length > 0 ? helpers : settings),
  ];
}

/** Head and validations of one column, printed or helping. */
function columnFrame(
  { label, field }: Column<string>,
  column: number,
  look: CellStyle,
): readonly Fragment[] {
  return [
    cell({ row: headRow, column }, { value: label }, look),
    validated(validateField(field, rangeOf(firstRow, column, [lastListRow, column]))),
  ];
}

/** The list's rows, numbered; helper cells that say nothing are left to their column. */
function dataBlock(form: ListForm, rows: readonly ListRow[]): BlockPlan {
  const { columns, helperColumns } = form;
  const ordinal = columns.findIndex(({ id }) => id === "ordinal");
  const styles = [...columns, ...helperColumns].map(({ field }) => fieldLook[field]);
  return {
    at: { row: firstRow, column: 1 },
    styles: styles.toSpliced(columns.length, 0, looks.spacer),
    rows: rows.map((row, index) => {
      const values: BlockValue[] = [];
      for (const { id } of columns) values.push(row[id] ?? null);
      values[ordinal] ??= index + 1;
      values.push(undefined);
      for (const { id } of helperColumns) values.push(row[id]);
      return values;
    }),
  };
}

/** From the head row down. */
function tableRows(form: ListForm, rows: readonly ListRow[]): readonly RowPlan[] {
  const columns = form.columns.map((column) => ({ ...column, width: printedWidth(form, column) }));
  const heads = columns.map(({ label, width }) => ({ text: label, width }));
  const written = columns.filter(({ field }) => fieldLook[field].wrap);
  const height = (row: ListRow): number =>
    highestOf(written, ({ id }) => String(row[id] ?? ""), least.row);
  return [
    { row: headRow, height: rowHeight(heads, least.head), fixed: true },
    ...rows.map((row, index) => ({ row: firstRow + index, height: height(row), fixed: false })),
  ];
}

/** Draws the borders of rows below the printed ones as soon as something stands in them. */
function growingBorders(form: ListForm, from: number): readonly ConditionalFormatPlan[] {
  if (from > lastListRow) return [];
  const last = form.columns.length;
  return [
    {
      range: rangeOf(from, 1, [lastListRow, last]),
      formula: `COUNTA($A${from}:$${columnLetters(last)}${from})>0`,
      border: { top: true, bottom: true, left: true, right: true },
    },
  ];
}

/** The list checks itself as far as its own cells tell. */
function selfChecks(form: ListForm): readonly ConditionalFormatPlan[] {
  const helperColumn = form.columns.length + 2;
  const slots = headerSlots(form);
  const settings = { row: 1, column: helperColumn };
  return listFormats({
    form,
    columns: new Map([
      ...form.columns.map(({ id }, index) => [id, index + 1] as const),
      ...form.helperColumns.map(({ id }, index) => [id, helperColumn + index] as const),
    ]),
    firstRow,
    lastRow: lastListRow,
    header: (field) => toAbsoluteA1(headerAddress(form, slots, field)),
    headerAt: (field) => headerAddress(form, slots, field),
    setting: (id) => toAbsoluteA1(settingAddress(settings, id)),
  });
}

/** A list without its checks of itself, with at least the rows that the form is printed with; blank where the content says nothing. */
export function planUncheckedList(
  form: ListForm,
  content: ListContent,
  { round, choices }: { readonly round: Round; readonly choices: PrintChoices },
): SheetPlan {
  const filled = content.rows ?? [];
  const empty = Array.from({ length: Math.max(0, form.printedRows - filled.length) }, () => ({}));
  const rows: readonly ListRow[] = [...filled, ...empty];
  const columns = columnPlans(form);
  const lastColumn = form.columns.length;
  const helperColumn = lastColumn + 2;
  const layout = {
    slots: headerSlots(form),
    widths: columns.map(({ width }) => width),
    lastColumn,
    leastHeight: least.header,
  };
  return {
    name: toSheetName([form.mark]),
    columns,
    rows: [...headingRows(form, content, layout), ...tableRows(form, rows)],
    defaultRowHeight: least.row,
    ...combine([
      ...formHeading(form, content, layout),
      ...form.columns.flatMap((column, index) => columnFrame(column, index + 1, looks.head)),
      ...form.helperColumns.flatMap((column, index) =>
        columnFrame(column, helperColumn + index, looks.helperHead),
      ),
      ...settingsBlock({ row: 1, column: helperColumn }, round),
    ]),
    blocks: [dataBlock(form, rows)],
    conditionalFormats: growingBorders(form, firstRow + rows.length),
    print: landscapePages(lastColumn, headRow, choices),
    frozenRows: headRow,
  };
}

/** A list that checks itself as it is filled in. */
export function planListSheet(
  form: ListForm,
  content: ListContent,
  how: { readonly round: Round; readonly choices: PrintChoices },
): SheetPlan {
  const sheet = planUncheckedList(form, content, how);
  return { ...sheet, conditionalFormats: [...selfChecks(form), ...sheet.conditionalFormats] };
}
