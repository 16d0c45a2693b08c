// Tells when the clerk begins to type in a cell of the grid and when that ends, and ends it. Loads what draws: only for a
// browser.
import {
  DeviceInputEventType,
  IEditorBridgeService,
  KeyCode,
  SetCellEditVisibleOperation,
} from "@univerjs/preset-sheets-core";
import type { Engine } from "./engine";

export function onEditing({ injector }: Engine, listener: (editing: boolean) => void): void {
  injector.get(IEditorBridgeService).visible$.subscribe(({ visible }) => listener(visible));
}

/** As Enter does: what is typed goes into its cell, if it is not refused. */
export async function endEditing({ injector, commands, workbook }: Engine): Promise<void> {
  if (!injector.get(IEditorBridgeService).isVisible().visible) return;
  await commands.executeCommand(SetCellEditVisibleOperation.id, {
    visible: false,
    eventType: DeviceInputEventType.Keyboard,
    keycode: KeyCode.ENTER,
    unitId: workbook.getUnitId(),
  });
}
