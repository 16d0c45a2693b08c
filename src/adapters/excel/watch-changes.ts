// Excel's events as changes of the workbook that are not our own doing.
import { ok } from "../../core/kernel/result";
import type { HostAnswer, WorkbookChange } from "../../app/ports/open-workbook";
import { isAvailable } from "./available";
import type { OfficeHost } from "./office-host";
import { isOwnDoing } from "./own-writes";
import type { RunCommand, Session } from "./run-command";

type Handler = Pick<OfficeExtension.EventHandlerResult<never>, "context" | "remove">;

interface Watching {
  readonly listener: (change: WorkbookChange) => void;
  readonly nameOf: (sheetId: string) => string | undefined;
}

function register(
  { context }: Session,
  host: OfficeHost,
  { listener, nameOf }: Watching,
): readonly Handler[] {
  const { worksheets } = context.workbook;
  const structure = async (): Promise<void> => {
    listener({ sheet: undefined });
  };
  const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (!isOwnDoing(event)) listener({ sheet: nameOf(event.worksheetId) });
  };
  return [
    worksheets.onChanged.add(changed),
    worksheets.onAdded.add(structure),
    worksheets.onDeleted.add(structure),
    ...(isAvailable(host, "sheetRenamed") ? [worksheets.onNameChanged.add(structure)] : []),
  ];
}

/** Answers with what ends it. */
export async function watchChanges(
  run: RunCommand,
  host: OfficeHost,
  watching: Watching,
): HostAnswer<() => HostAnswer<void>> {
  const started = await run(async (session) => {
    const handlers = register(session, host, watching);
    await session.sync();
    return handlers;
  });
  if (!started.ok) return started;
  const handlers = started.value;
  return ok(() =>
    run(async ({ sync }) => {
      for (const handler of handlers) handler.remove();
      await sync();
    }, handlers[0]?.context),
  );
}
