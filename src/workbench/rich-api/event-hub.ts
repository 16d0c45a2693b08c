// Which events the add-in listens to, and the entries that tell it of them. Does not send.
import { eventType, toPayload } from "./event-payload";
import type { HostEvent } from "./host-event";
import type { Reached } from "./place";
import { RichError } from "./rich-error";
import type { TypeTable } from "./type-table";
import { isAtLeast } from "./version";

/** [category, event type, target, payload as JSON, id, of another session] */
export type EventEntry = readonly [65536, number, string, string, 0, false];

export interface EventHub {
  /** A _Register… or _Unregister… method of the client. Throws ApiNotFound for an event that we do not tell of. */
  readonly register: (place: Reached, method: string, table: TypeTable) => void;
  /** One entry for the sheet and one for the workbook, where each is listened to. */
  readonly entriesFor: (event: HostEvent) => readonly EventEntry[];
}

/** By the method's name without its _Register: the event, and the set that brought it. */
const events: Readonly<Record<string, { readonly type: number; readonly since?: string }>> = {
  DataChangedEvent: { type: eventType.changed },
  ActivatedEvent: { type: eventType.activated },
  DeactivatedEvent: { type: eventType.deactivated },
  AddedEvent: { type: eventType.added },
  SelectionChangedEvent: { type: eventType.selectionChanged },
  DeletedEvent: { type: eventType.deleted },
  EventNameChanged: { type: eventType.renamed, since: "1.17" },
};

const wholeWorkbook = "Workbook";

export function createEventHub(version: string): EventHub {
  const listeners = new Map<string, number>();
  const keyOf = (type: number, target: string): string => `${type} ${target}`;
  return {
    register(place, method, table) {
      const event = events[method.replace(/^_(Unr|R)egister/, "")];
      if (event === undefined || !isAtLeast(version, event.since ?? "1.1")) {
        throw new RichError("ApiNotFound", `${place.type}.${method}`);
      }
      const key = keyOf(event.type, targetOf(place, table));
      const change = method.startsWith("_R") ? 1 : -1;
      listeners.set(key, Math.max(0, (listeners.get(key) ?? 0) + change));
    },
    entriesFor(event) {
      const type = eventType[event.kind];
      const payload = JSON.stringify(toPayload(event, version));
      return [event.sheetId, wholeWorkbook]
        .filter((target) => (listeners.get(keyOf(type, target)) ?? 0) > 0)
        .map((target) => [65536, type, target, payload, 0, false]);
    },
  };
}

/** Events are registered on a sheet, which has an Id, or on the collection of all. */
function targetOf(place: Reached, table: TypeTable): string {
  const id = table.identity(place.type, place.self)["Id"];
  return typeof id === "string" ? id : wholeWorkbook;
}
