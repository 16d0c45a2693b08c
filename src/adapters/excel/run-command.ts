// One command to Excel, from its first request to its outcome: waits while a cell is being typed in, tells so, and
// stops waiting for a host that no longer answers. Knows no command.
import { err, ok } from "../../core/kernel/result";
import type { HostAnswer } from "../../app/ports/open-workbook";
import { NoAnswer, toTrouble } from "./host-error";
import type { OfficeHost } from "./office-host";
import { Silence } from "./silence";
import type { SilenceTimes } from "./silence";

export interface Session {
  readonly context: Excel.RequestContext;
  /** Sends what is queued. @throws NoAnswer once nobody waits for the command any more, so that it goes no further. */
  readonly sync: () => Promise<void>;
}

/** `within` is a context from before, to take off what was put on in it. */
export type RunCommand = <T>(
  batch: (session: Session) => Promise<T>,
  within?: OfficeExtension.ClientRequestContext,
) => HostAnswer<T>;

export interface RunOptions {
  readonly times: SilenceTimes;
  readonly onWaiting: (waiting: boolean) => void;
}

/** What the clerk is told when several commands wait at a time is said once. */
function countWaiting(tell: (waiting: boolean) => void): (waiting: boolean) => void {
  let count = 0;
  return (waiting) => {
    const before = count;
    count += waiting ? 1 : -1;
    if (before === 0 || count === 0) tell(waiting);
  };
}

export function createRunCommand(host: OfficeHost, { times, onWaiting }: RunOptions): RunCommand {
  const tell = countWaiting(onWaiting);
  return async <T>(
    batch: (session: Session) => Promise<T>,
    within?: OfficeExtension.ClientRequestContext,
  ) => {
    const silence = new Silence(host, times, tell);
    const options = { delayForCellEdit: true, ...(within ? { previousObjects: within } : {}) };
    const run = host.Excel.run(options, (context) => {
      const sync = async (): Promise<void> => {
        await context.sync();
        if (silence.gaveUp) throw new NoAnswer("The answer came when nobody waited for it");
      };
      return batch({ context, sync });
    });
    try {
      return ok(await Promise.race([run, silence.end]));
    } catch (fault) {
      return err(toTrouble(fault, host));
    } finally {
      silence.stop();
    }
  };
}
