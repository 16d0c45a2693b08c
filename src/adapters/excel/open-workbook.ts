// The workbook that is open in Excel, for the use cases. Its commands write one after the other, never two at a time.
import { err, ok } from "../../core/kernel/result";
import type { Done, HostAnswer, HostTrouble, OpenWorkbook } from "../../app/ports/open-workbook";
import { put, write } from "./commands";
import type { OfficeHost } from "./office-host";
import { readAll, readNamed } from "./read-command";
import { createRunCommand } from "./run-command";
import { readSelection, selectRange, watchSelection } from "./selection";
import type { SilenceTimes } from "./silence";
import { recover } from "./standing";
import { watchChanges } from "./watch-changes";

const defaultTimes: SilenceTimes = { pause: 800, probe: 1500, patience: 60_000 };

const stillWriting: HostTrouble = { code: "host.busy", detail: "A command is still writing" };

/** Refuses a write while another has no outcome, so that pressing twice does not insert twice. */
function createExclusive(): <T>(command: () => HostAnswer<T>) => HostAnswer<T> {
  let isWriting = false;
  return async (command) => {
    if (isWriting) return err(stillWriting);
    isWriting = true;
    try {
      return await command();
    } finally {
      isWriting = false;
    }
  };
}

export function createOpenWorkbook(
  host: OfficeHost,
  times: SilenceTimes = defaultTimes,
): OpenWorkbook {
  const listeners: ((waiting: boolean) => void)[] = [];
  const onWaiting = (waiting: boolean): void => {
    for (const listener of listeners) listener(waiting);
  };
  const run = createRunCommand(host, { times, onWaiting });
  const exclusively = createExclusive();
  const perform = async (command: () => HostAnswer<Done>): HostAnswer<Done> => {
    const outcome = await exclusively(command);
    if (!outcome.ok) return outcome;
    const { sheets, undo, settle } = outcome.value;
    return ok({ sheets, undo: () => exclusively(undo), settle: () => exclusively(settle) });
  };
  /** By the sheets' ids, which events tell. */
  let names: ReadonlyMap<string, string> = new Map();
  const nameOf = (id: string): string | undefined => names.get(id);
  return {
    read: async () => {
      const outcome = await readAll(run, host);
      if (!outcome.ok) return outcome;
      names = new Map(outcome.value.map(({ id, sheet }) => [id, sheet.name]));
      return ok({ sheets: outcome.value.map(({ sheet }) => sheet) });
    },
    readSheets: (wanted) => readNamed(run, host, wanted),
    put: (sheets) => perform(() => put(run, sheets)),
    write: (cells) => perform(() => write(run, cells)),
    selection: () => run(readSelection),
    select: (sheet, range) => run((session) => selectRange(session, sheet, range)),
    watchSelection: (listener) => watchSelection(run, { listener, nameOf }),
    watch: (listener) => watchChanges(run, host, { listener, nameOf }),
    recover: () => exclusively(() => run(recover)),
    onWaiting: (listener) => {
      listeners.push(listener);
    },
  };
}
