// The forms that a unit asks for and does not have yet. What is there is never planned a second time.
import type { CalendarDate } from "../../core/kernel/calendar";
import type { SheetPlan } from "../../core/native/plan";
import { bareUnit } from "../../core/report/unit-key";
import type { FormId } from "../../core/spec/form";
import type { Round } from "../../core/spec/round";
import { planFormSet } from "../issue-forms";
import type { ExistingForm } from "./list-forms";

export interface FillRequest {
  readonly unit: string;
  readonly date: CalendarDate;
  readonly categories: readonly string[];
  readonly forms: readonly FormId[];
  readonly round: Round;
}

const filledIn = (existing: readonly ExistingForm[]): readonly ExistingForm[] =>
  existing.filter(({ isResult }) => !isResult);

/** A form that names no unit was not meant for another one. */
const isOf =
  (unit: string) =>
  (form: ExistingForm): boolean =>
    form.unit === undefined || bareUnit(form.unit) === bareUnit(unit);

/** Another unit whose forms the workbook holds, where it holds none of this one. */
export function otherUnitIn(existing: readonly ExistingForm[], unit: string): string | undefined {
  const forms = filledIn(existing);
  return forms.some(isOf(unit)) ? undefined : forms[0]?.unit;
}

/** In the order of the notice; empty where nothing is missing. */
export function planMissing(
  { unit, date, categories, forms, round }: FillRequest,
  existing: readonly ExistingForm[],
): readonly SheetPlan[] {
  const own = filledIn(existing).filter(isOf(unit));
  const filed = new Set(
    own.filter(({ kind }) => kind === "summary").map(({ category }) => category),
  );
  const missing = categories.filter((category) => !filed.has(category));
  const isMissing = (form: FormId): boolean =>
    form === "summary" ? missing.length > 0 : own.every(({ kind }) => kind !== form);
  const wanted = forms.filter(isMissing);
  if (wanted.length === 0) return [];
  const print = { signatures: false };
  return planFormSet({ forms: wanted, categories: missing, unit, date, round, print }).sheets;
}
