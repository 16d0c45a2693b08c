// 附件2 and 附件3 of the result: the official list, and right of its helper columns where each row comes from.
import { noneMark } from "../../notice/marks";
import { rowSourceHeads } from "../../notice/own-sheet-names";
import type { ListForm } from "../../spec/form";
import { combine } from "../fragment";
import { headRow } from "../header-line";
import { planUncheckedList } from "../list-sheet";
import { looks } from "../looks";
import type { BlockPlan, CellPlan, CellStyle, SheetPlan } from "../plan";
import type { ResultContent, ResultListRow } from "./content";
import { stampHead } from "./detail-sheet";

const text: CellStyle = { ...looks.helperText, numberFormat: "@" };
const whole: CellStyle = { ...looks.helperText, numberFormat: "0" };

/** Heads by which the further columns are known when the list is read back. */
export const rowPlaceHeads = { sheet: "来源表", row: "来源行" } as const;

const columns: readonly {
  readonly head: string;
  readonly width: number;
  readonly style: CellStyle;
  readonly value: (row: ResultListRow) => string | number;
}[] = [
  { head: rowSourceHeads.unit, width: 110, style: text, value: ({ source }) => source.unit },
  { head: rowSourceHeads.file, width: 180, style: text, value: ({ source }) => source.file },
  { head: rowPlaceHeads.sheet, width: 70, style: text, value: ({ source }) => source.sheet },
  { head: rowPlaceHeads.row, width: 50, style: whole, value: ({ source }) => source.row || "" },
  { head: stampHead, width: 90, style: text, value: ({ stamp }) => stamp },
];

/** The list's rows, and right of all its columns where each comes from; those beyond the sources are printed blank. */
function besideSources(
  list: BlockPlan,
  sheet: SheetPlan,
  rows: readonly ResultListRow[],
): BlockPlan {
  const between = sheet.columns.slice(list.styles.length).map(({ style }) => style);
  const gap = between.map(() => undefined);
  const styles = [...list.styles, ...between, ...columns.map(({ style }) => style)];
  return {
    at: list.at,
    styles,
    // The stamps.
    distinct: styles.length - 1,
    rows: list.rows.map((values, index) => {
      const row = rows[index];
      return row === undefined
        ? values
        : values.concat(
            gap,
            columns.map(({ value }) => value(row)),
          );
    }),
  };
}

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
  const sheet = planUncheckedList(form, content, { round, choices });
  const first = sheet.columns.length + 1;
  const heads = columns.map(({ head }, index): CellPlan => ({
    at: { row: headRow, column: first + index },
    value: head,
    style: looks.helperHead,
  }));
  return {
    ...sheet,
    columns: [...sheet.columns, ...columns.map(({ width, style }) => ({ width, style }))],
    cells: combine([{ cells: [...sheet.cells, ...heads] }]).cells,
    blocks: sheet.blocks.map((block) => besideSources(block, sheet, rows)),
  };
}
