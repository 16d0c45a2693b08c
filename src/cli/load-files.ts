// The files of a call, each read to its forms, on as many threads as pay; progress goes to stderr.
import { availableParallelism } from "node:os";
import type { ReadFile } from "../app/read-file";
import type { CheckContext } from "../core/rules/kind";
import type { ReadOne } from "./read-one";
import { readOnThreads } from "./reading-threads";

/** Fewer are read before a thread has started. */
const leastForThreads = 10;

const progressStep = 20;

/** One line that is written over on a terminal; now and then a line elsewhere. */
function showProgress(done: number, all: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r读取 ${done}/${all}${done === all ? "\n" : ""}`);
  else if (done === all || done % progressStep === 0) process.stderr.write(`读取 ${done}/${all}\n`);
}

/** In the order of the names, each file on its own, so that one bad file costs only itself; archives as what is in them. */
export async function loadFiles(
  files: readonly string[],
  context: CheckContext,
  readOne: ReadOne,
): Promise<readonly ReadFile[]> {
  const onRead = (done: number): void => showProgress(done, files.length);
  const threads = Math.min(availableParallelism(), Math.floor(files.length / leastForThreads)) - 1;
  if (threads > 0) return readOnThreads({ files, context, threads, onRead }, readOne);
  const loaded: ReadFile[] = [];
  for (const [index, file] of files.entries()) {
    loaded.push(...(await readOne(file, context)));
    onRead(index + 1);
  }
  return loaded;
}
