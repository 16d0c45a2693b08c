// Keeps unsaved work in this browser some seconds after the last change, in idle time, and at once where the page may be
// about to go. What is saved is no longer kept.
import type { DocumentStore } from "./document-state";
import type { KeptCopies } from "./kept-copies";

/** Milliseconds without a change before a copy is made; and the most that may pass while there are changes. */
const quiet = 3000;
const longest = 15_000;

export interface Keeping {
  readonly key: string;
  readonly document: DocumentStore;
  readonly copies: KeptCopies | undefined;
  /** The workbook as text. */
  readonly takeSnapshot: () => string;
  /** Work is not kept: the browser keeps nothing for pages, or has no room left. Called once each. */
  readonly onTrouble: (trouble: "kept.unavailable" | "kept.full") => void;
}

const whenIdle = (act: () => void): void => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(act, { timeout: longest });
  else setTimeout(act);
};

export class WorkKeeper {
  readonly #keeping: Keeping;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changedSince: number | undefined;
  /** The version after whose change a copy was last thought of. */
  #seen = 0;
  readonly #told = new Set<string>();

  constructor(keeping: Keeping) {
    this.#keeping = keeping;
    keeping.document.onChange(() => this.#noteChange());
  }

  /** Whether nothing would be lost if the page went now. */
  get isSafe(): boolean {
    const { unsaved, kept } = this.#keeping.document.state;
    return !unsaved || kept;
  }

  /** Makes the copy now, where there is something to keep. */
  async keepNow(): Promise<void> {
    this.#cancel();
    const { document, copies, takeSnapshot, key } = this.#keeping;
    if (copies === undefined || this.isSafe) return;
    const { version, state } = document;
    const { original, savedAs } = state;
    const copy = { key, original, savedAs, time: Date.now(), snapshot: takeSnapshot() };
    try {
      await copies.put(copy);
      document.kept(version);
    } catch {
      this.#tell("kept.full");
    }
  }

  #noteChange(): void {
    const { document, copies, key } = this.#keeping;
    if (copies === undefined) {
      if (document.state.unsaved) this.#tell("kept.unavailable");
      return;
    }
    if (!document.state.unsaved) {
      this.#cancel();
      void copies.remove(key);
    } else if (document.version !== this.#seen && !this.isSafe) {
      this.#seen = document.version;
      this.#schedule();
    }
  }

  #tell(trouble: "kept.unavailable" | "kept.full"): void {
    if (this.#told.has(trouble)) return;
    this.#told.add(trouble);
    this.#keeping.onTrouble(trouble);
  }

  #schedule(): void {
    const now = Date.now();
    this.#changedSince ??= now;
    clearTimeout(this.#timer);
    const wait = Math.max(0, Math.min(quiet, this.#changedSince + longest - now));
    this.#timer = setTimeout(() => whenIdle(() => void this.keepNow()), wait);
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#changedSince = undefined;
  }
}
