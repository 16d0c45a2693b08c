// What the sheets of a check report are put together from: a heading, section heads, tables with numbered lines.
import { checkReportHeads } from "../../notice/check-report-words";
import type { ReportLook } from "./looks";
import type { RowStack, StackCell } from "./row-stack";

export interface TableColumn<Line> {
  readonly head: string;
  readonly columns: StackCell["columns"];
  readonly look: ReportLook;
  readonly text: (line: Line) => string;
}

/** Of the first column, in every table. */
const ordinalColumns = [1, 1] as const;

/** The title and the lines under it, each as wide as the page. */
export function addHeading(
  stack: RowStack,
  [title = "", ...lines]: readonly string[],
  lastColumn: number,
): void {
  stack.add([{ columns: [1, lastColumn], value: title, look: "title" }], 32);
  for (const value of lines) stack.add([{ columns: [1, lastColumn], value, look: "heading" }], 18);
}

export function addSection(stack: RowStack, value: string, lastColumn: number): void {
  stack.add([], 12);
  stack.add([{ columns: [1, lastColumn], value, look: "section" }], 22);
}

/** Answers the row of the heads. */
export function addTable<Line>(
  stack: RowStack,
  columns: readonly TableColumn<Line>[],
  lines: readonly Line[],
): number {
  const ordinal = {
    columns: ordinalColumns,
    value: checkReportHeads.ordinal,
    look: "head",
  } as const;
  const headRow = stack.add(
    [
      ordinal,
      ...columns.map(({ head, columns: own }) => ({
        columns: own,
        value: head,
        look: "head" as const,
      })),
    ],
    22,
  );
  for (const [index, line] of lines.entries())
    stack.add(
      [
        { columns: ordinalColumns, value: index + 1, look: "ordinal" },
        ...columns.map(({ columns: own, look, text }) => ({
          columns: own,
          value: text(line),
          look,
        })),
      ],
      20,
    );
  return headRow;
}
