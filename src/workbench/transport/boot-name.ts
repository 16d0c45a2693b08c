// What office.js reads from its window's name to find its host. Must be set before the window loads it.

export interface Boot {
  /** Fresh for each load: office.js keeps settings under it. */
  readonly conversationId: string;
  readonly instanceId: string;
  /** https and of the add-in's own host name, else office.js does not trust it. */
  readonly origin: string;
  /** "zh-CN" */
  readonly locale: string;
  /** Whether office.js loads its telemetry file. */
  readonly logging: boolean;
}

export function toBootName(boot: Boot): string {
  const correlation = "00000000-0000-0000-0000-000000000001";
  const logging = boot.logging ? "" : "disableLogging";
  return JSON.stringify({
    baseFrameName: boot.instanceId,
    hostInfo: ["Excel", "Web", "16.00", boot.locale, correlation, "", logging, "0"].join("|"),
    xdmInfo: [boot.conversationId, boot.instanceId, boot.origin].join("|"),
    serializerVersion: "1",
    flights: "[]",
  });
}
