// The commands that write: all or nothing, and undone on demand.
import type { CellWrite, Done, HostAnswer, PlannedSheet } from "../../app/ports/open-workbook";
import { ok } from "../../core/kernel/result";
import type { Journal } from "./journal";
import { putSheets } from "./put-sheets";
import type { RunCommand, Session } from "./run-command";
import { settle, takeBackHalfDone, undo } from "./standing";
import { writeCells } from "./write-cells";

/**
 * Takes back at once what a fault has left half done. Where that fails as well, the journal stays for the next command
 * or start; a host that is gone is not asked again.
 */
async function allOrNothing<T>(
  run: RunCommand,
  batch: (session: Session) => Promise<T>,
): HostAnswer<T> {
  try {
    const outcome = await run(batch);
    if (!outcome.ok && outcome.error.code !== "host.gone") await run(takeBackHalfDone);
    return outcome;
  } catch (fault) {
    await run(takeBackHalfDone);
    throw fault;
  }
}

/** `journal` names the new sheets by their ids: the clerk may have given them other names since. */
const doneBy = (run: RunCommand, journal: Journal, sheets: readonly string[]): Done => ({
  sheets,
  undo: () => run((session) => undo(session, journal)),
  settle: () => run((session) => settle(session, journal)),
});

export async function put(run: RunCommand, planned: readonly PlannedSheet[]): HostAnswer<Done> {
  const outcome = await allOrNothing(run, (session) => putSheets(session, planned));
  if (!outcome.ok) return outcome;
  const { sheets, journal } = outcome.value;
  const added = sheets.map(({ id }) => id);
  return ok(
    doneBy(
      run,
      { ...journal, added },
      sheets.map(({ name }) => name),
    ),
  );
}

export async function write(run: RunCommand, cells: readonly CellWrite[]): HostAnswer<Done> {
  const outcome = await allOrNothing(run, (session) => writeCells(session, cells));
  if (!outcome.ok) return outcome;
  return ok(doneBy(run, outcome.value, [...new Set(cells.map(({ sheet }) => sheet))]));
}
