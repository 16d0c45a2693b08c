// What a clerk does at the grid, where a test has no grid: the engine's own commands, and entries judged as the grid
// judges them. Not the model's doors: the model sees it as the clerk's doing.
import {
  DataValidationErrorStyle,
  DataValidationStatus,
  Direction,
  generateRandomId,
  type ICommand,
  IUndoRedoService,
  RedoCommand,
  UndoCommand,
} from "@univerjs/core";
import {
  AutoFillCommand,
  ClearSelectionContentCommand,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  InsertSheetCommand,
  type ISheetLocation,
  MoveRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  ReorderRangeCommand,
  SetRangeValuesCommand,
  SetSelectionsOperation,
  SetWorksheetActivateCommand,
  SetWorksheetNameCommand,
  SheetInterceptorService,
  VALIDATE_CELL,
} from "@univerjs/sheets";
import {
  SheetDataValidationModel,
  SheetsDataValidationValidatorService,
} from "@univerjs/sheets-data-validation";
import { type Range, rangeOf } from "../../../src/core/kernel/address";
import { toGrid } from "../../../src/workbench/model/area";
import type { Book } from "../../../src/workbench/model/book";
import { readEntry } from "../../../src/workbench/model/entry";
import type { Sheet } from "../../../src/workbench/model/sheet";

/** Rows and columns count from 1. */
export class Clerk {
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
    const interceptors = book.engine.injector.get(SheetInterceptorService).writeCellInterceptor;
    interceptors.intercept(VALIDATE_CELL, { priority: 0, handler: (_, cell) => this.#judge(cell) });
  }

  /** Types into a cell; false where a rule of the cell refused it. */
  async type(
    sheet: Sheet,
    [row, column]: readonly [number, number],
    text: string,
  ): Promise<boolean> {
    // By the time that a clerk types, what was written is in the grid.
    this.#book.handOver();
    const { injector, workbook } = this.#book.engine;
    const redoUndoId = generateRandomId(6);
    const judge = injector.get(SheetInterceptorService);
    const typed = /^=|^[-\d.]+$/.test(text) ? readEntry(text, false).cell : { v: text };
    const value = judge.onWriteCell(workbook, sheet.bare, row - 1, column - 1, typed);
    const range = toGrid(rangeOf(row, column));
    await this.#run(SetRangeValuesCommand, sheet, { range, value, redoUndoId });
    const verdict = await judge.onValidateCell(workbook, sheet.bare, row - 1, column - 1);
    const accepted = verdict !== false;
    if (!accepted) injector.get(IUndoRedoService).rollback(redoUndoId, workbook.getUnitId());
    return accepted;
  }

  async paste(sheet: Sheet, area: Range, rows: readonly (readonly string[])[]): Promise<void> {
    const value = rows.map((row) => row.map((text) => readEntry(text, false).cell));
    await this.#run(SetRangeValuesCommand, sheet, { range: toGrid(area), value });
  }

  erase = (sheet: Sheet, ...areas: readonly Range[]): Promise<void> =>
    this.#run(ClearSelectionContentCommand, sheet, { ranges: areas.map(toGrid) });

  /** `order`: by places counted from the area's first row as 0, which row comes there. */
  async sort(sheet: Sheet, area: Range, order: readonly number[]): Promise<void> {
    const range = toGrid(area);
    const from = ([to, row]: readonly [number, number]): [number, number] => [
      range.startRow + to,
      range.startRow + row,
    ];
    await this.#run(ReorderRangeCommand, sheet, {
      range,
      order: Object.fromEntries([...order.entries()].map(from)),
    });
  }

  async drag(sheet: Sheet, fromRange: Range, toRange: Range): Promise<void> {
    const ranges = { fromRange: toGrid(fromRange), toRange: toGrid(toRange) };
    await this.#run(MoveRangeCommand, sheet, ranges);
  }

  async fill(sheet: Sheet, sourceRange: Range, targetRange: Range): Promise<void> {
    const ranges = { sourceRange: toGrid(sourceRange), targetRange: toGrid(targetRange) };
    await this.#run(AutoFillCommand, sheet, ranges);
  }

  insertRows = (sheet: Sheet, area: Range): Promise<void> =>
    this.#run(InsertRowByRangeCommand, sheet, { range: toGrid(area), direction: Direction.UP });

  insertColumns = (sheet: Sheet, area: Range): Promise<void> =>
    this.#run(InsertColByRangeCommand, sheet, { range: toGrid(area), direction: Direction.LEFT });

  deleteRows = (sheet: Sheet, area: Range): Promise<void> =>
    this.#run(RemoveRowByRangeCommand, sheet, { range: toGrid(area) });

  addSheet = (): Promise<void> => this.#run(InsertSheetCommand, undefined, {});

  deleteSheet = (sheet: Sheet): Promise<void> => this.#run(RemoveSheetCommand, sheet, {});

  rename = (sheet: Sheet, name: string): Promise<void> =>
    this.#run(SetWorksheetNameCommand, sheet, { name });

  show = (sheet: Sheet): Promise<void> => this.#run(SetWorksheetActivateCommand, sheet, {});

  select = (sheet: Sheet, ...areas: readonly Range[]): Promise<void> =>
    this.#run(SetSelectionsOperation, sheet, {
      selections: areas.map((area) => ({ range: toGrid(area), primary: null, style: null })),
    });

  undo = (): Promise<void> => this.#run(UndoCommand, undefined, {});

  redo = (): Promise<void> => this.#run(RedoCommand, undefined, {});

  async #run(command: ICommand, sheet: Sheet | undefined, params: object): Promise<void> {
    const { commands, workbook } = this.#book.engine;
    const place = { unitId: workbook.getUnitId(), ...(sheet ? { subUnitId: sheet.key } : {}) };
    const done: boolean = await commands.executeCommand(command.id, { ...place, ...params });
    if (!done) throw new Error(`${command.id} was refused.`);
  }

  async #judge({ unitId, subUnitId, row, col }: ISheetLocation): Promise<boolean> {
    const { injector } = this.#book.engine;
    const rule = injector
      .get(SheetDataValidationModel)
      .getRuleByLocation(unitId, subUnitId, row, col);
    if (rule?.errorStyle !== DataValidationErrorStyle.STOP) return true;
    const judge = injector.get(SheetsDataValidationValidatorService);
    const status = await judge.validatorCell(unitId, subUnitId, row, col);
    return status === DataValidationStatus.VALID;
  }
}
