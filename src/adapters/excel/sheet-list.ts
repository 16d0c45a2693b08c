// Which sheets the workbook has, with what is told of each at once: id, name and visibility.
import { isBackup } from "../../core/notice/own-sheet-names";
import type { Session } from "./run-command";

/** Its items are there after the next request. */
export function queueSheets({ workbook }: Excel.RequestContext): Excel.WorksheetCollection {
  const { worksheets } = workbook;
  worksheets.load("items/id,items/name,items/visibility");
  return worksheets;
}

export async function loadSheets({ context, sync }: Session): Promise<readonly Excel.Worksheet[]> {
  const worksheets = queueSheets(context);
  await sync();
  return worksheets.items;
}

/** Without the backups, which are nobody's to read. */
export const loadClerksSheets = async (session: Session): Promise<readonly Excel.Worksheet[]> =>
  (await loadSheets(session)).filter(({ name }) => !isBackup(name));

/** By their names, null objects among them; there after the next request. */
export const queueNamed = (
  { workbook }: Excel.RequestContext,
  names: readonly string[],
): readonly Excel.Worksheet[] =>
  names.map((name) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id,name,visibility");
    return sheet;
  });
