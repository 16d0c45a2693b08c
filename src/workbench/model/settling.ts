// Knows whether formulas are still to be calculated, and waits until they are. Formats and validations follow them.
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { FormulaCalculationSessionService } from "@univerjs/sheets-formula";
import type { Engine } from "./engine";

/** The engine gathers changes for 100 ms before it calculates; a calculation never takes so long. */
const patience = 60_000;

/** What it returns resolves at once where nothing is to be calculated. */
export function watchCalculation({ injector, commands }: Engine): () => Promise<void> {
  const dirty = injector.get(IActiveDirtyManagerService);
  const session = injector.get(FormulaCalculationSessionService);
  /** The calculation that will include the last change: one that begins after it. */
  let awaited = session.state.id;
  commands.onCommandExecuted(({ id }, options) => {
    if (!dirty.get(id)) return;
    if (id === SetRangeValuesMutation.id && options?.onlyLocal === true) return;
    awaited = session.state.id + 1;
  });
  return async () => {
    while (session.state.id < awaited || isRunning(session)) {
      const { id } = session.state;
      const wasRunning = isRunning(session);
      // oxlint-disable-next-line no-await-in-loop -- calculations are done one after the other
      await session.waitForLatestApplied(patience);
      // The engine found nothing to calculate.
      if (!wasRunning && session.state.id === id) awaited = id;
    }
  };
}

const isRunning = ({ state }: FormulaCalculationSessionService): boolean =>
  state.started && !state.resultApplied;
