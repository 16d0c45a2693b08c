// Which file the workbook is, and whether there is work in it that was not saved. Knows no page and no storage.

export interface DocumentState {
  /** The file it was opened from. */
  readonly original: string | undefined;
  /** The file it was last saved as. */
  readonly savedAs: string | undefined;
  readonly unsaved: boolean;
  /** Where it is unsaved: this browser keeps a copy of it as it is. */
  readonly kept: boolean;
}

const fresh: DocumentState = {
  original: undefined,
  savedAs: undefined,
  unsaved: false,
  kept: false,
};

export class DocumentStore {
  #state = fresh;
  /** Goes up with every change of the workbook. */
  #version = 0;
  readonly #listeners: (() => void)[] = [];

  get state(): DocumentState {
    return this.#state;
  }

  get version(): number {
    return this.#version;
  }

  /** Calls back after each change of the workbook or of its state, which is another object then. */
  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Another workbook. */
  begin(state: Partial<DocumentState> = {}): void {
    this.#set({ ...fresh, ...state });
  }

  /** Somebody worked in it. */
  touch(): void {
    this.#version += 1;
    const { unsaved, kept } = this.#state;
    this.#set(unsaved && !kept ? this.#state : { ...this.#state, unsaved: true, kept: false });
  }

  /** `version`: of the workbook as it was written; what was done since is unsaved. */
  saved(savedAs: string, version: number): void {
    this.#set({ ...this.#state, savedAs, unsaved: this.#version !== version, kept: false });
  }

  /** `version`: of the workbook as it was copied. */
  kept(version: number): void {
    if (this.#state.unsaved && this.#version === version) this.#set({ ...this.#state, kept: true });
  }

  /** The copy was erased. */
  keptNoMore(): void {
    this.#set({ ...this.#state, kept: false });
  }

  #set(state: DocumentState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

const newWorkbook = "新工作簿";

export const shownName = ({
  savedAs,
  original,
}: Pick<DocumentState, "savedAs" | "original">): string => savedAs ?? original ?? newWorkbook;
