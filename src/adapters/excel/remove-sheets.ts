// Takes sheets out of the workbook: those of an undone insert, and what an insert that broke off has left.
import type { Session } from "./run-command";
import { findJournal, parseJournal } from "./journal";
import type { Journal } from "./journal";
import { queueSheets } from "./sheet-list";
import { withoutEvents } from "./own-writes";

/** Excel keeps at least one sheet in sight: a blank one comes where none would be left. */
function remove(worksheets: Excel.WorksheetCollection, doomed: readonly Excel.Worksheet[]): void {
  const stays = ({ id, visibility }: Excel.Worksheet): boolean =>
    visibility === "Visible" && doomed.every((sheet) => sheet.id !== id);
  if (doomed.length > 0 && !worksheets.items.some(stays)) worksheets.add();
  for (const sheet of doomed) sheet.delete();
}

/** Those of the sheets that are still there. */
export async function removeSheets(
  { context, sync }: Session,
  ids: readonly string[],
): Promise<void> {
  const worksheets = queueSheets(context);
  await sync();
  const doomed = worksheets.items.filter(({ id }) => ids.includes(id));
  withoutEvents(context, () => {
    remove(worksheets, doomed);
  });
  await sync();
}

const isOurs = ({ sheets, before }: Journal, { id, name }: Excel.Worksheet): boolean =>
  sheets.includes(name) && !before.includes(id);

/** What the journal names, and the journal; the names of the sheets taken out. */
export async function takeBack({ context, sync }: Session): Promise<readonly string[]> {
  const worksheets = queueSheets(context);
  const setting = findJournal(context);
  await sync();
  if (setting.isNullObject) return [];
  const journal = parseJournal(setting.value);
  const doomed = journal ? worksheets.items.filter((sheet) => isOurs(journal, sheet)) : [];
  const names = doomed.map(({ name }) => name);
  withoutEvents(context, () => {
    remove(worksheets, doomed);
    setting.delete();
  });
  await sync();
  return names;
}
