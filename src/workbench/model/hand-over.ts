// Hands a draft to the engine: one mutation for all cells, one for the columns, one for the rows, one for the merges.
import type { IStyleData, Nullable } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  SetColDataMutation,
  SetRangeValuesMutation,
  SetRowDataMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { ColumnDraft, Draft, RowDraft } from "./draft";
import { fitRows } from "./fit-rows";
import { overStyle } from "./look-data";
import type { Receiver } from "./receiver";
import { placeAll } from "./validation-store";

/** Room to go on beyond what was just written. */
const spareRows = 100;
const spareColumns = 10;

function grow({ worksheet, run }: Receiver, { rows, columns }: Draft["size"]): void {
  if (rows > worksheet.getRowCount())
    run(SetWorksheetRowCountMutation, { rowCount: rows + spareRows });
  if (columns > worksheet.getColumnCount())
    run(SetWorksheetColumnCountMutation, { columnCount: columns + spareColumns });
}

function styled<T extends ColumnDraft | RowDraft>(draft: T, below: Nullable<IStyleData>): T {
  return draft.s === undefined ? draft : { ...draft, s: overStyle(below, draft.s) };
}

function handOverColumns({ worksheet, run }: Receiver, { columns }: Draft): void {
  const data: Record<number, ColumnDraft> = {};
  const widths: Record<number, number> = {};
  for (const [key, { w, ...rest }] of Object.entries(columns)) {
    const column = Number(key);
    if (w !== undefined) widths[column] = w;
    data[column] = styled(rest, worksheet.getColumnStyle(column));
  }
  run(SetColDataMutation, { columnData: data });
  const ranges = Object.keys(widths).map((key) => span({ column: Number(key) }));
  if (ranges.length > 0) run(SetWorksheetColWidthMutation, { ranges, colWidth: widths });
}

const span = ({ row, column }: { row?: number; column?: number }): object => ({
  startRow: row ?? 0,
  endRow: row ?? 0,
  startColumn: column ?? 0,
  endColumn: column ?? 0,
});

function handOverRows({ worksheet, run }: Receiver, { rows }: Draft): void {
  const data: Record<number, RowDraft> = {};
  const heights: Record<number, number> = {};
  for (const [key, { h, ...rest }] of Object.entries(rows)) {
    const row = Number(key);
    if (h !== undefined) heights[row] = h;
    data[row] = styled(rest, worksheet.getRowStyle(row));
  }
  run(SetRowDataMutation, { rowData: data });
  const ranges = Object.keys(heights).map((key) => span({ row: Number(key) }));
  if (ranges.length > 0) run(SetWorksheetRowHeightMutation, { ranges, rowHeight: heights });
}

const some = (record: object): boolean => Object.keys(record).length > 0;

export function handOver(receiver: Receiver, draft: Draft): void {
  grow(receiver, draft.size);
  if (some(draft.columns)) handOverColumns(receiver, draft);
  if (some(draft.rows)) handOverRows(receiver, draft);
  if (draft.merges.length > 0) receiver.run(AddWorksheetMergeMutation, { ranges: draft.merges });
  if (draft.validations.length > 0) placeAll(receiver, draft.validations);
  if (some(draft.cells)) receiver.run(SetRangeValuesMutation, { cellValue: draft.cells });
  fitRows(receiver, draft);
}
