// The grid's selection follows the row that is shown: of several that came together, the last.
import { rangeOf } from "../../core/kernel/address";
import type { DecideRow } from "../../app/decide/decide-row";
import type { WorkbookSession } from "../workbook/workbook-session";

export class RowFollower {
  readonly #session: WorkbookSession;
  #wanted: DecideRow | undefined;
  #isQueued = false;

  constructor(session: WorkbookSession) {
    this.#session = session;
  }

  readonly follow = (row: DecideRow | undefined): void => {
    this.#wanted = row;
    if (this.#isQueued || row === undefined) return;
    this.#isQueued = true;
    void this.#session.take(async ({ workbook, attempt }) => {
      this.#isQueued = false;
      if (this.#wanted === undefined) return;
      const { list, row: at } = this.#wanted;
      const column = list.columns.get("problem") ?? 1;
      const answer = await attempt("showing", () =>
        workbook.select(list.sheet, rangeOf(at.row, column)),
      );
      if (answer.ok) this.#session.store.dispatch({ type: "idle" });
    });
  };
}
