// 校验报告 over several files: one line a file, and where its own report stands.
import { checkOverviewHeads as heads, checkReportSections } from "../../notice/check-report-words";
import { checkReportName } from "../../notice/own-sheet-names";
import type { SheetPlan } from "../plan";
import type { CheckOverviewContent, OverviewFile } from "./content";
import { RowStack } from "./row-stack";
import { addHeading, addSection, addTable } from "./tables";
import type { TableColumn } from "./tables";

/** Together a little less wide than the page: in some programs they come out wider than planned. */
const widths = [32, 190, 116, 130, 112, 180];

const columns: readonly TableColumn<OverviewFile>[] = [
  { head: heads.file, columns: [2, 2], look: "text", text: ({ file }) => file },
  { head: heads.unit, columns: [3, 3], look: "text", text: ({ unit }) => unit },
  { head: heads.result, columns: [4, 4], look: "text", text: ({ result }) => result },
  { head: heads.sheet, columns: [5, 5], look: "text", text: ({ sheet }) => sheet },
  { head: heads.sha256, columns: [6, 6], look: "fingerprint", text: ({ sha256 }) => sha256 },
];

export function planCheckOverview({ name, heading, files }: CheckOverviewContent): SheetPlan {
  const stack = new RowStack(widths);
  addHeading(stack, [checkReportName, ...heading], widths.length);
  addSection(stack, checkReportSections.files, widths.length);
  return stack.toSheet(name, addTable(stack, columns, files));
}
