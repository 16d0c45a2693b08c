// The workbook: its sheets in order, who acts on it, and what happens to it. Knows no protocol and no page.
import { IUndoRedoService, type IWorkbookData } from "@univerjs/core";
import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { BookEvent, BookHappening, Doer } from "./book-event";
import type { Engine } from "./engine";
import { watchCalculation } from "./settling";
import { type Household, Sheet } from "./sheet";
import { giveSheetIds } from "./sheet-ids";
import { readTypedDates } from "./typed-dates";
import { ClerkWatch } from "./watch-clerk";
import { watchView } from "./watch-view";

export class Book implements Household {
  readonly engine: Engine;
  /** What a host keeps with the workbook and the grid does not show. */
  readonly settings = new Map<string, unknown>();
  readonly #sheets = new Map<string, Sheet>();
  readonly #ids = giveSheetIds();
  readonly #listeners = new Set<(event: BookEvent) => void>();
  readonly #calculated: () => Promise<void>;
  readonly #clerk: ClerkWatch;
  #doer: Doer = "user";
  #acts = 0;
  #soon: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: Engine) {
    this.engine = engine;
    this.#calculated = watchCalculation(engine);
    this.#clerk = new ClerkWatch(this);
    watchView(this);
    readTypedDates(engine);
  }

  /** Whether what the engine does now is an act of the model, which tells of it itself. */
  get acting(): boolean {
    return this.#acts > 0;
  }

  /** In the order of the tabs. */
  get sheets(): Sheet[] {
    return this.engine.workbook.getSheetOrders().map((key) => this.sheetOf(key));
  }

  get activeSheet(): Sheet {
    return this.sheetOf(this.engine.workbook.getActiveSheet().getSheetId());
  }

  /** The sheet of the engine's sheet. */
  sheetOf(key: string): Sheet {
    const sheet = this.#sheets.get(key) ?? new Sheet(this, this.#ids.of(key), key);
    this.#sheets.set(key, sheet);
    return sheet;
  }

  /** By name, whatever its case, or by id. */
  find(nameOrId: string): Sheet | undefined {
    const wanted = nameOrId.toUpperCase();
    return this.sheets.find(({ id, name }) => id === nameOrId || name.toUpperCase() === wanted);
  }

  /** Calls back after each happening until the returned function is called. */
  onEvent(listener: (event: BookEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What is done inside is the host's doing, not the clerk's. */
  asHost<T>(act: () => T): T {
    return this.#as("host", act);
  }

  /** What is done inside comes from somebody who works in the same workbook elsewhere. */
  asCoAuthor<T>(act: () => T): T {
    return this.#as("co-author", act);
  }

  /** Hands everything that was written to the engine. */
  handOver(): void {
    clearTimeout(this.#soon);
    this.#soon = undefined;
    for (const sheet of this.sheets) sheet.handOver();
  }

  /** Another workbook takes the place of this one, of which nothing is left. */
  reopen(data: Partial<IWorkbookData>): void {
    const [gone, shownBefore] = [this.sheets, this.activeSheet];
    this.ours(() => this.engine.reopen(data));
    clearTimeout(this.#soon);
    this.#soon = undefined;
    this.#sheets.clear();
    this.#ids.forget();
    // Those who watch what is shown see it now, while the clerk does nothing.
    this.activeSheet.run(SetWorksheetActiveOperation, {});
    for (const { id } of this.sheets) this.tell({ kind: "added", sheetId: id });
    this.tell({ kind: "deactivated", sheetId: shownBefore.id });
    this.tell({ kind: "activated", sheetId: this.activeSheet.id });
    for (const { id } of gone) this.tell({ kind: "deleted", sheetId: id });
  }

  /** When it resolves, formulas, conditional formats and validations are up to date. */
  async settle(): Promise<void> {
    this.handOver();
    await this.#calculated();
  }

  /** When it resolves, the listeners know everything that the clerk did. */
  async told(): Promise<void> {
    await this.#clerk.done();
  }

  /** Ends it, after the calculation that may be under way: the engine would trip over its own remains. */
  dispose(): void {
    clearTimeout(this.#soon);
    this.#clerk.dispose();
    this.#listeners.clear();
    void this.#calculated().finally(() => this.engine.dispose());
  }

  soon(): void {
    this.#soon ??= setTimeout(() => this.handOver());
  }

  showing<T>(act: () => T): T {
    this.#acts += 1;
    try {
      return act();
    } finally {
      this.#acts -= 1;
    }
  }

  ours<T>(act: () => T): T {
    try {
      return this.showing(act);
    } finally {
      // As in Excel, what the clerk did before an add-in wrote cannot be undone: it may concern other cells by now.
      this.engine.injector.get(IUndoRedoService).clearUndoRedo(this.engine.workbook.getUnitId());
    }
  }

  tell(happening: BookHappening): void {
    const event = { by: this.#doer, ...happening } as const;
    for (const listener of this.#listeners) listener(event);
  }

  #as<T>(doer: Doer, act: () => T): T {
    const before = this.#doer;
    this.#doer = doer;
    try {
      return act();
    } finally {
      this.#doer = before;
    }
  }
}
