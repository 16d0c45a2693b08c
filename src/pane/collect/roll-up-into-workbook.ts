// The one button: puts the roll-up into the open workbook as it was previewed, and offers the way back.
import type { PutPreview } from "../../app/roll-up/put-preview";
import type { Store } from "../store";
import type { WorkbookSession } from "../workbook/workbook-session";
import type { CollectAction, CollectState, Preview } from "./collect-state";
import type { UpToDate } from "./up-to-date";

/** What would be lost if it were written without having been shown. */
const whatIsLost = ({ rewritten, handMade }: PutPreview): string =>
  JSON.stringify([rewritten, handMade]);

function wasShown(before: Preview | undefined, now: PutPreview): boolean {
  return before?.ok === true && whatIsLost(before.value.preview) === whatIsLost(now);
}

export const rollUpIntoWorkbook = (
  session: WorkbookSession,
  { getState, dispatch }: Store<CollectState, CollectAction>,
  { collect, plan }: Pick<UpToDate, "collect" | "plan">,
): Promise<void> =>
  session.take(async ({ workbook, read, attempt, tell }) => {
    const reading = await read();
    if (reading === undefined) return;
    const collection = collect(reading.raw);
    if (collection === undefined) return;
    const { preview: shown } = getState();
    const preview = plan(collection.result, reading.raw);
    dispatch({ type: "computed", collection });
    dispatch({ type: "previewed", preview });
    if (!preview.ok) return tell({ intent: "warning", sentence: preview.error.message });
    if (!wasShown(shown, preview.value.preview)) {
      const sentence = "工作簿刚刚有变化，请再看一下会改动哪些表，然后再点一次。";
      return tell({ intent: "info", sentence });
    }
    const answer = await attempt("writing", () => workbook.put(preview.value.sheets));
    if (!answer.ok) return;
    const sentence = `已汇总 ${collection.view.included} 个单位，写了 ${answer.value.sheets.length} 张表。`;
    const back = {
      done: answer.value,
      label: "撤销汇总",
      sentence: "已撤销汇总，工作簿和汇总前一样。",
    };
    tell({ intent: "success", sentence, back });
    await read();
  });
