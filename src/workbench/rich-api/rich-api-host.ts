// The host's side of the rich API: requests in, one at a time, responses and events out. Knows no transport; the
// caller keeps requests and responses free of shared objects by sending texts.
import type { Performing } from "./answer-request";
import { answerRequest } from "./answer-request";
import type { EventEntry } from "./event-hub";
import { createEventHub } from "./event-hub";
import type { HostEvent } from "./host-event";
import type { Reached } from "./place";
import { createReferences } from "./references";
import type { RequestContext } from "./request-context";
import type { RichTypes } from "./rich-type";
import { createTypeTable } from "./type-table";
import { Unsettled } from "./unsettled";
import type { RichRequest, RichResponse } from "./wire";

export interface RichApiOptions {
  readonly types: RichTypes;
  /** The workbook of the model. */
  readonly root: object;
  /** Awaited before a computed member is read: formulas, formats and validations are up to date after it. */
  readonly settle: () => Promise<void>;
  /** Wraps each action: the host acts in it, not the user. */
  readonly perform: <T>(act: () => T) => T;
  /** The ExcelApi set that this host has: "1.9". */
  readonly version: string;
}

export interface Answered {
  readonly response: RichResponse;
  /** Events that came up meanwhile; to be sent after the response. */
  readonly events: readonly EventEntry[];
}

type EventListener = (entries: readonly EventEntry[]) => void;

export class RichApiHost {
  readonly #options: RichApiOptions;
  readonly #shared: Pick<RequestContext, "table" | "root" | "references" | "events">;
  readonly #listeners: EventListener[] = [];
  /** Events of the request being answered; undefined between requests. */
  #held: EventEntry[] | undefined;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: RichApiOptions) {
    this.#options = options;
    this.#shared = {
      table: createTypeTable(options.types, options.version),
      root: { type: "Workbook", self: options.root },
      references: createReferences(),
      events: createEventHub(options.version),
    };
  }

  answer(
    request: RichRequest,
    beforeAction: Performing["beforeAction"] = () => undefined,
  ): Promise<Answered> {
    const answered = this.#queue.then(() => this.#answerNow(request, beforeAction));
    this.#queue = answered.catch(() => undefined);
    return answered;
  }

  /** The model tells what happened. */
  raise(event: HostEvent): void {
    if (!this.#eventsAreEnabled()) return;
    const entries = this.#shared.events.entriesFor(event);
    if (this.#held !== undefined) this.#held.push(...entries);
    else if (entries.length > 0) for (const listener of this.#listeners) listener(entries);
  }

  /** Calls back with events that came up outside a request. */
  onEvents(listener: EventListener): void {
    this.#listeners.push(listener);
  }

  async #answerNow(
    request: RichRequest,
    beforeAction: Performing["beforeAction"],
  ): Promise<Answered> {
    /** What was written since the last settling; the name of a method where it was its calls alone. */
    let written: "anything" | "nothing" | { readonly only: string } = "anything";
    const isOnly = (kind: string | undefined): boolean =>
      typeof written === "object" && written.only === kind;
    const context: RequestContext = {
      ...this.#shared,
      request,
      requireSettled: (kind) => {
        if (written !== "nothing" && !isOnly(kind)) throw new Unsettled();
      },
      markUnsettled: (kind) => {
        const goesOn = kind !== undefined && (written === "nothing" || isOnly(kind));
        written = goesOn ? { only: kind } : "anything";
      },
    };
    const settle = async (): Promise<void> => {
      await this.#options.settle();
      written = "nothing";
    };
    const events: EventEntry[] = [];
    this.#held = events;
    const { perform } = this.#options;
    const response = await answerRequest(context, { perform, settle, beforeAction });
    this.#held = undefined;
    return { response, events };
  }

  /** As the add-in set context.runtime.enableEvents; on where the table has no runtime. */
  #eventsAreEnabled(): boolean {
    const { table } = this.#shared;
    const root: Reached = this.#shared.root;
    if (!table.hasNavigation(root.type, "_Runtime")) return true;
    const { type, get } = table.navigation(root.type, "_Runtime");
    const runtime = get(root.self);
    return runtime === null || table.scalar(type, "EnableEvents").get?.(runtime) !== false;
  }
}
