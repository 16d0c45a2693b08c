// The window of the host as office.js sees it: answers its messages, sends it events. Knows no carrier and no workbook.
import type { EventEntry } from "../rich-api/event-hub";
import type { AppDescription } from "./app-context";
import { toAppContext } from "./app-context";
import { dispatch } from "./dispatch";
import type { RichApiEndpoint } from "./rich-api-endpoint";
import type { XdmRequest } from "./xdm-message";
import { eventText, parseXdmRequest, refusalText, responseText } from "./xdm-message";

export interface XdmHostParts extends AppDescription {
  readonly conversationId: string;
  readonly endpoint: RichApiEndpoint;
  /** Takes a message to the add-in's window. */
  readonly post: (text: string) => void;
}

const eventIds = { richApiMessage: 33, appCommandInvoked: 39 };

export class XdmHost {
  readonly #parts: XdmHostParts;
  /** By action name: the request that registered it. */
  readonly #registrations = new Map<string, XdmRequest>();

  constructor(parts: XdmHostParts) {
    this.#parts = parts;
  }

  /** A message of the add-in's window; the carrier has checked whose it is. */
  async receive(text: string): Promise<void> {
    const request = parseXdmRequest(text, this.#parts.conversationId);
    if (request === undefined) return;
    switch (request.kind) {
      case "registerEvent":
        this.#registrations.set(request.name, request);
        this.#parts.post(responseText(request, { Version: 1, Error: 0 }));
        break;
      case "unregisterEvent":
        this.#registrations.delete(request.name);
        this.#parts.post(responseText(request, { Version: 1, Error: 0 }));
        break;
      case "invoke":
        await this.#invoke(request);
    }
  }

  sendEvents(entries: readonly EventEntry[]): void {
    if (entries.length > 0) this.#fire(eventIds.richApiMessage, { ArrayData: entries });
  }

  /** A ribbon button that runs the function of this name was pressed. */
  invokeCommand(commandId: string, functionName: string): void {
    const source = JSON.stringify({ source: { id: commandId } });
    this.#fire(eventIds.appCommandInvoked, [commandId, functionName, source]);
  }

  async #invoke(request: XdmRequest): Promise<void> {
    const { post } = this.#parts;
    switch (request.name) {
      case "ContextActivationManager_getAppContextAsync":
        post(responseText(request, toAppContext(this.#parts)));
        break;
      case "ContextActivationManager_notifyHost":
        post(responseText(request, null));
        break;
      case "executeMethod": {
        const { data, events } = await dispatch(this.#parts, request.data);
        if (data !== undefined) post(responseText(request, data));
        this.sendEvents(events);
        break;
      }
      default:
        post(refusalText(request));
    }
  }

  #fire(eventId: number, data: unknown): void {
    for (const registration of this.#registrations.values()) {
      const about = registration.data;
      const isOf = typeof about === "object" && about !== null && "eventDispId" in about;
      if (isOf && about.eventDispId === eventId) this.#parts.post(eventText(registration, data));
    }
  }
}
