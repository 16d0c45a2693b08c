// Rows, columns and cells come in and go out; what stands beyond them moves, with formulas, formats and names.
import { Dimension, Direction, type ICommand, type IMutationInfo } from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Range } from "../../core/kernel/address";
import { areaAddress, intersection, isWholeColumns, isWholeRows, toGrid } from "./area";
import type { ChangeType } from "./book-event";
import type { Sheet } from "./sheet";
import { sheetArea } from "./used-area";

/** Which way cells make room, or close up. */
export type Shift = "vertical" | "horizontal";

interface Kind {
  readonly changeType: ChangeType;
  readonly command: ICommand;
  readonly params: object;
}

const lineKinds = {
  insertRows: {
    changeType: "RowInserted",
    command: InsertRowByRangeCommand,
    params: { direction: Direction.UP },
  },
  insertColumns: {
    changeType: "ColumnInserted",
    command: InsertColByRangeCommand,
    params: { direction: Direction.LEFT },
  },
  removeRows: { changeType: "RowDeleted", command: RemoveRowByRangeCommand, params: {} },
  removeColumns: { changeType: "ColumnDeleted", command: RemoveColByRangeCommand, params: {} },
} as const satisfies Record<string, Kind>;

function tell(sheet: Sheet, area: Range, changeType: ChangeType): void {
  sheet.tell({ kind: "changed", sheetId: sheet.id, address: areaAddress(area), changeType });
}

function changeLines(sheet: Sheet, area: Range, { changeType, command, params }: Kind): void {
  sheet.house.handOver();
  const held = intersection(area, sheetArea(sheet));
  if (held === undefined) return;
  sheet.run(command, { range: toGrid(held), ...params });
  tell(sheet, area, changeType);
}

const shiftCommands = {
  insert: { vertical: InsertRangeMoveDownCommand, horizontal: InsertRangeMoveRightCommand },
  remove: { vertical: DeleteRangeMoveUpCommand, horizontal: DeleteRangeMoveLeftCommand },
} as const;

/** What the engine's own command would run; the command itself only knows the sheet that is shown. */
function shiftMutations(
  sheet: Sheet,
  area: Range,
  act: { kind: "insert" | "remove"; shift: Shift },
): IMutationInfo[] {
  const { injector, workbook } = sheet.house.engine;
  const place = { unitId: workbook.getUnitId(), subUnitId: sheet.key, range: toGrid(area) };
  const shiftDimension = act.shift === "vertical" ? Dimension.ROWS : Dimension.COLUMNS;
  const make = act.kind === "insert" ? getInsertRangeMutations : getRemoveRangeMutations;
  const { redo } = make(injector, { ...place, shiftDimension });
  const { id } = shiftCommands[act.kind][act.shift];
  const also = injector
    .get(SheetInterceptorService)
    .onCommandExecute({ id, params: { range: toGrid(area) } });
  return [...(also.preRedos ?? []), ...redo, ...also.redos];
}

function shiftCells(
  sheet: Sheet,
  area: Range,
  act: { kind: "insert" | "remove"; shift: Shift },
): void {
  const { house } = sheet;
  house.handOver();
  const shown = house.activeSheet;
  house.ours(() => {
    sheet.run(SetWorksheetActiveOperation, {});
    for (const { id, params } of shiftMutations(sheet, area, act))
      house.engine.commands.syncExecuteCommand(id, params);
    shown.run(SetWorksheetActiveOperation, {});
  });
  tell(sheet, area, act.kind === "insert" ? "CellInserted" : "CellDeleted");
}

export function insertCells(sheet: Sheet, area: Range, shift: Shift): void {
  if (isWholeRows(area)) changeLines(sheet, area, lineKinds.insertRows);
  else if (isWholeColumns(area)) changeLines(sheet, area, lineKinds.insertColumns);
  else shiftCells(sheet, area, { kind: "insert", shift });
}

export function removeCells(sheet: Sheet, area: Range, shift: Shift): void {
  if (isWholeRows(area)) changeLines(sheet, area, lineKinds.removeRows);
  else if (isWholeColumns(area)) changeLines(sheet, area, lineKinds.removeColumns);
  else shiftCells(sheet, area, { kind: "remove", shift });
}
