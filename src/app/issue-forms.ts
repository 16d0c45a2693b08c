// Issuing the official forms: which sheets a unit gets. Writing them is somebody else's work.
import { organizationsForm } from "../core/notice/forms/organizations";
import { villagesForm } from "../core/notice/forms/villages";
import { planListSheet } from "../core/native/list-sheet";
import type { SheetPlan, WorkbookPlan } from "../core/native/plan";
import type { PrintChoices } from "../core/native/print-setup";
import { planSummarySheet } from "../core/native/summary-sheet";
import type { CalendarDate } from "../core/kernel/calendar";
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
      const categories = request.categories.length > 0 ? request.categories : [undefined];
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
  const sheets = wanted.flatMap((form) => planSheets(form, request));
  return {
    sheets: [...new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet])).values()],
  };
}
