// Reading as a command, everything or single sheets: at once where the host's answer can hold everything, in pieces where it cannot.
import { err, ok } from "../../core/kernel/result";
import type { Result } from "../../core/kernel/result";
import type { RawSheet } from "../../core/report/raw-workbook";
import type { HostAnswer, HostTrouble } from "../../app/ports/open-workbook";
import type { OfficeHost } from "./office-host";
import { TooMuchAsked } from "./read/ask-range";
import { readAtOnce } from "./read/read-at-once";
import type { ChooseSheets, Reading, SheetReading } from "./read/read-at-once";
import { readInPieces } from "./read/read-in-pieces";
import type { RunCommand, Session } from "./run-command";
import { loadClerksSheets, queueNamed } from "./sheet-list";

/** At most so many cells in one answer: 5 MB hold 60,000 of about 80 bytes; the last is for long texts. */
const limits = [60_000, 8000, 1000];

type Attempt = (session: Session) => Promise<Reading>;

async function attempt(run: RunCommand, batch: Attempt): HostAnswer<Reading> {
  try {
    return await run(batch);
  } catch (fault) {
    if (!(fault instanceof TooMuchAsked)) throw fault;
    return err({ code: "host.too-large", detail: fault.message });
  }
}

const isTooLarge = (outcome: Result<Reading, HostTrouble>): boolean =>
  !outcome.ok && outcome.error.code === "host.too-large";

async function readChosen(
  run: RunCommand,
  host: OfficeHost,
  choose: ChooseSheets,
): HostAnswer<Reading> {
  let outcome = await attempt(run, (session) => readAtOnce(session, host, choose));
  for (const limit of limits) {
    if (!isTooLarge(outcome)) break;
    outcome = await attempt(run, (session) => readInPieces(session, { host, choose, limit }));
  }
  return outcome;
}

/** Two requests where the answer can hold everything: which sheets there are, then everything on them. */
export async function readAll(
  run: RunCommand,
  host: OfficeHost,
): HostAnswer<readonly SheetReading[]> {
  const outcome = await readChosen(run, host, loadClerksSheets);
  return outcome.ok ? ok(outcome.value.flatMap((reading) => reading ?? [])) : outcome;
}

/** One request where the answer can hold everything. */
export async function readNamed(
  run: RunCommand,
  host: OfficeHost,
  names: readonly string[],
): HostAnswer<readonly (RawSheet | undefined)[]> {
  const outcome = await readChosen(run, host, async ({ context }) => queueNamed(context, names));
  return outcome.ok ? ok(outcome.value.map((reading) => reading?.sheet)) : outcome;
}
