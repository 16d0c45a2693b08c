// 校验报告: what a check found in one file, for paper. Heading, what was checked, each finding, what was not checked.
import { checkReportHeads as heads, checkReportSections } from "../../notice/check-report-words";
import { checkReportName } from "../../notice/own-sheet-names";
import type { SheetPlan } from "../plan";
import type { CheckReportContent, ReportLine, RuleLine } from "./content";
import { RowStack } from "./row-stack";
import { addHeading, addSection, addTable } from "./tables";
import type { TableColumn } from "./tables";

/** Together a little less wide than the page: in some programs they come out wider than planned. */
const widths = [32, 46, 140, 112, 298, 132];
const lastColumn = widths.length;

const ruleColumns: readonly TableColumn<RuleLine>[] = [
  { head: heads.checks, columns: [2, 4], look: "text", text: ({ checks }) => checks },
  { head: heads.found, columns: [5, 5], look: "text", text: ({ found }) => found },
  { head: heads.clause, columns: [6, 6], look: "text", text: ({ clause }) => clause },
];

const lineColumns: readonly TableColumn<ReportLine>[] = [
  { head: heads.severity, columns: [2, 2], look: "word", text: ({ severity }) => severity },
  { head: heads.place, columns: [3, 3], look: "text", text: ({ place }) => place },
  { head: heads.value, columns: [4, 4], look: "text", text: ({ value }) => value },
  { head: heads.message, columns: [5, 5], look: "longText", text: ({ message }) => message },
  { head: heads.clause, columns: [6, 6], look: "text", text: ({ clause }) => clause },
];

/** Tables without lines are left out. What was not checked comes under the same head as what was found. */
export function planCheckReport(content: CheckReportContent): SheetPlan {
  const { name, heading, rules, findings, unchecked } = content;
  const stack = new RowStack(widths);
  addHeading(stack, [checkReportName, ...heading], lastColumn);
  if (rules.length > 0) {
    addSection(stack, checkReportSections.rules, lastColumn);
    addTable(stack, ruleColumns, rules);
  }
  let headRow: number | undefined;
  for (const [section, lines] of [
    [checkReportSections.findings, findings],
    [checkReportSections.unchecked, unchecked],
  ] as const) {
    if (lines.length === 0) continue;
    addSection(stack, section, lastColumn);
    const row = addTable(stack, lineColumns, lines);
    headRow ??= row;
  }
  return stack.toSheet(name, headRow);
}
