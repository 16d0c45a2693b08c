// Issuing the official forms: which sheets a unit gets. Writing them is somebody else's work.
import { organizationsForm } from "../core/notice/forms/organizations";
import { villagesForm } from "../core/notice/forms/villages";
import { planListSheet } from "../core/native/list-sheet";
import type { SheetPlan, WorkbookPlan } from "../core/native/plan";
import type { PrintChoices } from "../core/native/print-setup";
import { withDistinctNames } from "../core/native/sheet-name";
import { planSummarySheet } from "../core/native/summary-sheet";
import type { CalendarDate } from "../core/kernel/calendar";
import { tidy } from "../core/report/text";
import type { FormId } from "../core/spec/form";
import type { Round } from "../core/spec/round";

export interface FormSetRequest {
  readonly forms: readonly FormId[];
  /** One 附件1 for each; a single one without category where empty. */
  readonly categories: readonly string[];
  readonly unit?: string | undefined;
  readonly date?: CalendarDate | undefined;
  readonly round: Round;
  readonly print: PrintChoices;
}

function planSheets(form: FormId, request: FormSetRequest): readonly SheetPlan[] {
  const { unit, date, round, print } = request;
  const lists = { round, choices: print };
  switch (form) {
    case "summary": {
      const named = new Set(request.categories.map(tidy).filter((category) => category !== ""));
      const categories = named.size > 0 ? [...named] : [undefined];
      return categories.map((category) => planSummarySheet({ unit, category, date }, round, print));
    }
    case "organizations":
      return [planListSheet(organizationsForm, { unit, date }, lists)];
    case "villages":
      return [planListSheet(villagesForm, { unit, date }, lists)];
  }
}

/** One workbook with the forms asked for, in the order of the notice; a category named twice gives one sheet. */
export function planFormSet(request: FormSetRequest): WorkbookPlan {
  const order: readonly FormId[] = ["summary", "organizations", "villages"];
  const wanted = order.filter((form) => request.forms.includes(form));
  return { sheets: withDistinctNames(wanted.flatMap((form) => planSheets(form, request))) };
}
