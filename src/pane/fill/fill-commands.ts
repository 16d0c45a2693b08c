// What the clerk can do in 填报, carried out one after the other on the open workbook; what came of it goes to the store.
import { listForms } from "../../app/fill/list-forms";
import type { ExistingForm } from "../../app/fill/list-forms";
import { otherUnitIn, planMissing } from "../../app/fill/plan-missing";
import type { FillRequest } from "../../app/fill/plan-missing";
import type {
  HostAnswer,
  Inserted,
  OpenWorkbook,
  WorkbookChange,
} from "../../app/ports/open-workbook";
import { rangeOf } from "../../core/kernel/address";
import type { Store } from "../store";
import type { Activity, Deed, FillAction, FillState } from "./fill-state";

/** So long after the last of several changes the workbook is read. */
const quietMilliseconds = 400;

export class FillCommands {
  readonly #workbook: OpenWorkbook;
  readonly #store: Store<FillState, FillAction>;
  #last: Promise<void> = Promise.resolve();
  #inserted: Inserted | undefined;
  /** The unit whose forms the clerk wants beside another's: asked for once, and asked for again. */
  #confirmed: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(workbook: OpenWorkbook, store: Store<FillState, FillAction>) {
    this.#workbook = workbook;
    this.#store = store;
    workbook.onWaiting((isWaiting) => store.dispatch({ type: "waiting", isWaiting }));
  }

  /** Cleans up after an insert that broke off, reads, and from then on reads after each change. */
  readonly start = (): Promise<void> =>
    this.#enqueue(async () => {
      const taken = await this.#attempt("reading", this.#workbook.recover);
      if (taken.ok && taken.value.length > 0) this.#done({ id: "recovered", sheets: taken.value });
      await this.#attempt("reading", () => this.#workbook.watch(this.#onChange));
      await this.#read();
    });

  readonly insert = (request: FillRequest): Promise<void> =>
    this.#enqueue(async () => {
      const existing = await this.#read();
      if (existing === undefined) return;
      const other = otherUnitIn(existing, request.unit);
      if (other !== undefined && this.#confirmed !== request.unit) {
        this.#confirmed = request.unit;
        return this.#done({ id: "other-unit", unit: other });
      }
      const plans = planMissing(request, existing);
      if (plans.length === 0) return this.#done({ id: "nothing-missing" });
      const answer = await this.#attempt("inserting", () => this.#workbook.insert(plans));
      if (!answer.ok) return;
      this.#inserted = answer.value;
      this.#done({ id: "inserted", sheets: answer.value.sheets });
      await this.#read();
    });

  readonly undo = (): Promise<void> =>
    this.#enqueue(async () => {
      const inserted = this.#inserted;
      if (inserted === undefined) return;
      const answer = await this.#attempt("undoing", inserted.undo);
      if (!answer.ok) return;
      this.#inserted = undefined;
      this.#done({ id: "undone", sheets: inserted.sheets });
      await this.#read();
    });

  /** Brings the form into view, at the first cell that is still to mend or to fill. */
  readonly show = ({ sheet, toFill, unreadable }: ExistingForm): Promise<void> =>
    this.#enqueue(async () => {
      const { row, column } = unreadable[0] ?? toFill[0] ?? { row: 1, column: 1 };
      const answer = await this.#attempt("showing", () =>
        this.#workbook.select(sheet, rangeOf(row, column)),
      );
      if (answer.ok) this.#store.dispatch({ type: "idle" });
    });

  /** What changed while nobody told: called when the clerk comes back to the pane. */
  readonly refresh = (): Promise<void> => this.#enqueue(async () => void (await this.#read()));

  readonly #onChange = ({ sheet }: WorkbookChange): void => {
    if (sheet !== undefined) this.#store.dispatch({ type: "edited", sheet });
    clearTimeout(this.#timer);
    const readAgain = async (): Promise<void> => void (await this.#read());
    this.#timer = setTimeout(() => void this.#enqueue(readAgain), quietMilliseconds);
  };

  /** What there is; undefined after a trouble. */
  async #read(): Promise<readonly ExistingForm[] | undefined> {
    const answer = await this.#attempt("reading", this.#workbook.read);
    if (!answer.ok) return undefined;
    const existing = listForms(answer.value);
    this.#store.dispatch({ type: "read", existing });
    return existing;
  }

  readonly #done = (deed: Deed): void => this.#store.dispatch({ type: "done", deed });

  /** A trouble goes to the store; what is no trouble but a fault of ours is thrown on. */
  async #attempt<T>(activity: Activity, command: () => HostAnswer<T>): HostAnswer<T> {
    const { dispatch } = this.#store;
    dispatch({ type: "started", activity });
    const answer = await command();
    if (!answer.ok) dispatch({ type: "failed", trouble: answer.error });
    return answer;
  }

  /** No two commands are under way in the host; after a fault of ours none is. */
  #enqueue(task: () => Promise<void>): Promise<void> {
    this.#last = this.#last.then(task);
    this.#last.catch((cause: unknown) => this.#store.dispatch({ type: "broke", cause }));
    return this.#last;
  }
}
