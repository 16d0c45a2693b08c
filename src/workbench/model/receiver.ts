// Where a sheet's writes go: the engine's sheet, and how a mutation is run on it.
import type { ICommand, Worksheet } from "@univerjs/core";
import type { Engine } from "./engine";

export interface Receiver {
  readonly engine: Engine;
  /** The engine's id of the sheet. */
  readonly key: string;
  readonly worksheet: Worksheet;
  readonly run: (mutation: ICommand, params: object) => void;
}
