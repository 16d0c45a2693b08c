// The place for 汇总, which is loaded behind the first screen: whether it is there, and the round in which is checked until
// then. Knows nothing of it but that.
import { defaultRound } from "../../core/notice/default-round";
import type { CalendarDate } from "../../core/kernel/calendar";
import type { CheckContext } from "../../core/rules/kind";
import { createStore } from "../store";
import type { Store } from "../store";
import type { CollectParts } from "./collect-parts";
import type { CollectPlaceParts, CreateCollectPlace } from "./create-collect-place";

interface SlotState {
  readonly place: CollectPlaceParts | undefined;
  readonly hasFailed: boolean;
}

export class CollectSlot {
  readonly store: Store<SlotState, SlotState>;
  readonly #fetch: () => Promise<CreateCollectPlace>;
  readonly #parts: CollectParts;
  readonly #first: CheckContext;
  #loading: Promise<CollectPlaceParts | undefined> | undefined;

  constructor(fetch: () => Promise<CreateCollectPlace>, parts: CollectParts, today: CalendarDate) {
    this.#fetch = fetch;
    this.#parts = parts;
    this.#first = { round: defaultRound, deadlineSet: false, today };
    const initial: SlotState = { place: undefined, hasFailed: false };
    this.store = createStore<SlotState, SlotState>((_, now) => now, initial);
  }

  /** That of the round. */
  readonly context = (): CheckContext =>
    this.store.getState().place?.commands.context() ?? this.#first;

  /** Brings it once; undefined where it does not come, which may be tried again. */
  readonly load = (): Promise<CollectPlaceParts | undefined> => (this.#loading ??= this.#bring());

  readonly openSample = async (): Promise<void> => {
    const place = await this.load();
    await place?.commands.openSample();
  };

  async #bring(): Promise<CollectPlaceParts | undefined> {
    const create = await this.#fetch().catch(() => undefined);
    if (create === undefined) this.#loading = undefined;
    const place = create?.(this.#parts);
    this.store.dispatch({ place, hasFailed: place === undefined });
    return place;
  }
}
