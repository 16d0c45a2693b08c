// A township's 附件1 and 附件2 in which nothing is decided yet, as the tests of 定标准 use them.
import { defaultRound } from "../../src/core/notice/default-round";
import { organizationsForm } from "../../src/core/notice/forms/organizations";
import { planListSheet } from "../../src/core/native/list-sheet";
import type { SheetPlan } from "../../src/core/native/plan";
import { planSummarySheet } from "../../src/core/native/summary-sheet";
import type { ListRow, SummaryContent } from "../../src/core/spec/content";

const frame = { unit: "归阳镇党委", date: { year: 2014, month: 3, day: 10 } };
const choices = { signatures: false };

export const planList = (rows: readonly ListRow[], round = defaultRound): SheetPlan =>
  planListSheet(organizationsForm, { ...frame, rows }, { round, choices });

export const planSummary = (
  category: string,
  counts: NonNullable<SummaryContent["counts"]>,
): SheetPlan => planSummarySheet({ ...frame, category, counts }, defaultRound, choices);

/** 附件1 of the villages, and the list. */
export const planDecideBook = (rows: readonly ListRow[]): readonly SheetPlan[] => [
  planSummary("农村", { T: 120, W: 1, Z: 4, B: 115 }),
  planList(rows),
];
