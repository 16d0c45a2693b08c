// 附件2 and 附件3 of the result: the official list, and right of its helper columns where each row comes from.
import { noneMark } from "../../notice/marks";
import type { ListForm } from "../../spec/form";
import { combine } from "../fragment";
import { headRow } from "../header-line";
import { planListSheet } from "../list-sheet";
import { looks } from "../looks";
import type { CellPlan, CellStyle, SheetPlan } from "../plan";
import type { ResultContent, ResultListRow } from "./content";

const text: CellStyle = { ...looks.helperText, numberFormat: "@" };
const whole: CellStyle = { ...looks.helperText, numberFormat: "0" };

/** Heads by which the columns are known when the list is read back. */
export const rowSourceHeads = { unit: "来源单位", file: "来源文件" } as const;

const columns: readonly {
  readonly head: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly value: (source: ResultListRow["source"]) => string | number;
}[] = [
  { head: rowSourceHeads.unit, width: 110, style: text, value: ({ unit }) => unit },
  { head: rowSourceHeads.file, width: 180, style: text, value: ({ file }) => file },
  { head: "来源表", width: 70, style: text, value: ({ sheet }) => sheet },
  { head: "来源行", width: 50, style: whole, value: ({ row }) => row },
];

export function planMergedList(
  form: ListForm,
  { unit, date, round, choices, lists }: ResultContent,
): SheetPlan {
  const { rows, filed } = lists[form.id];
  const nothing = filed ? [{ name: noneMark }] : [];
  const content = {
    unit,
    date,
    rows: rows.length > 0 ? rows.map((each) => each.content) : nothing,
  };
  const sheet = planListSheet(form, content, { round, choices });
  const first = sheet.columns.length + 1;
  const cells = columns.flatMap(({ head, style, value }, index): readonly CellPlan[] => {
    const column = first + index;
    return [
      { at: { row: headRow, column }, value: head, style: looks.helperHead },
      ...rows.map(({ source }, row) => ({
        at: { row: headRow + 1 + row, column },
        value: value(source),
        style,
      })),
    ];
  });
  return {
    ...sheet,
    columns: [...sheet.columns, ...columns.map(({ width, style }) => ({ width, style }))],
    cells: combine([{ cells: [...sheet.cells, ...cells] }]).cells,
  };
}
