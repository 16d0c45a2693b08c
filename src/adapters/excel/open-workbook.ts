// The workbook that is open in Excel, for the use cases. Its commands write one after the other, never two at a time.
import { toA1Range } from "../../core/kernel/address";
import { err, ok } from "../../core/kernel/result";
import type { Range } from "../../core/kernel/address";
import type { HostAnswer, HostTrouble, OpenWorkbook } from "../../app/ports/open-workbook";
import { insertAll } from "./insert-command";
import type { OfficeHost } from "./office-host";
import { readAll } from "./read-command";
import type { SheetNames } from "./read/read-workbook";
import { takeBack } from "./remove-sheets";
import { createRunCommand } from "./run-command";
import type { Session } from "./run-command";
import type { SilenceTimes } from "./silence";
import { watchChanges } from "./watch-changes";

const defaultTimes: SilenceTimes = { pause: 800, probe: 1500, patience: 60_000 };

const stillWriting: HostTrouble = { code: "host.busy", detail: "A command is still writing" };

/** Refuses a write while another has no outcome, so that pressing twice does not insert twice. */
function createExclusive(): <T>(write: () => HostAnswer<T>) => HostAnswer<T> {
  let isWriting = false;
  return async (write) => {
    if (isWriting) return err(stillWriting);
    isWriting = true;
    try {
      return await write();
    } finally {
      isWriting = false;
    }
  };
}

async function selectRange(
  { context, sync }: Session,
  sheetName: string,
  range: Range,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  sheet.activate();
  sheet.getRange(toA1Range(range)).select();
  await sync();
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
  let names: SheetNames = new Map();
  return {
    read: async () => {
      const outcome = await readAll(run, host);
      if (!outcome.ok) return outcome;
      ({ names } = outcome.value);
      return ok(outcome.value.workbook);
    },
    insert: async (sheets) => {
      const outcome = await exclusively(() => insertAll(run, sheets));
      if (!outcome.ok) return outcome;
      const { undo } = outcome.value;
      return ok({ ...outcome.value, undo: () => exclusively(undo) });
    },
    select: (sheet, range) => run((session) => selectRange(session, sheet, range)),
    watch: (listener) => watchChanges(run, host, { listener, nameOf: (id) => names.get(id) }),
    recover: () => exclusively(() => run(takeBack)),
    onWaiting: (listener) => {
      listeners.push(listener);
    },
  };
}
