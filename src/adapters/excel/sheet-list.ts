// Which sheets the workbook has, with what is told of each at once: id, name and visibility.
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
