// The workbook of a roll-up: the official forms first, then what they are made of and what is still to do.
import { organizationsForm } from "../../notice/forms/organizations";
import { villagesForm } from "../../notice/forms/villages";
import type { FormId } from "../../spec/form";
import type { SheetPlan, WorkbookPlan } from "../plan";
import type { ResultContent } from "./content";
import { planDetailSheet } from "./detail-sheet";
import { planExplanationsSheet } from "./explanations-sheet";
import { planMergedList } from "./merged-list-sheet";
import { withDistinctNames } from "../sheet-name";
import { planSummedSheet } from "./summed-sheet";
import { planOverviewSheet, planSendBackSheet, planUnitsSheet } from "./working-sheets";

/** A planned sheet with what it is: a form, of 附件1 with its category; else a working sheet, known by its name. */
export interface ResultSheet {
  readonly plan: SheetPlan;
  readonly form?: FormId;
  readonly category?: string;
}

/** Names may repeat where categories differ only in what sheet names may not hold. */
export const planResultSheets = (content: ResultContent): readonly ResultSheet[] => [
  ...content.summaries.map((summary): ResultSheet => {
    const { category } = summary;
    return { form: "summary", category, plan: planSummedSheet(summary, content) };
  }),
  ...[organizationsForm, villagesForm].map((form) => ({
    form: form.id,
    plan: planMergedList(form, content),
  })),
  { plan: planDetailSheet(content.detail) },
  { plan: planUnitsSheet(content.units) },
  { plan: planSendBackSheet(content.sendBack) },
  ...(content.explanations.length > 0
    ? [{ plan: planExplanationsSheet(content.explanations) }]
    : []),
  { plan: planOverviewSheet(content.overview) },
];

export const planResult = (content: ResultContent): WorkbookPlan => ({
  sheets: withDistinctNames(planResultSheets(content).map(({ plan }) => plan)),
});
