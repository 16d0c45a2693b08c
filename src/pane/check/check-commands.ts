// The commands of 校验 on the open workbook: bringing what was found into view, and putting right what a click can.
import { cellKey } from "../../app/check/cell-key";
import type { CheckItem } from "../../app/check/check-item";
import type { CellFix } from "../../app/check/find-fixes";
import { fixedSentence } from "../../app/check/fixed-sentence";
import { checkSentences } from "../../core/notice/check-sentences";
import { renderSentence } from "../../core/spec/message";
import type { WorkbookSession } from "../workbook/workbook-session";

const firstCell = { row: 1, column: 1 };

/** Those of the fixes that the workbook, as it is now, still offers. */
function stillOffered(fixes: readonly CellFix[], now: readonly CellFix[]): readonly CellFix[] {
  const offered = new Map(now.map((fix) => [cellKey(fix.sheet, fix.at), fix]));
  return fixes.filter(({ sheet, at, from, value }) => {
    const fix = offered.get(cellKey(sheet, at));
    return fix?.from === from && fix.value === value;
  });
}

export class CheckCommands {
  readonly #session: WorkbookSession;

  constructor(session: WorkbookSession) {
    this.#session = session;
  }

  /** Where an item concerns a whole sheet, its first cell. */
  readonly show = async ({ sheet, at }: Pick<CheckItem, "sheet" | "at">): Promise<void> => {
    if (sheet !== null) await this.#session.show(sheet, at ?? firstCell);
  };

  /** What the clerk has changed since it was shown is left alone. */
  readonly apply = (fixes: readonly CellFix[]): Promise<void> =>
    this.#session.take(async ({ workbook, read, attempt, tell }) => {
      const reading = await read();
      if (reading === undefined) return;
      const offered = stillOffered(fixes, reading.fixes);
      if (offered.length === 0)
        return tell({ intent: "info", sentence: checkSentences["fixed.none"] });
      const cells = offered.map(({ sheet, at, value }) => ({ sheet, at, value }));
      const answer = await attempt("writing", () => workbook.write(cells));
      if (!answer.ok) return;
      const back = {
        done: answer.value,
        label: "撤销",
        sentence: renderSentence(checkSentences["fixed.back"], { count: cells.length }),
      };
      tell({ intent: "success", sentence: fixedSentence(offered, reading.reports), back });
      await read();
    });
}
