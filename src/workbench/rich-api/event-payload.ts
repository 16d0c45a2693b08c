// An event of the workbook → what Excel tells add-ins about it.
import type { HostEvent } from "./host-event";
import { isAtLeast } from "./version";

/** Excel's numbers of the events of sheets, as the client library knows them. */
export const eventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  renamed: 25,
} as const satisfies Record<HostEvent["kind"], number>;

export function toPayload(event: HostEvent, version: string): Readonly<Record<string, unknown>> {
  const worksheetId = event.sheetId;
  const source = event.by === "co-author" ? "Remote" : "Local";
  switch (event.kind) {
    case "changed":
      return {
        address: event.address,
        changeType: event.changeType,
        source,
        worksheetId,
        shiftDirection: "None",
        ...(isAtLeast(version, "1.14") ? { triggerSource: triggerSourceOf(event) } : {}),
        ...event.details,
      };
    case "selectionChanged":
      return { address: event.address, worksheetId };
    case "activated":
    case "deactivated":
      return { worksheetId };
    case "added":
    case "deleted":
      return { source, worksheetId };
    case "renamed":
      return { nameBefore: event.nameBefore, nameAfter: event.nameAfter, source, worksheetId };
  }
}

const triggerSourceOf = ({ by }: HostEvent): string =>
  by === "host" ? "ThisLocalAddin" : "Unknown";
