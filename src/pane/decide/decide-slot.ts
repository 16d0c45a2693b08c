// The place for 定标准, which is loaded behind the first screen together with what knows the texts: whether it is there, and
// whether it is open. Knows nothing of it but that.
import type { ReactNode } from "react";
import { remember } from "../../core/kernel/remember";
import type { CheckContext } from "../../core/rules/kind";
import type { Classify } from "../../core/spec/classification";
import { createStore } from "../store";
import type { Store } from "../store";
import type { WorkbookSession } from "../workbook/workbook-session";

export interface DecideParts {
  readonly session: WorkbookSession;
  /** That in which the workbook is checked. */
  readonly context: () => CheckContext;
  readonly onOpen: () => void;
  readonly onClose: () => void;
}

export interface DecideViews {
  /** The way there from 填报. */
  readonly entry: ReactNode;
  readonly place: ReactNode;
}

/** What is loaded. */
export interface DecideProgram {
  readonly classify: Classify;
  readonly createDecide: (parts: DecideParts) => DecideViews;
}

interface SlotState {
  readonly views: DecideViews | undefined;
  readonly hasFailed: boolean;
  readonly isOpen: boolean;
}

/** More texts than any list has rows. */
const mostRemembered = 4000;

export class DecideSlot {
  readonly store: Store<SlotState, Partial<SlotState>>;
  readonly #load: () => Promise<DecideProgram>;
  #classify: Classify | undefined;
  #answered: readonly [base: CheckContext, context: CheckContext] | undefined;

  constructor(load: () => Promise<DecideProgram>) {
    this.#load = load;
    this.store = createStore<SlotState, Partial<SlotState>>(
      (state, change) => ({ ...state, ...change }),
      { views: undefined, hasFailed: false, isOpen: false },
    );
  }

  /** Brings it, and has the workbook checked with it. */
  readonly load = async (session: WorkbookSession, context: () => CheckContext): Promise<void> => {
    const { dispatch } = this.store;
    dispatch({ hasFailed: false });
    const program = await this.#fetch();
    if (program === undefined) return dispatch({ hasFailed: true });
    this.#classify = remember(program.classify, mostRemembered);
    const onOpen = (): void => dispatch({ isOpen: true });
    const onClose = (): void => dispatch({ isOpen: false });
    dispatch({ views: program.createDecide({ session, context, onOpen, onClose }) });
    await session.refresh();
  };

  /** undefined where it does not come. */
  async #fetch(): Promise<DecideProgram | undefined> {
    try {
      return await this.#load();
    } catch {
      return undefined;
    }
  }

  /** The context with what knows the texts, once that is there; the same object as long as nothing changes. */
  readonly context = (base: CheckContext): CheckContext => {
    const classify = this.#classify;
    if (classify === undefined) return base;
    if (this.#answered?.[0] === base) return this.#answered[1];
    const context = { ...base, classify };
    this.#answered = [base, context];
    return context;
  };
}
