// What the add-in asked of the host, counted: for tests and for those who watch the workbench at work.

export interface LoggedRequest {
  /** "sync" is the add-in's own; the client library also tidies up after itself and reports to services. */
  readonly kind: "sync" | "cleanup" | "service";
  readonly actions: number;
  /** Actions that may change the workbook. */
  readonly writes: number;
  readonly requestBytes: number;
  /** 0 where nothing was answered. */
  readonly responseBytes: number;
  readonly milliseconds: number;
  /** The code of the error that the add-in got; "gone" where it got no answer. */
  readonly failure: string | undefined;
}

export class RequestLog {
  #requests: LoggedRequest[] = [];
  readonly #listeners: ((request: LoggedRequest) => void)[] = [];

  get requests(): readonly LoggedRequest[] {
    return this.#requests;
  }

  get syncs(): readonly LoggedRequest[] {
    return this.#requests.filter(({ kind }) => kind === "sync");
  }

  /** Writes to the workbook over all syncs. */
  get writes(): number {
    return this.syncs.reduce((sum, { writes }) => sum + writes, 0);
  }

  add(request: LoggedRequest): void {
    this.#requests.push(request);
    for (const listener of this.#listeners) listener(request);
  }

  clear(): void {
    this.#requests = [];
  }

  onRequest(listener: (request: LoggedRequest) => void): void {
    this.#listeners.push(listener);
  }
}
