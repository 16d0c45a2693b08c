// A new workbook: one empty sheet.
import type { WorkbookPlan } from "../../core/native/plan";
import { planPlainSheet } from "./plain-sheet";

export const blankPlan: WorkbookPlan = {
  sheets: [planPlainSheet({ name: "Sheet1", hidden: false, rows: [], merges: [] }, [])],
};
