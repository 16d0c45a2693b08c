// Excel's events as changes of the workbook that are not our own doing.
import type { HostAnswer, WorkbookChange } from "../../app/ports/open-workbook";
import { isAvailable } from "./available";
import { listen } from "./listen";
import type { OfficeHost } from "./office-host";
import { isOwnDoing } from "./own-writes";
import type { RunCommand } from "./run-command";

interface Watching {
  readonly listener: (change: WorkbookChange) => void;
  readonly nameOf: (sheetId: string) => string | undefined;
}

/** Answers with what ends it. */
export const watchChanges = (
  run: RunCommand,
  host: OfficeHost,
  { listener, nameOf }: Watching,
): HostAnswer<() => HostAnswer<void>> => {
  const structure = async (): Promise<void> => {
    listener({ kind: "edited", sheet: undefined });
  };
  const changed = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (!isOwnDoing(event)) listener({ kind: "edited", sheet: nameOf(event.worksheetId) });
  };
  const shown = async (event: Excel.WorksheetActivatedEventArgs): Promise<void> => {
    listener({ kind: "shown", sheet: nameOf(event.worksheetId) });
  };
  return listen(run, ({ workbook: { worksheets } }) => [
    worksheets.onChanged.add(changed),
    worksheets.onActivated.add(shown),
    worksheets.onAdded.add(structure),
    worksheets.onDeleted.add(structure),
    ...(isAvailable(host, "sheetRenamed") ? [worksheets.onNameChanged.add(structure)] : []),
  ]);
};
