// Inserting as a command: all or nothing, and undone on demand.
import { ok } from "../../core/kernel/result";
import type { SheetPlan } from "../../core/native/plan";
import type { HostAnswer, Inserted } from "../../app/ports/open-workbook";
import { insertSheets } from "./insert-sheets";
import { removeSheets, takeBack } from "./remove-sheets";
import type { RunCommand } from "./run-command";

/**
 * Takes out at once what a fault has left half done. Where that fails as well, the journal stays for the next start;
 * a host that is gone is not asked again.
 */
export async function insertAll(
  run: RunCommand,
  plans: readonly SheetPlan[],
): HostAnswer<Inserted> {
  try {
    const outcome = await run((session) => insertSheets(session, plans));
    if (!outcome.ok) {
      if (outcome.error.code !== "host.gone") await run(takeBack);
      return outcome;
    }
    const ids = outcome.value.map(({ id }) => id);
    return ok({
      sheets: outcome.value.map(({ name }) => name),
      undo: () => run((session) => removeSheets(session, ids)),
    });
  } catch (fault) {
    await run(takeBack);
    throw fault;
  }
}
