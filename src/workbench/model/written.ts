// Tells of every change that a saved book would show, whoever makes it; results of formulas and heights that follow the
// texts are none.
import { CommandType } from "@univerjs/core";
import type { Engine } from "./engine";

/** What follows by itself from what is there. */
const followsByItself =
  /^formula\.|auto-height$|permission|copy-worksheet-end|mark-dirty|mutation\.empty$/;

export function onWritten({ commands }: Engine, listener: () => void): void {
  commands.onCommandExecuted(({ id, type }, options) => {
    if (type !== CommandType.MUTATION || followsByItself.test(id)) return;
    const isResult = options?.["applyFormulaCalculationResult"] === true;
    if (!isResult && options?.onlyLocal !== true) listener();
  });
}
