// Puts the host's side of one add-in together: engine, endpoint, messages, carrier.
import type { RichApiHost } from "../rich-api/rich-api-host";
import { toBootName } from "./boot-name";
import { CellEditing } from "./cell-editing";
import { DocumentSettings } from "./document-settings";
import { Faults } from "./faults";
import type { Carrier } from "./frame-carrier";
import { RequestLog } from "./request-log";
import { requirementsOf } from "./requirements";
import { RichApiEndpoint } from "./rich-api-endpoint";
import { XdmHost } from "./xdm-host";

export interface ConnectOptions {
  readonly host: RichApiHost;
  /** The ExcelApi set to declare. */
  readonly excelApi: string;
  /** Of the add-in's page and of ours. */
  readonly origin: string;
  readonly carry: (origin: string, receive: (text: string) => void) => Carrier;
  readonly settings?: DocumentSettings;
  readonly faults?: Faults;
  readonly logging?: boolean;
}

export interface Connection {
  /** The name that the add-in's window must have before office.js runs in it; a frame's before it is inserted. */
  readonly bootName: string;
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly editing: CellEditing;
  readonly settings: DocumentSettings;
  readonly invokeCommand: XdmHost["invokeCommand"];
  readonly close: () => void;
}

const locale = "zh-CN";

export function connect(options: ConnectOptions): Connection {
  const { host, origin, settings = new DocumentSettings(), faults = new Faults() } = options;
  const log = new RequestLog();
  const editing = new CellEditing();
  const ids = { conversationId: `conversation-${crypto.randomUUID()}`, instanceId: "sanbiaohui" };
  const carrier = options.carry(origin, (text) => void xdm.receive(text));
  const xdm = new XdmHost({
    ...ids,
    locale,
    settings,
    requirements: requirementsOf(options.excelApi),
    readOnly: faults.plan.readOnly === true,
    endpoint: new RichApiEndpoint({ host, faults, editing, log }),
    post: carrier.post,
  });
  host.onEvents((entries) => xdm.sendEvents(entries));
  return {
    bootName: toBootName({ ...ids, origin, locale, logging: options.logging === true }),
    log,
    faults,
    editing,
    settings,
    invokeCommand: (commandId, functionName) => xdm.invokeCommand(commandId, functionName),
    close: carrier.close,
  };
}
