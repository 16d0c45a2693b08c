// Brings decisions into the workbook while the clerk goes on: all that have come together by the time of its turn in one
// write. What cannot be written stays pending, and is told.
import { listDecideRows } from "../../app/decide/decide-row";
import { nameInKey } from "../../app/decide/row-keys";
import { toWrites } from "../../app/decide/to-writes";
import { decideSentences } from "../../core/notice/decide-words";
import { defaultRound } from "../../core/notice/default-round";
import { renderSentence } from "../../core/spec/message";
import type { Store } from "../store";
import type { Turn, WorkbookSession } from "../workbook/workbook-session";
import type { DecideAction, DecideState } from "./decide-state";

function lostSentence(lost: readonly string[]): string {
  const [first = ""] = lost;
  const sentence = lost.length === 1 ? decideSentences.lost : decideSentences["lost.more"];
  return renderSentence<string>(sentence, { name: nameInKey(first), count: lost.length });
}

export class DecisionWriter {
  readonly #session: WorkbookSession;
  readonly #store: Store<DecideState, DecideAction>;
  #isQueued = false;

  constructor(session: WorkbookSession, store: Store<DecideState, DecideAction>) {
    this.#session = session;
    this.#store = store;
    let { reading } = session.store.getState();
    session.store.subscribe(() => {
      const now = session.store.getState().reading;
      if (now === reading) return;
      reading = now;
      // Nothing is read while something is being written: whatever was sent stands in what was read.
      store.dispatch({ type: "settled" });
    });
  }

  /** Writes what is pending as soon as it is its turn. */
  readonly write = (): void => {
    if (this.#isQueued) return;
    this.#isQueued = true;
    void this.#session.take(async (turn) => {
      this.#isQueued = false;
      await this.#write(turn);
    });
  };

  async #write({ workbook, read, attempt, tell }: Turn): Promise<void> {
    const { dispatch, getState } = this.#store;
    if (getState().pending.size === 0) return;
    const reading = await read();
    if (reading === undefined) return dispatch({ type: "failed" });
    const rows = listDecideRows(reading.reports, { round: defaultRound });
    const { cells, lost } = toWrites(reading.raw, rows, getState().pending);
    dispatch({ type: "sending" });
    if (cells.length > 0) {
      const answer = await attempt("writing", () => workbook.write(cells));
      if (!answer.ok) return dispatch({ type: "failed" });
    }
    if (lost.length > 0) tell({ intent: "warning", sentence: lostSentence(lost) });
    // The next turn reads anyway.
    if (!this.#isQueued) await read();
  }
}
