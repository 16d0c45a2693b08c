// Tells when the clerk begins to type in a cell of the grid and when that ends. Loads what draws: only for a browser.
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { Engine } from "./engine";

export function onEditing({ injector }: Engine, listener: (editing: boolean) => void): void {
  injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => listener(visible));
}
