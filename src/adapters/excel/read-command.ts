// Reading as a command: at once where the host's answer can hold everything, in pieces where it cannot.
import { err } from "../../core/kernel/result";
import type { Result } from "../../core/kernel/result";
import type { HostAnswer, HostTrouble } from "../../app/ports/open-workbook";
import type { OfficeHost } from "./office-host";
import { TooMuchAsked } from "./read/ask-range";
import { readInPieces } from "./read/read-in-pieces";
import { readWorkbook } from "./read/read-workbook";
import type { Reading } from "./read/read-workbook";
import type { RunCommand, Session } from "./run-command";

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

export async function readAll(run: RunCommand, host: OfficeHost): HostAnswer<Reading> {
  let outcome = await attempt(run, (session) => readWorkbook(session, host));
  for (const limit of limits) {
    if (!isTooLarge(outcome)) break;
    outcome = await attempt(run, (session) => readInPieces(session, host, limit));
  }
  return outcome;
}
