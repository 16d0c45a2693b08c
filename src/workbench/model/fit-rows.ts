// Rows that follow their texts take their heights when the host wrote into them, as the grid gives them while a clerk
// types. Without a grid nothing measures texts, and heights stay.
import { BooleanNumber, type IRange } from "@univerjs/core";
import { SheetInterceptorService } from "@univerjs/sheets";
import type { Draft } from "./draft";
import type { Receiver } from "./receiver";

/** So many are measured at once; the rest when the browser has time. */
const atOnce = 100;

const rowRange = ({ worksheet }: Receiver, row: number): IRange => ({
  startRow: row,
  endRow: row,
  startColumn: 0,
  endColumn: worksheet.getColumnCount() - 1,
});

export function fitRows(receiver: Receiver, { rows }: Draft): void {
  const fitted = Object.keys(rows)
    .map(Number)
    .filter((row) => rows[row]?.ia === BooleanNumber.TRUE && rows[row].ah === undefined)
    .map((row) => rowRange(receiver, row));
  if (fitted.length === 0) return;
  const { injector, workbook, commands } = receiver.engine;
  const { redos } = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
    unitId: workbook.getUnitId(),
    subUnitId: receiver.key,
    ranges: fitted,
    autoHeightRanges: fitted.slice(0, atOnce),
    lazyAutoHeightRanges: fitted.slice(atOnce),
  });
  for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
}
