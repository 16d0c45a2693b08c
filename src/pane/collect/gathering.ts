// The files that come in, and their reading, which goes on while the clerk does other things.
import type { CheckContext } from "../../core/rules/kind";
import type { Store } from "../store";
import type { CollectAction, CollectState } from "./collect-state";
import type { PickedFile, ReadReceived } from "./read-received";
import type { Rechecked } from "./recheck";

interface GatheringParts {
  readonly store: Store<CollectState, CollectAction>;
  readonly readReceived: ReadReceived;
  readonly rechecked: Rechecked;
  /** That in which files are checked while they are read. */
  readonly context: () => CheckContext;
}

export class Gathering {
  readonly #parts: GatheringParts;
  /** Of the readings that are under way: they end together. */
  #stopping = new AbortController();
  #underWay = 0;

  constructor(parts: GatheringParts) {
    this.#parts = parts;
  }

  readonly pick = async (files: readonly PickedFile[]): Promise<void> => {
    if (files.length === 0) return;
    const { store, readReceived, rechecked } = this.#parts;
    const context = this.#parts.context();
    const { signal } = this.#stopping;
    this.#underWay += 1;
    store.dispatch({ type: "files", change: { type: "picked", count: files.length } });
    try {
      await readReceived(files, {
        context,
        signal,
        onRead: (file) => {
          rechecked.add(file.read, context);
          store.dispatch({ type: "files", change: { type: "received", file } });
        },
        onUnfolded: (count) =>
          store.dispatch({ type: "files", change: { type: "picked", count: count - 1 } }),
      });
    } catch (cause) {
      store.dispatch({ type: "broke", cause });
    }
    this.#underWay -= 1;
    if (this.#underWay === 0) this.#end();
  };

  /** What has been read stays. */
  readonly stop = (): void => {
    this.#stopping.abort();
    this.#stopping = new AbortController();
    this.#end();
  };

  readonly #end = (): void =>
    this.#parts.store.dispatch({ type: "files", change: { type: "stopped" } });
}
