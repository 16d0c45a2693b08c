// What the clerk has selected, now and each time that it changes, and selecting for them.
import type { HostAnswer, Selection } from "../../app/ports/open-workbook";
import { rangeOf, toA1Range } from "../../core/kernel/address";
import type { Range } from "../../core/kernel/address";
import { hostCodeOf } from "./host-error";
import { listen } from "./listen";
import type { RunCommand, Session } from "./run-command";
import { toSelectedRange } from "./selected-area";

/** Of several areas the first; undefined where a chart or the like is selected. */
export async function readSelection({ context, sync }: Session): Promise<Selection | undefined> {
  const range = context.workbook.getSelectedRanges().areas.getItemAt(0);
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  range.worksheet.load("name");
  try {
    await sync();
  } catch (fault) {
    if (hostCodeOf(fault) === "InvalidSelection") return undefined;
    throw fault;
  }
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    sheet: range.worksheet.name,
    range: rangeOf(rowIndex + 1, columnIndex + 1, [rowIndex + rowCount, columnIndex + columnCount]),
  };
}

export async function selectRange(
  { context, sync }: Session,
  sheetName: string,
  range: Range,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  sheet.getRange(toA1Range(range)).select();
  await sync();
}

interface Watching {
  readonly listener: (selection: Selection | undefined) => void;
  readonly nameOf: (sheetId: string) => string | undefined;
}

/** By what the events say; undefined also for a sheet that was never read. Answers with what ends it. */
export const watchSelection = (
  run: RunCommand,
  { listener, nameOf }: Watching,
): HostAnswer<() => HostAnswer<void>> => {
  const selected = async (event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const sheet = nameOf(event.worksheetId);
    const range = toSelectedRange(event.address);
    listener(sheet === undefined || range === undefined ? undefined : { sheet, range });
  };
  return listen(run, ({ workbook: { worksheets } }) => [
    worksheets.onSelectionChanged.add(selected),
  ]);
};
