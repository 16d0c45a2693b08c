// One sheet of the book: who it is, its properties, and the draft of what is being written to it.
// What cells hold and look like is read and written by the files beside this one.
import {
  BooleanNumber,
  CommandType,
  type ICommand,
  type IExecutionOptions,
  type Worksheet,
} from "@univerjs/core";
import {
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { BookHappening } from "./book-event";
import { Draft } from "./draft";
import type { Engine } from "./engine";
import { handOver } from "./hand-over";
import type { Receiver } from "./receiver";

/** What a sheet needs of its book. */
export interface Household {
  readonly engine: Engine;
  readonly tell: (happening: BookHappening) => void;
  /** Something was written: to be handed over when the batch ends, if nothing reads it before. */
  readonly soon: () => void;
  /** What happens inside is ours: the clerk did not do it. */
  readonly ours: <T>(act: () => T) => T;
  /** The same for what changes nothing but the view: the clerk's undo stays. */
  readonly showing: <T>(act: () => T) => T;
  readonly handOver: () => void;
  /** In the order of the tabs. */
  readonly sheets: readonly Sheet[];
  readonly activeSheet: Sheet;
  readonly sheetOf: (key: string) => Sheet;
  readonly find: (nameOrId: string) => Sheet | undefined;
}

/** The engine shows a sheet that comes up, unless it came from elsewhere; Excel does not. */
export const quietly = { fromCollab: true } as const;

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export class Sheet {
  readonly id: string;
  readonly key: string;
  readonly house: Household;
  #draft: Draft | undefined;

  /** id is Excel's, key is the engine's. */
  constructor(house: Household, id: string, key: string) {
    this.house = house;
    this.id = id;
    this.key = key;
  }

  /** Still in the book? */
  get exists(): boolean {
    return this.house.engine.workbook.getSheetBySheetId(this.key) != null;
  }

  /** The engine's sheet as it is without the draft. */
  get bare(): Worksheet {
    const worksheet = this.house.engine.workbook.getSheetBySheetId(this.key);
    if (worksheet == null) throw new Error(`Sheet ${this.id} is no longer in the book.`);
    return worksheet;
  }

  /** The engine's sheet with everything that was written. */
  get grid(): Worksheet {
    this.handOver();
    return this.bare;
  }

  get receiver(): Receiver {
    return {
      engine: this.house.engine,
      key: this.key,
      worksheet: this.bare,
      run: (command, params) => this.run(command, params),
    };
  }

  get pending(): Draft | undefined {
    return this.#draft;
  }

  /** Where to write. */
  get draft(): Draft {
    if (this.#draft === undefined) {
      this.#draft = new Draft();
      this.house.soon();
    }
    return this.#draft;
  }

  handOver(): void {
    const draft = this.#draft;
    if (draft === undefined) return;
    this.#draft = undefined;
    handOver(this.receiver, draft);
  }

  run(command: ICommand, params: object, options?: IExecutionOptions): void {
    const { house } = this;
    const act = (): void => house.engine.run(command, { subUnitId: this.key, ...params }, options);
    if (command.type === CommandType.OPERATION) house.showing(act);
    else house.ours(act);
  }

  tell(happening: BookHappening): void {
    this.house.tell(happening);
  }

  get name(): string {
    return this.bare.getName();
  }

  /** The name is valid and free. */
  rename(name: string): void {
    const nameBefore = this.name;
    if (name === nameBefore) return;
    this.handOver();
    this.run(SetWorksheetNameCommand, { name });
    this.tell({ kind: "renamed", sheetId: this.id, nameBefore, nameAfter: name });
  }

  get visibility(): Visibility {
    if (this.bare.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.kept.get("veryHidden") === true ? "VeryHidden" : "Hidden";
  }

  set visibility(visibility: Visibility) {
    this.kept.set("veryHidden", visibility === "VeryHidden");
    const hidden = visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.run(SetWorksheetHideMutation, { hidden }, visibility === "Visible" ? quietly : {});
  }

  /** "" where there is none. */
  get tabColor(): string {
    return this.bare.getTabColor()?.toUpperCase() ?? "";
  }

  set tabColor(color: string) {
    this.run(SetTabColorMutation, { color });
  }

  get gridlines(): boolean {
    return !this.bare.hasHiddenGridlines();
  }

  set gridlines(shown: boolean) {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.run(ToggleGridlinesMutation, { showGridlines });
  }

  /** Facts that the engine does not know, kept with its data: they are copied, undone and saved with the sheet. */
  get kept(): { get: (name: string) => unknown; set: (name: string, value: unknown) => void } {
    const { bare } = this;
    return {
      get: (name) => bare.getCustomMetadata()?.[name],
      set: (name, value) => bare.setCustomMetadata({ ...bare.getCustomMetadata(), [name]: value }),
    };
  }
}
