// What the steps of one request share. Lives as long as the request.
import type { EventHub } from "./event-hub";
import type { Reached } from "./place";
import type { References } from "./references";
import type { TypeTable } from "./type-table";
import type { RichRequest } from "./wire";

export interface RequestContext {
  readonly request: RichRequest;
  readonly table: TypeTable;
  readonly root: Reached;
  readonly references: References;
  readonly events: EventHub;
  /** Throws Unsettled where something was written since the last settling: but for calls of this kind, where one is named. */
  readonly requireSettled: (kind?: string) => void;
  readonly markUnsettled: (kind?: string) => void;
}
