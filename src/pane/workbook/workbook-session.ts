// The pane's dealings with the open workbook: one command after the other, what is read kept up to date, what was done
// taken back. Knows no place of the pane.
import { checkWorkbook } from "../../app/check/check-workbook";
import type { Done, HostAnswer, OpenWorkbook, WorkbookChange } from "../../app/ports/open-workbook";
import { rangeOf } from "../../core/kernel/address";
import type { Address } from "../../core/kernel/address";
import type { CheckContext } from "../../core/rules/kind";
import { createStore } from "../store";
import type { Store } from "../store";
import { recoveredSentence } from "./recovered-sentence";
import { initialWorkbookState, reduceWorkbook } from "./workbook-state";
import type { Activity, Deed, Reading, WorkbookAction, WorkbookState } from "./workbook-state";

/** So long after the last of several changes the workbook is read. */
const quietMilliseconds = 400;

/** What a command may do while it is its turn. */
export interface Turn {
  readonly workbook: OpenWorkbook;
  /** The workbook as it is now; undefined after a trouble. */
  readonly read: () => Promise<Reading | undefined>;
  /** A trouble is told to the clerk; what is no trouble but a fault of ours is thrown on. */
  readonly attempt: <T>(activity: Activity, command: () => HostAnswer<T>) => HostAnswer<T>;
  readonly tell: (deed: Deed) => void;
}

export class WorkbookSession {
  readonly store: Store<WorkbookState, WorkbookAction>;
  readonly #workbook: OpenWorkbook;
  readonly #context: () => CheckContext;
  readonly #turn: Turn;
  #last: Promise<void> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `context`: that in which the workbook is checked, asked at each reading. */
  constructor(workbook: OpenWorkbook, context: () => CheckContext) {
    this.#workbook = workbook;
    this.#context = context;
    this.store = createStore(reduceWorkbook, initialWorkbookState);
    this.#turn = {
      workbook,
      read: () => this.#read(),
      attempt: (activity, command) => this.#attempt(activity, command),
      tell: (deed) => this.store.dispatch({ type: "done", deed }),
    };
    workbook.onWaiting((isWaiting) => this.store.dispatch({ type: "waiting", isWaiting }));
  }

  /** Cleans up after a command that broke off, reads, and from then on reads after each change. */
  readonly start = (): Promise<void> =>
    this.take(async ({ workbook, attempt, read, tell }) => {
      const recovered = await attempt("reading", workbook.recover);
      const sentence = recovered.ok ? recoveredSentence(recovered.value) : undefined;
      if (sentence !== undefined) tell({ intent: "info", sentence });
      await attempt("reading", () => workbook.watch(this.#onChange));
      await read();
    });

  /** No two commands are under way in the host; after a fault of ours none is. */
  readonly take = (command: (turn: Turn) => Promise<void>): Promise<void> => {
    this.#last = this.#last.then(() => command(this.#turn));
    this.#last.catch((cause: unknown) => this.store.dispatch({ type: "broke", cause }));
    return this.#last;
  };

  /** What changed while nobody told: called when the clerk comes back to the pane. */
  readonly refresh = (): Promise<void> => this.take(async ({ read }) => void (await read()));

  readonly undo = (): Promise<void> =>
    this.take(async ({ attempt, read, tell }) => {
      const back = this.store.getState().deed?.back;
      if (back === undefined) return;
      const answer = await attempt("undoing", back.done.undo);
      if (!answer.ok) return;
      tell({ intent: "info", sentence: back.sentence });
      await read();
    });

  /** The clerk has seen it, and wants no way back. */
  readonly dismiss = async (): Promise<void> => {
    const done = this.store.getState().deed?.back?.done;
    this.store.dispatch({ type: "dismissed" });
    if (done !== undefined) await this.#settle(done);
  };

  /** Brings a cell into view. */
  readonly show = (sheet: string, { row, column }: Address): Promise<void> =>
    this.take(async ({ workbook, attempt }) => {
      const answer = await attempt("showing", () => workbook.select(sheet, rangeOf(row, column)));
      if (answer.ok) this.store.dispatch({ type: "idle" });
    });

  readonly #onChange = ({ sheet }: WorkbookChange): void => {
    const done = this.store.getState().deed?.back?.done;
    this.store.dispatch({ type: "edited", sheet });
    const isOffered = this.store.getState().deed?.back?.done === done;
    if (done !== undefined && !isOffered) void this.#settle(done);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), quietMilliseconds);
  };

  readonly #settle = ({ settle }: Done): Promise<void> =>
    this.take(async ({ attempt }) => {
      const answer = await attempt("writing", settle);
      if (answer.ok) this.store.dispatch({ type: "idle" });
    });

  async #read(): Promise<Reading | undefined> {
    const answer = await this.#attempt("reading", this.#workbook.read);
    if (!answer.ok) return undefined;
    const raw = answer.value;
    const reading = { raw, ...checkWorkbook(raw, this.#context()) };
    this.store.dispatch({ type: "read", reading });
    return reading;
  }

  async #attempt<T>(activity: Activity, command: () => HostAnswer<T>): HostAnswer<T> {
    const { dispatch } = this.store;
    dispatch({ type: "started", activity });
    const answer = await command();
    if (!answer.ok) dispatch({ type: "failed", trouble: answer.error });
    return answer;
  }
}
