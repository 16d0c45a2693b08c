// The pane's dealings with the open workbook: one command after the other, what is read kept up to date, what was done
// taken back. Knows no place of the pane.
import { LiveCheck } from "../../app/check/live-check";
import type {
  Done,
  HostAnswer,
  HostTroubleCode,
  OpenWorkbook,
  Selection,
  WorkbookChange,
} from "../../app/ports/open-workbook";
import { rangeOf } from "../../core/kernel/address";
import type { Address } from "../../core/kernel/address";
import type { CheckContext } from "../../core/rules/kind";
import type { RawWorkbook } from "../../core/report/raw-workbook";
import { createStore } from "../store";
import type { Store } from "../store";
import { Debounce } from "./debounce";
import { recoveredSentence } from "./recovered-sentence";
import { WorkbookReader } from "./workbook-reader";
import { initialWorkbookState, isCommand, reduceWorkbook } from "./workbook-state";
import type { Activity, Deed, Reading, WorkbookAction, WorkbookState } from "./workbook-state";

/** After the last of several changes the workbook is read; in a storm of them at the latest so long after the first. */
const settling = { quiet: 100, longest: 1000 };

/** The host cannot answer just now: it is asked again, and the clerk has nothing to know of it. */
const passing: ReadonlySet<HostTroubleCode> = new Set(["host.editing", "host.busy"]);
const retryMilliseconds = 1000;

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
  readonly #reader: WorkbookReader;
  readonly #live = new LiveCheck();
  readonly #changes = new Debounce(() => void this.#update(), settling);
  #checkedIn: CheckContext | undefined;
  #last: Promise<void> = Promise.resolve();
  /** Of the clerk, under way or to come. */
  #commands = 0;
  #isHostWaiting = false;
  #selection: "told" | "asked" | "unknown" = "unknown";

  /** `context`: that in which the workbook is checked, asked at each reading. */
  constructor(workbook: OpenWorkbook, context: () => CheckContext) {
    this.#workbook = workbook;
    this.#reader = new WorkbookReader(workbook);
    this.#context = context;
    this.store = createStore(reduceWorkbook, initialWorkbookState);
    this.#turn = {
      workbook,
      read: () => this.#read(),
      attempt: (activity, command) => this.#attempt(activity, command),
      tell: (deed) => this.store.dispatch({ type: "done", deed }),
    };
    workbook.onWaiting((isWaiting) => {
      this.#isHostWaiting = isWaiting;
      this.#tellWaiting();
    });
  }

  /** Cleans up after a command that broke off, reads, and from then on reads after each change. */
  readonly start = (): Promise<void> =>
    this.take(async ({ workbook, attempt, read, tell }) => {
      const recovered = await attempt("reading", workbook.recover);
      const sentence = recovered.ok ? recoveredSentence(recovered.value) : undefined;
      if (sentence !== undefined) tell({ intent: "info", sentence });
      await attempt("reading", () => workbook.watch(this.#onChange));
      await attempt("reading", () => workbook.watchSelection(this.#onSelection));
      await read();
    });

  /** No two commands are under way in the host; after a fault of ours none is. */
  readonly take = (command: (turn: Turn) => Promise<void>): Promise<void> => {
    this.#countCommands(1);
    return this.#queue(async () => {
      await command(this.#turn);
      this.#countCommands(-1);
    });
  };

  /** What changed while nobody told: called when the clerk comes back to the pane. */
  readonly refresh = (): Promise<void> => {
    this.#reader.mark(undefined);
    this.#selection = "unknown";
    return this.#update();
  };

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

  readonly #onChange = ({ kind, sheet }: WorkbookChange): void => {
    if (kind === "edited") this.#onEdit(sheet);
    if (kind === "shown" || sheet === undefined) this.#selection = "unknown";
    // A sheet that was never read is a new one, which is told as an edit.
    if (kind === "edited" || sheet !== undefined) this.#reader.mark(sheet);
    this.#changes.ring();
  };

  #onEdit(sheet: string | undefined): void {
    const done = this.store.getState().deed?.back?.done;
    this.store.dispatch({ type: "edited", sheet });
    const isOffered = this.store.getState().deed?.back?.done === done;
    if (done !== undefined && !isOffered) void this.#settle(done);
  }

  readonly #onSelection = (selection: Selection | undefined): void => {
    this.#selection = selection === undefined ? "unknown" : "told";
    this.store.dispatch({ type: "selected", selection });
  };

  #queue(act: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(act);
    this.#last.catch((cause: unknown) => this.store.dispatch({ type: "broke", cause }));
    return this.#last;
  }

  #countCommands(change: 1 | -1): void {
    this.#commands += change;
    this.#tellWaiting();
  }

  /** What nobody has commanded waits in silence. */
  #tellWaiting(): void {
    const isWaiting = this.#isHostWaiting && this.#commands > 0;
    this.store.dispatch({ type: "waiting", isWaiting });
  }

  readonly #settle = ({ settle }: Done): Promise<void> =>
    this.#queue(async () => {
      const answer = await this.#attempt("writing", settle);
      if (answer.ok) this.store.dispatch({ type: "idle" });
    });

  /** Reads what has changed, with nothing to see of it but the outcome. */
  readonly #update = (): Promise<void> =>
    this.#queue(async () => {
      const answer = await this.#reader.readChanged(this.store.getState().reading?.raw);
      if (answer.ok) {
        if (answer.value !== undefined) this.#tellReading(answer.value);
        await this.#askSelection();
      } else if (passing.has(answer.error.code)) {
        setTimeout(this.#changes.ring, retryMilliseconds);
      } else {
        this.store.dispatch({ type: "failed", activity: "reading", trouble: answer.error });
      }
    });

  async #read(): Promise<Reading | undefined> {
    const answer = await this.#attempt("reading", () => this.#reader.readAll());
    if (!answer.ok) return undefined;
    const reading = this.#tellReading(answer.value);
    await this.#askSelection();
    return reading;
  }

  #tellReading(raw: RawWorkbook): Reading {
    const before = this.store.getState().reading;
    const context = this.#context();
    const checked = this.#live.check(raw, context);
    // Who draws it need not look at the same again.
    const isSame = checked.raw === before?.raw && context === this.#checkedIn;
    const reading = isSame ? before : checked;
    this.#checkedIn = context;
    this.store.dispatch({ type: "read", reading });
    return reading;
  }

  /** Where no event has told it, or it may be another one by now. */
  async #askSelection(): Promise<void> {
    if (this.#selection !== "unknown") return;
    this.#selection = "asked";
    const answer = await this.#workbook.selection();
    // An event that came meanwhile is newer.
    if (this.#selection !== "asked") return;
    this.#selection = answer.ok ? "told" : "unknown";
    if (answer.ok) this.store.dispatch({ type: "selected", selection: answer.value });
  }

  async #attempt<T>(activity: Activity, command: () => HostAnswer<T>): HostAnswer<T> {
    const { dispatch } = this.store;
    if (isCommand(activity)) this.#selection = "unknown";
    dispatch({ type: "started", activity });
    const answer = await command();
    if (!answer.ok) dispatch({ type: "failed", activity, trouble: answer.error });
    return answer;
  }
}
