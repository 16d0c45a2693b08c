// The pool of reading workers, over real threads: what they read, who hangs or dies, and what stopping leaves.
import { Blob } from "node:buffer";
import { setTimeout as wait } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { ReceivedFile } from "../../../src/app/collect/received-file";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { PickedFile } from "../../../src/pane/collect/read-received";
import type { ReadingWorker } from "../../../src/pane/collect/worker-reading";
import { createWorkerReading } from "../../../src/pane/collect/worker-reading";

/** Reads by the file's name: some hang, some kill their worker, some show a fault of the program, some hold others. */
const program = `
  const { parentPort } = require("node:worker_threads");
  const { Blob } = require("node:buffer");
  parentPort.on("message", async ({ file, content, packing, depth }) => {
    if (file.startsWith("hangs")) for (;;);
    if (file.startsWith("dies")) throw new Error("out of memory");
    if (file.startsWith("fault")) return parentPort.postMessage({ id: "fault", fault: "a bug" });
    if (file.endsWith(".zip") && depth === 0) {
      const packed = ["a.xlsx", "hangs.xlsx", "inner.zip"].map((name) => {
        const path = name.startsWith("hangs") ? name : file + "/" + name;
        return { file: path, content: new Blob([name]), packing: "packed " };
      });
      const locked = { file: file + "/locked.xlsx", sha256: "", unreadable: "file.encrypted" };
      return parentPort.postMessage({ id: "unfolded", packed, unreadable: [locked] });
    }
    const sha256 = (packing ?? "") + (await content.text());
    const read = { file, sha256, unreadable: undefined, reports: [], verdicts: [], detail: undefined };
    parentPort.postMessage({ id: "read", read });
  });
  parentPort.postMessage({ id: "ready" });
`;

/** So long may a file take: far more than a healthy one on a busy machine. */
const hanging = 3000;
jest.setTimeout(30_000);

const started: Worker[] = [];
const running = new Set<Worker>();
afterEach(async () => {
  await Promise.all(started.splice(0).map((worker) => worker.terminate()));
});

/** It takes threads a moment to end; where one is left, the test runs out of time. */
async function allEnded(): Promise<void> {
  while (running.size > 0) await wait(20);
}

/** A thread in the shape of a browser's worker. */
function startThread(code: string): ReadingWorker {
  const worker = new Worker(code, { eval: true });
  started.push(worker);
  running.add(worker);
  worker.on("exit", () => running.delete(worker));
  const target = new EventTarget();
  worker.on("message", (data) => target.dispatchEvent(new MessageEvent("message", { data })));
  worker.on("error", () => target.dispatchEvent(new Event("error")));
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    postMessage: (task: unknown) => worker.postMessage(task),
    terminate: () => void worker.terminate(),
    addEventListener: target.addEventListener.bind(target) as ReadingWorker["addEventListener"],
  };
}

const picked = (path: string): PickedFile => ({
  path,
  content: new Blob([`content of ${path}`]) as unknown as PickedFile["content"],
  modified: 7,
});

const context = { round: defaultRound, deadlineSet: false, today: undefined };

function readAll(
  names: readonly string[],
  { code = program, signal = new AbortController().signal, milliseconds = 5000 } = {},
): {
  readonly received: readonly ReceivedFile[];
  readonly unfolded: readonly number[];
  readonly done: Promise<void>;
} {
  const received: ReceivedFile[] = [];
  const unfolded: number[] = [];
  const read = createWorkerReading({
    startWorker: () => startThread(code),
    workers: 2,
    milliseconds,
  });
  const onRead = (file: ReceivedFile): void => void received.push(file);
  const onUnfolded = (count: number): void => void unfolded.push(count);
  const done = read(names.map(picked), { context, onRead, onUnfolded, signal });
  return { received, unfolded, done };
}

const byName = (received: readonly ReceivedFile[]): unknown =>
  Object.fromEntries(received.map(({ read }) => [read.file, read.unreadable ?? read.sha256]));

test("every file is read once, with its time, and no worker is left", async () => {
  const { received, done } = readAll(["a.xlsx", "b.xlsx", "c.xlsx"]);
  await done;
  expect(byName(received)).toEqual({
    "a.xlsx": "content of a.xlsx",
    "b.xlsx": "content of b.xlsx",
    "c.xlsx": "content of c.xlsx",
  });
  expect(received.map(({ modified }) => modified)).toEqual([7, 7, 7]);
  expect(started).toHaveLength(2);
  await allEnded();
});

test("a file that kills or holds up its worker is unreadable, and the others are read", async () => {
  const names = ["hangs.xlsx", "dies.xlsx", "a.xlsx", "b.xlsx"];
  const { received, done } = readAll(names, { milliseconds: hanging });
  await done;
  expect(byName(received)).toEqual({
    "hangs.xlsx": "file.too-large",
    "dies.xlsx": "file.too-large",
    "a.xlsx": "content of a.xlsx",
    "b.xlsx": "content of b.xlsx",
  });
});

test("the files of an archive are read one by one in its place, and one that hangs costs itself", async () => {
  const { received, unfolded, done } = readAll(["包.zip", "b.xlsx"], { milliseconds: hanging });
  await done;
  expect(byName(received)).toEqual({
    "包.zip/locked.xlsx": "file.encrypted",
    "包.zip/a.xlsx": "packed a.xlsx",
    "hangs.xlsx": "file.too-large",
    "包.zip/inner.zip": "packed inner.zip",
    "b.xlsx": "content of b.xlsx",
  });
  expect(unfolded).toEqual([4]);
  expect(received.map(({ modified }) => modified)).toEqual([7, 7, 7, 7, 7]);
});

test("stopping ends the workers at once, and keeps what is read", async () => {
  const stopping = new AbortController();
  const { received, done } = readAll(["a.xlsx", "hangs 1.xlsx", "hangs 2.xlsx", "b.xlsx"], {
    signal: stopping.signal,
  });
  while (received.length === 0) await wait(20);
  stopping.abort();
  await done;
  expect(byName(received)).toEqual({ "a.xlsx": "content of a.xlsx" });
  await allEnded();
});

test("a fault of the program is thrown with the name of the file, and no worker is left", async () => {
  const { done } = readAll(["fault.xlsx", "hangs.xlsx"]);
  await expect(done).rejects.toThrow("fault.xlsx: a bug");
  await allEnded();
});

test("a worker whose program does not run is a fault, not an unreadable file", async () => {
  const { received, done } = readAll(["a.xlsx"], { code: "throw new Error('404')" });
  await expect(done).rejects.toThrow("does not start");
  expect(received).toEqual([]);
});
