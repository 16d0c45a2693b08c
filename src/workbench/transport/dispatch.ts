// Office's numbered methods as they come in messages: the rich API, the document's settings, ribbon commands.
import type { EventEntry } from "../rich-api/event-hub";
import type { DocumentSettings } from "./document-settings";
import { officeErrors } from "./office-errors";
import type { RichApiEndpoint } from "./rich-api-endpoint";

export interface DispatchParts {
  readonly endpoint: RichApiEndpoint;
  readonly settings: DocumentSettings;
}

export interface DispatchAnswer {
  /** undefined: nobody answers. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly events: readonly EventEntry[];
}

/** The part of a message's data that we read. */
interface MethodData {
  readonly DdaMethod: { readonly DispatchId: number };
  /** Of the rich API: at 4 the request as text, at 6 its flags. */
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

type Method = (parts: DispatchParts, data: MethodData) => DispatchAnswer | Promise<DispatchAnswer>;

const methods: Readonly<Record<number, Method>> = {
  // The settings are read again.
  75: ({ settings }) => {
    const pairs = settings.pairs().map(([Name, Value]) => ({ Name, Value }));
    return done({ Properties: { Settings: pairs } });
  },
  // The settings are saved.
  76: ({ settings }, data) => {
    settings.replace(data.DdaSettingsMethod?.Properties ?? []);
    return done();
  },
  // A rich-API request.
  93: async ({ endpoint }, { ArrayData: fields = [] }) => {
    const { body, refused, events } = await endpoint.answer(String(fields[4]), Number(fields[6]));
    if (refused !== undefined) return { ...failed(officeErrors[refused]), events };
    if (body === undefined) return { data: undefined, events };
    return { ...done({ Data: [200, [], body] }), events };
  },
  // A ribbon command has done its work.
  94: () => done(),
};

export async function dispatch(parts: DispatchParts, data: unknown): Promise<DispatchAnswer> {
  const method = isMethodData(data) ? methods[data.DdaMethod.DispatchId] : undefined;
  if (!isMethodData(data) || method === undefined) return failed(officeErrors.GeneralException);
  return method(parts, data);
}

const done = (fields: Readonly<Record<string, unknown>> = {}): DispatchAnswer => ({
  data: { Version: 1, Error: 0, ...fields },
  events: [],
});

const failed = (error: number): DispatchAnswer => ({
  data: { Version: 1, Error: error },
  events: [],
});

const isMethodData = (data: unknown): data is MethodData =>
  typeof data === "object" && data !== null && "DdaMethod" in data;
