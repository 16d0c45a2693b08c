// 情况说明: one row a reason, for clerks to read and to write in; in the workbook of a unit as well as in a result.
import { columnLetters, rangeOf } from "../../kernel/address";
import { explanationHeads } from "../../notice/explanation-words";
import { explanationsSheetName } from "../../notice/own-sheet-names";
import type { Explanation } from "../../spec/explanation";
import type { SheetPlan } from "../plan";
import { landscapePages } from "../print-setup";
import { lastTableRow, planTable } from "./table-sheet";
import type { TableColumn } from "./table-sheet";
import type { TableLook } from "./looks";

const column = (
  field: keyof Explanation,
  width: number,
  look: TableLook = "text",
): TableColumn<Explanation> => ({
  head: explanationHeads[field],
  width,
  look,
  content: (explanation) => ({ value: explanation[field] || null }),
});

const printed = [
  column("checks", 130),
  column("unit", 100),
  column("form", 50),
  column("category", 60),
  column("organization", 120),
  column("entry", 110),
  column("value", 110, "longText"),
  column("text", 200, "longText"),
  column("date", 80),
];

/** By these the reason is known when it is read back, or has gone up: nobody needs them on paper. */
const further = [column("source", 90), column("rule", 60, "code")];

export function planExplanationsSheet(explanations: readonly Explanation[]): SheetPlan {
  const plan = planTable(explanationsSheetName, [...printed, ...further], explanations);
  const first = explanations.length + 2;
  const last = printed.length + further.length;
  return {
    ...plan,
    conditionalFormats: [
      {
        range: rangeOf(first, 1, [Math.max(first, lastTableRow), last]),
        formula: `COUNTA($A${first}:$${columnLetters(last)}${first})>0`,
        border: { top: true, bottom: true, left: true, right: true },
      },
    ],
    print: landscapePages(printed.length, 1, { signatures: false }),
  };
}
