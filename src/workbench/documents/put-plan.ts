// A file as sheet plans becomes the book, in place of all that was in it.
import { rangeOf } from "../../core/kernel/address";
import type { SheetPlan, WorkbookPlan } from "../../core/native/plan";
import type { Book } from "../model/book";
import { freeze } from "../model/freeze";
import { merge } from "../model/merges";
import { select } from "../model/selection";
import type { Sheet } from "../model/sheet";
import { addSheet, deleteSheet, setAside } from "../model/sheet-list";
import { putCells } from "./plan-parts/cells";
import { gridColor } from "./plan-parts/colors";
import { putConditionalFormats } from "./plan-parts/conditional-formats";
import { deleteNames, putFormulaNames, putNames } from "./plan-parts/names";
import { putPrint } from "./plan-parts/print";
import { putColumns, putRows } from "./plan-parts/sizes";
import { putValidations } from "./plan-parts/validations";

function putSheet(book: Book, plan: SheetPlan): Sheet {
  const sheet = addSheet(book, plan.name);
  putColumns(sheet, plan);
  for (const range of plan.merges) merge(sheet, range, false);
  putRows(sheet, plan, putCells(sheet, plan));
  sheet.handOver();
  putValidations(sheet, plan.validations);
  putConditionalFormats(sheet, plan.conditionalFormats);
  putNames(sheet, plan.names);
  putPrint(sheet, plan.print);
  freeze(sheet, { rows: plan.frozenRows, columns: plan.frozenColumns ?? 0 });
  sheet.gridlines = plan.gridLines ?? false;
  if (plan.tabColor !== undefined) sheet.tabColor = gridColor(plan.tabColor);
  return sheet;
}

const visibilities = { true: "Hidden", very: "VeryHidden" } as const;

function hide(sheet: Sheet, { hidden }: SheetPlan): void {
  if (hidden !== undefined) sheet.visibility = visibilities[`${hidden}`];
}

/** As when the clerk opens a file: nothing can be undone, and the first sheet that shows is shown from its first cell. */
export function putPlan(book: Book, plan: WorkbookPlan): void {
  const gone = book.sheets;
  deleteNames(book);
  book.settings.clear();
  for (const sheet of gone) setAside(sheet);
  const put = plan.sheets.map((one) => ({ plan: one, sheet: putSheet(book, one) }));
  putFormulaNames(book, plan.names ?? []);
  const first = put.find((one) => one.plan.hidden === undefined) ?? put[0];
  if (first !== undefined) select(first.sheet, rangeOf(1, 1));
  for (const sheet of gone) deleteSheet(sheet);
  for (const one of put) hide(one.sheet, one.plan);
}
