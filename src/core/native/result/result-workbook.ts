// The workbook of a roll-up: the official forms first, then what they are made of and what is still to do.
import { organizationsForm } from "../../notice/forms/organizations";
import { villagesForm } from "../../notice/forms/villages";
import type { WorkbookPlan } from "../plan";
import type { ResultContent } from "./content";
import { planDetailSheet } from "./detail-sheet";
import { planMergedList } from "./merged-list-sheet";
import { withDistinctNames } from "../sheet-name";
import { planSummedSheet } from "./summed-sheet";
import { planOverviewSheet, planSendBackSheet, planUnitsSheet } from "./working-sheets";

export function planResult(content: ResultContent): WorkbookPlan {
  const sheets = [
    ...content.summaries.map((summary) => planSummedSheet(summary, content)),
    planMergedList(organizationsForm, content),
    planMergedList(villagesForm, content),
    planDetailSheet(content.detail),
    planUnitsSheet(content.units),
    planSendBackSheet(content.sendBack),
    planOverviewSheet(content.overview),
  ];
  return { sheets: withDistinctNames(sheets) };
}
