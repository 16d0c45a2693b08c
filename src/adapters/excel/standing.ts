// What stands in the workbook when a command begins: its sheets, and what a command before has left there.
import type { Recovered } from "../../app/ports/open-workbook";
import { deleteBackups } from "./backup";
import { Refused } from "./host-error";
import { askJournal, deleteJournal, namesOfBackups } from "./journal";
import type { Journal } from "./journal";
import type { Session } from "./run-command";
import { send } from "./send";
import { queueSheets } from "./sheet-list";
import { takeBack } from "./take-back";

type Sheets = readonly Excel.Worksheet[];

interface Standing<T> {
  readonly sheets: Sheets;
  readonly journal: Journal | "damaged" | undefined;
  readonly asked: T;
}

async function look<T>({ context, sync }: Session, ask: () => T): Promise<Standing<T>> {
  const worksheets = queueSheets(context);
  const answer = askJournal(context);
  const asked = ask();
  await sync();
  return { sheets: worksheets.items, journal: answer(), asked };
}

const isHalfDone = (journal: Standing<unknown>["journal"]): journal is Journal =>
  journal !== undefined && journal !== "damaged" && journal.stage !== "finished";

interface Settled<T> {
  readonly sheets: Sheets;
  /** What a command that is through has left for its way back. */
  readonly journal: Journal | undefined;
  readonly asked: T;
}

/** One request, unless a command that broke off is to be taken back first. */
export async function lookAround<T>(session: Session, ask: () => T): Promise<Settled<T>> {
  const { sheets, journal, asked } = await look(session, ask);
  if (!isHalfDone(journal))
    return { sheets, asked, journal: journal === "damaged" ? undefined : journal };
  await takeBack(session, journal);
  return lookAround(session, ask);
}

const nothing: Recovered = { removed: [], restored: [] };

/** After a fault: the journal that stands may be of a command before, if ours came to nothing. */
export async function takeBackHalfDone(session: Session): Promise<void> {
  const { journal } = await look(session, () => undefined);
  if (isHalfDone(journal)) {
    await takeBack(session, journal);
    return;
  }
  session.context.runtime.enableEvents = true;
  await session.sync();
}

/** @throws Refused where a later command has closed the way. */
export async function undo(session: Session, journal: Journal): Promise<void> {
  const { journal: found } = await look(session, () => undefined);
  const other = isHalfDone(found) && found.id !== journal.id;
  if (other) await takeBack(session, found);
  const standing = other || found === "damaged" ? undefined : found;
  if (journal.rewritten.length > 0 && standing?.id !== journal.id)
    throw new Refused({ code: "host.sheet-gone", detail: "The backups are gone" });
  await takeBack(session, { ...journal, stage: "writing" }, standing);
}

async function end(session: Session, { sheets, journal }: Standing<unknown>): Promise<void> {
  const names = journal === undefined || journal === "damaged" ? [] : namesOfBackups(journal);
  const act = (): void => deleteBackups(sheets, names);
  await send(session, [{ bytes: 10_000, act }], () => deleteJournal(session.context));
}

/** Gives up the way back of this command, where it is still open. */
export async function settle(session: Session, { id }: Journal): Promise<void> {
  const standing = await look(session, () => undefined);
  const { journal } = standing;
  if (journal !== "damaged" && journal?.id === id) await end(session, standing);
}

/** At the start: takes back what broke off; of a command that is through, gives up the way back. */
export async function recover(session: Session): Promise<Recovered> {
  const standing = await look(session, () => undefined);
  const { journal } = standing;
  if (isHalfDone(journal)) return takeBack(session, journal);
  if (journal !== undefined) await end(session, standing);
  return nothing;
}
