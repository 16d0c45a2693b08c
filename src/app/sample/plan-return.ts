// A unit's return as sheets, in the order of the notice.
import { planListSheet } from "../../core/native/list-sheet";
import type { WorkbookPlan } from "../../core/native/plan";
import { planSummarySheet } from "../../core/native/summary-sheet";
import { defaultRound } from "../../core/notice/default-round";
import { organizationsForm } from "../../core/notice/forms/organizations";
import { villagesForm } from "../../core/notice/forms/villages";
import { noneMark } from "../../core/notice/marks";
import type { ListContent } from "../../core/spec/content";
import type { UnitReturn } from "./unit-return";

const round = defaultRound;
const choices = { signatures: false };

/** A list without rows is a zero report. */
export function planReturn({
  written: unit,
  date,
  categories,
  villages,
}: UnitReturn): WorkbookPlan {
  const rows = categories.flatMap(({ organizations }) => organizations);
  const organizations: ListContent = {
    unit,
    date,
    rows: rows.length > 0 ? rows : [{ name: noneMark }],
  };
  return {
    sheets: [
      ...categories.map(({ category, counts, unnamed }) =>
        planSummarySheet(
          { unit, date, category: unnamed ? undefined : category, counts },
          round,
          choices,
        ),
      ),
      planListSheet(organizationsForm, organizations, { round, choices }),
      ...(villages
        ? [planListSheet(villagesForm, { unit, date, rows: villages }, { round, choices })]
        : []),
    ],
  };
}
