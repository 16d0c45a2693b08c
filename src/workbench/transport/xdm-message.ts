// The messages between office.js and its host's window: JSON texts both ways. Knows nothing of what they carry.

const kinds = ["invoke", "registerEvent", "unregisterEvent"] as const;

export interface XdmRequest {
  readonly kind: (typeof kinds)[number];
  readonly name: string;
  readonly correlationId: unknown;
  readonly conversationId: string;
  readonly data: unknown;
}

/** undefined for what is no request of this conversation: windows get messages of all kinds. */
export function parseXdmRequest(text: string, conversationId: string): XdmRequest | undefined {
  const message = parseRecord(text);
  const kind = kinds[Number(message?.["_actionType"])];
  if (message?.["_messageType"] !== 0 || kind === undefined) return undefined;
  if (message["_conversationId"] !== conversationId) return undefined;
  return {
    kind,
    name: String(message["_actionName"]),
    correlationId: message["_correlationId"],
    conversationId,
    data: message["_data"],
  };
}

function parseRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

export const responseText = (to: XdmRequest, data: unknown): string =>
  toText(to, { _responseType: 0, _errorCode: 0, _data: data });

/** "not implemented", for an action that we do not know. */
export const refusalText = (to: XdmRequest): string =>
  toText(to, { _responseType: 0, _errorCode: -2, _data: null });

/** to: the request that registered the event. */
export const eventText = (to: XdmRequest, data: unknown): string =>
  toText(to, { _responseType: 1, _errorCode: 0, _data: data });

const toText = (to: XdmRequest, rest: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({
    _messageType: 1,
    _actionName: to.name,
    _conversationId: to.conversationId,
    _correlationId: to.correlationId,
    _origin: "",
    _serializerVersion: 1,
    ...rest,
  });
