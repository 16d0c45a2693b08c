// Reading on a few workers beside the pane: each has one file at a time, so that whoever dies or hangs costs one file.
import type { ReceivedFile } from "../../app/collect/received-file";
import { fromFlat } from "../../app/passing/flat-file";
import { readFile } from "../../app/read-file";
import { err } from "../../core/kernel/result";
import type { ReadAnswer, ReadTask } from "../reading/messages";
import type { PickedFile, ReadingOptions, ReadReceived } from "./read-received";

/** What is used of a Worker. */
export type ReadingWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

interface Pool {
  readonly startWorker: () => ReadingWorker;
  /** How many at once, at least 1. */
  readonly workers: number;
  /** So long a worker may take for one file. */
  readonly milliseconds: number;
}

type Answer = ReadAnswer | { readonly id: "died" | "late" | "stopped" };

function nextAnswer(
  worker: ReadingWorker,
  { signal, milliseconds }: { readonly signal: AbortSignal; readonly milliseconds: number },
): Promise<Answer> {
  return new Promise((resolve) => {
    const settled = new AbortController();
    const settle = (answer: Answer): void => {
      clearTimeout(timer);
      settled.abort();
      resolve(answer);
    };
    const timer = setTimeout(() => settle({ id: "late" }), milliseconds);
    const until = { signal: settled.signal };
    worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => settle(data), until);
    worker.addEventListener("error", () => settle({ id: "died" }), until);
    if (signal.aborted) settle({ id: "stopped" });
    signal.addEventListener("abort", () => settle({ id: "stopped" }), until);
  });
}

class Lane {
  readonly #pool: Pool;
  readonly #signal: AbortSignal;
  #worker: ReadingWorker | undefined;

  constructor(pool: Pool, signal: AbortSignal) {
    this.#pool = pool;
    this.#signal = signal;
  }

  /** @throws Error where the worker's program does not run, which is no file's doing */
  async #start(): Promise<ReadingWorker> {
    const worker = this.#pool.startWorker();
    this.#worker = worker;
    const answer = await this.#answerOf(worker);
    if (answer.id === "ready" || answer.id === "stopped") return worker;
    throw new Error(`A reading worker does not start: ${answer.id}`);
  }

  readonly #answerOf = (worker: ReadingWorker): Promise<Answer> =>
    nextAnswer(worker, { signal: this.#signal, milliseconds: this.#pool.milliseconds });

  async ask(task: ReadTask): Promise<Answer> {
    const worker = this.#worker ?? (await this.#start());
    if (this.#signal.aborted) return { id: "stopped" };
    const answer = this.#answerOf(worker);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker, not a window
    worker.postMessage(task);
    return answer;
  }

  readonly end = (): void => {
    this.#worker?.terminate();
    this.#worker = undefined;
  };
}

/** A file that waits for a worker. */
interface WaitingFile extends PickedFile, Pick<ReadTask, "packing"> {
  /** In how many archives it lies. */
  readonly depth: number;
}

/** What takes the place of a file that turns out to be an archive. */
function unfoldInto(
  waiting: WaitingFile[],
  { modified, depth }: WaitingFile,
  { packed, unreadable }: Extract<Answer, { readonly id: "unfolded" }>,
): readonly ReceivedFile[] {
  const files = packed.map(({ file: path, ...rest }) => ({ path, ...rest }));
  waiting.unshift(...files.map((file) => ({ ...file, modified, depth: depth + 1 })));
  return unreadable.map((read) => ({ read, modified }));
}

async function readWith(
  lane: Lane,
  waiting: WaitingFile[],
  { context, onRead, onUnfolded }: ReadingOptions,
): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { path: file, content, packing, modified, depth } = next;
    const answer = await lane.ask({ file, content, packing, context, depth });
    if (answer.id === "stopped") return;
    if (answer.id === "fault") throw new Error(`${file}: ${answer.fault}`);
    if (answer.id === "unfolded") {
      onUnfolded(answer.packed.length + answer.unreadable.length);
      for (const received of unfoldInto(waiting, next, answer)) onRead(received);
      continue;
    }
    if (answer.id === "read") {
      onRead({ read: fromFlat(answer.read), modified });
      continue;
    }
    lane.end();
    const read = readFile({ file, sha256: "" }, err("file.too-large"), context);
    onRead({ read, modified });
  }
}

/** @throws Error from the reading where a worker reports a fault, or cannot be started */
export const createWorkerReading =
  (pool: Pool): ReadReceived =>
  async (files, options) => {
    const waiting = files.map((file): WaitingFile => ({ ...file, packing: undefined, depth: 0 }));
    const ending = new AbortController();
    const lanes = Array.from(
      { length: Math.min(pool.workers, files.length) },
      () => new Lane(pool, ending.signal),
    );
    const end = (): void => {
      ending.abort();
      for (const lane of lanes) lane.end();
    };
    options.signal.addEventListener("abort", end, { once: true });
    if (options.signal.aborted) return;
    try {
      await Promise.all(lanes.map((lane) => readWith(lane, waiting, options)));
    } finally {
      options.signal.removeEventListener("abort", end);
      end();
    }
  };
