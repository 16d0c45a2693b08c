// Reading many files on several threads. Each thread runs this same program, which serves there what it is asked for.
import { setImmediate } from "node:timers/promises";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { fromFlat, toFlat } from "../app/passing/flat-file";
import type { FlatFile } from "../app/passing/flat-file";
import type { ReadFile } from "../app/read-file";
import type { CheckContext } from "../core/rules/kind";
import { loadClassify } from "./load-classify";
import type { ReadOne } from "./read-one";
import { Misuse } from "./misuse";

interface Task {
  readonly index: number;
  readonly file: string;
}

type Outcome =
  | { readonly index: number; readonly read: readonly FlatFile[] }
  /** The sentence of a Misuse, which does not survive the way between threads as an error. */
  | { readonly index: number; readonly misuse: string };

/** What a thread is started with: of a function only whether it is asked for gets there. */
interface ThreadData {
  readonly context: Omit<CheckContext, "classify">;
  readonly classifies: boolean;
}

interface Reading {
  readonly files: readonly string[];
  readonly context: CheckContext;
  /** Beside this one. */
  readonly threads: number;
  /** Called after each file with how many are done. */
  readonly onRead: (done: number) => void;
}

/** In a reading thread. */
async function attempt(
  { index, file }: Task,
  context: CheckContext,
  readOne: ReadOne,
): Promise<Outcome> {
  try {
    const read = await readOne(file, context);
    return { index, read: read.map(toFlat) };
  } catch (error) {
    if (error instanceof Misuse) return { index, misuse: error.message };
    throw error;
  }
}

/** In a reading thread: answers each task, one after the other. A fault ends the thread and reaches the main one. */
export function serveReading(readOne: ReadOne): void {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- set by readOnThreads alone
  const { context: told, classifies } = workerData as ThreadData;
  const context: Promise<CheckContext> = classifies
    ? loadClassify().then((classify) => ({ ...told, classify }))
    : Promise.resolve(told);
  let last: Promise<unknown> = context;
  parentPort?.on("message", (task: Task) => {
    last = last.then(async () =>
      parentPort?.postMessage(await attempt(task, await context, readOne)),
    );
  });
}

/** One ahead of what a thread works on, so that it never waits for its next file. */
const tasksAhead = 2;

/** Has one thread work on the tasks until none is left. Rejects with what the thread or `onRead` throws. */
function workOn(
  worker: Worker,
  tasks: Iterator<Task>,
  onRead: (outcome: Outcome) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let waiting = 0;
    const give = (): void => {
      const next = tasks.next();
      if (next.done !== true) {
        waiting += 1;
        worker.postMessage(next.value);
      } else if (waiting === 0) resolve();
    };
    worker.on("error", reject);
    worker.on("message", (outcome: Outcome) => {
      waiting -= 1;
      try {
        onRead(outcome);
        give();
      } catch (error) {
        reject(error);
      }
    });
    for (let ahead = 0; ahead < tasksAhead; ahead += 1) give();
  });
}

function* toTasks(files: readonly string[]): Generator<Task> {
  for (const [index, file] of files.entries()) yield { index, file };
}

/**
 * What was read, in the order of the files; this thread reads as well.
 * @throws Misuse for a file that cannot be opened
 */
export async function readOnThreads(
  reading: Reading,
  readOne: ReadOne,
): Promise<readonly ReadFile[]> {
  const tasks = toTasks(reading.files);
  const read: (readonly ReadFile[])[] = [];
  let done = 0;
  const take = (index: number, files: readonly ReadFile[]): void => {
    read[index] = files;
    done += 1;
    reading.onRead(done);
  };
  const takeOutcome = (outcome: Outcome): void => {
    if ("misuse" in outcome) throw new Misuse(outcome.misuse);
    take(outcome.index, outcome.read.map(fromFlat));
  };
  const readHere = async (): Promise<void> => {
    for (const task of tasks) {
      take(task.index, await readOne(task.file, reading.context));
      // Lets the threads' answers in, and their next tasks out.
      await setImmediate();
    }
  };
  const { classify: asked, ...context } = reading.context;
  const started: ThreadData = { context, classifies: asked !== undefined };
  const workers = Array.from(
    { length: reading.threads },
    () => new Worker(__filename, { workerData: started }),
  );
  try {
    await Promise.all([readHere(), ...workers.map((worker) => workOn(worker, tasks, takeOutcome))]);
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return read.flat();
}
