// What the clerk has filled in, as a request for forms, or what is wrong with it field by field.
import type { FillRequest } from "../../app/fill/plan-missing";
import type { CalendarDate } from "../../core/kernel/calendar";
import type { Result } from "../../core/kernel/result";
import { err, ok } from "../../core/kernel/result";
import { defaultRound } from "../../core/notice/default-round";
import type { FormId } from "../../core/spec/form";
import type { Entries } from "./fill-state";

/** The day that a text means; undefined where it means none. */
export type ReadDay = (text: string) => CalendarDate | undefined;

/** The sentence for each field that is wrong; the day's stands with its own field. */
export interface FillProblems {
  readonly unit?: string;
  readonly day?: true;
  readonly categories?: string;
}

export function problemsOf(
  { unit, categories }: Pick<Entries, "unit" | "categories">,
  day: CalendarDate | undefined,
): FillProblems {
  return {
    ...(unit.trim() === "" ? { unit: "请写填报单位的名称" } : {}),
    ...(day === undefined ? { day: true } : {}),
    ...(categories.length === 0 ? { categories: "请至少选一个类别，每类插入一张附件1" } : {}),
  };
}

export function toRequest(
  { unit, categories }: Pick<Entries, "unit" | "categories">,
  day: CalendarDate | undefined,
  forms: readonly FormId[],
): Result<FillRequest, FillProblems> {
  const { categories: category, ...rest } = problemsOf({ unit, categories }, day);
  const problems = forms.includes("summary") && category ? { ...rest, categories: category } : rest;
  if (day === undefined || Object.keys(problems).length > 0) return err(problems);
  return ok({ unit: unit.trim(), date: day, categories, forms, round: defaultRound });
}
