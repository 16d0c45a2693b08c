// Answers the rich-API requests that come over a transport: sizes, cell editing and wanted faults, then the engine.
import type { EventEntry } from "../rich-api/event-hub";
import type { RichApiHost } from "../rich-api/rich-api-host";
import { RichError } from "../rich-api/rich-error";
import type { Action, RichRequest } from "../rich-api/wire";
import { isWriting } from "../rich-api/writing";
import type { CellEditing } from "./cell-editing";
import type { Faults } from "./faults";
import type { OfficeErrorCode } from "./office-errors";
import { kindOf } from "./request-kind";
import type { RequestLog } from "./request-log";

export interface EndpointParts {
  readonly host: RichApiHost;
  readonly faults: Faults;
  readonly editing: CellEditing;
  readonly log: RequestLog;
}

export interface EndpointAnswer {
  /** The response, or the refusal in its place; neither where the host is gone. */
  readonly body?: string;
  readonly refused?: OfficeErrorCode;
  /** To be sent after the answer. */
  readonly events: readonly EventEntry[];
  /** The code that the add-in sees. */
  readonly failure?: string;
}

const refuse = (refused: OfficeErrorCode, events: readonly EventEntry[] = []): EndpointAnswer => ({
  refused,
  failure: refused,
  events,
});

export class RichApiEndpoint {
  readonly #parts: EndpointParts;

  constructor(parts: EndpointParts) {
    this.#parts = parts;
  }

  /** flags: as the client library sends them beside the request. */
  async answer(text: string, flags: number): Promise<EndpointAnswer> {
    const { faults, log } = this.#parts;
    const started = performance.now();
    const request: RichRequest = JSON.parse(text);
    const kind = kindOf(request);
    const answer =
      kind === "sync"
        ? await this.#answerSync({ text, request, flags })
        : await this.#answerOther(request);
    await pause(faults.plan.slowBy);
    log.add({
      kind,
      actions: request.Actions.length,
      writes: request.Actions.filter((action) => isWriting(action, request)).length,
      requestBytes: bytesOf(text),
      responseBytes: bytesOf(answer.body ?? ""),
      milliseconds: performance.now() - started,
      failure: answer.failure,
    });
    return answer;
  }

  async #answerOther(request: RichRequest): Promise<EndpointAnswer> {
    const { faults, host } = this.#parts;
    if (faults.isGone) return { events: [], failure: "gone" };
    const { response, events } = await host.answer(request);
    return { body: JSON.stringify(response), events };
  }

  async #answerSync({ text, request, flags }: Sync): Promise<EndpointAnswer> {
    const { faults, host } = this.#parts;
    faults.countSync();
    if (faults.isGone) return { events: [], failure: "gone" };
    const refused = faults.failureOfSync("before");
    const lost = faults.failureOfSync("after");
    if (refused !== undefined) return refuse(refused);
    if (bytesOf(text) > faults.maxRequestBytes) return refuse("RequestPayloadSizeLimitExceeded");
    if (!(await this.#cellIsLeft(flags))) return refuse("InvalidOperationInCellEditMode");
    const { response, events } = await host.answer(request, (action) =>
      this.#failOnPurpose(action, request),
    );
    const body = JSON.stringify(response);
    if (lost !== undefined) return refuse(lost, events);
    if (bytesOf(body) > faults.maxResponseBytes) {
      return refuse("ResponsePayloadSizeLimitExceeded", events);
    }
    return { body, events, ...(response.Error && { failure: response.Error.Code }) };
  }

  /** Waits for the end of cell editing where the request may wait; false where it may not. */
  async #cellIsLeft(flags: number): Promise<boolean> {
    const { editing } = this.#parts;
    if (editing.isOn && (flags & delayForCellEdit) === 0) return false;
    await editing.over();
    return true;
  }

  #failOnPurpose(action: Action, request: RichRequest): void {
    const { faults } = this.#parts;
    const code = faults.countAction();
    if (code !== undefined) throw new RichError(code, "fails on purpose");
    if (faults.plan.readOnly === true && isWriting(action, request)) {
      throw new RichError("AccessDenied", "You cannot perform the requested operation.");
    }
  }
}

interface Sync {
  readonly text: string;
  readonly request: RichRequest;
  readonly flags: number;
}

const delayForCellEdit = 64;

const pause = (milliseconds: number | undefined): Promise<void> =>
  milliseconds === undefined
    ? Promise.resolve()
    : new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      });

/** On the wire, in UTF-8. */
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
