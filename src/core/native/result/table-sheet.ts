// A plain table as a sheet: one head row that stays in view, one row a line. Knows no table's words.
import { rangeOf } from "../../kernel/address";
import type { CellPlan, CellStyle, SheetPlan, ValidationPlan } from "../plan";
import { landscapePages } from "../print-setup";
import { rowHeight } from "../row-height";
import { tableLooks } from "./looks";
import type { TableLook } from "./looks";

export interface TableColumn<Line> {
  readonly head: string;
  readonly width: number;
  readonly look: TableLook;
  readonly content: (line: Line) => Pick<CellPlan, "value" | "formula">;
  /** What may stand in the column, beside what does. */
  readonly choices?: readonly string[];
}

const headRow = 1;

/** Choices reach this far, for lines that are added by hand. */
export const lastTableRow = 2000;

/** Cells of the column that no line fills. */
const withoutBorder = (style: CellStyle): CellStyle => ({ ...style, border: {} });

const choicesOf = <Line>(columns: readonly TableColumn<Line>[]): readonly ValidationPlan[] =>
  columns.flatMap(({ head, choices }, index) =>
    choices === undefined
      ? []
      : [
          {
            range: rangeOf(headRow + 1, index + 1, [lastTableRow, index + 1]),
            rule: { type: "list", values: choices },
            alertStyle: "warning",
            title: head,
          },
        ],
  );

function heightOf<Line>(columns: readonly TableColumn<Line>[], line: Line): number {
  const wrapped = columns.filter(({ look }) => look === "text" || look === "longText");
  return rowHeight(
    wrapped.map(({ content, width }) => ({ text: String(content(line).value ?? ""), width })),
    20,
  );
}

export function planTable<Line>(
  name: string,
  columns: readonly TableColumn<Line>[],
  lines: readonly Line[],
): SheetPlan {
  const head = columns.map((column, index): CellPlan => ({
    at: { row: headRow, column: index + 1 },
    value: column.head,
    style: tableLooks.head,
  }));
  const body = lines.flatMap((line, row) =>
    columns.map(({ content, look }, index): CellPlan => ({
      at: { row: headRow + 1 + row, column: index + 1 },
      ...content(line),
      style: tableLooks[look],
    })),
  );
  return {
    name,
    columns: columns.map(({ width, look }) => ({ width, style: withoutBorder(tableLooks[look]) })),
    rows: [
      { row: headRow, height: 44, fixed: false },
      ...lines.map((line, index) => ({
        row: headRow + 1 + index,
        height: heightOf(columns, line),
        fixed: false,
      })),
    ],
    cells: [...head, ...body],
    merges: [],
    validations: choicesOf(columns),
    blocks: [],
    conditionalFormats: [],
    names: [],
    print: landscapePages(columns.length, headRow, { signatures: false }),
    frozenRows: headRow,
  };
}
