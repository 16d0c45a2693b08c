// The composition root of a reading worker: it reads the files it is given, one after the other, beside the pane.
import { openArchive } from "../../adapters/workbooks/archive/open-archive";
import { makeUnpackFile } from "../../adapters/workbooks/archive/unpack-file";
import { unpackAnywhere } from "../../adapters/workbooks/package/inflate";
import { toFlat } from "../../app/passing/flat-file";
import { readAnyKind } from "../../adapters/workbooks/read-any-kind";
import type { ReadAnswer, ReadTask } from "./messages";
import { makeReadPicked } from "./read-picked";

const readPicked = makeReadPicked({
  readWorkbook: readAnyKind,
  openArchive,
  unpackFile: makeUnpackFile(unpackAnywhere),
  digest: (bytes) => crypto.subtle.digest("SHA-256", bytes),
});

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers whoever started it
const answer = (what: ReadAnswer): void => postMessage(what);

addEventListener("message", ({ data: task }: MessageEvent<ReadTask>) => {
  const pass = (done: Awaited<ReturnType<typeof readPicked>>): void =>
    answer(done.id === "read" ? { ...done, read: toFlat(done.read) } : done);
  readPicked(task).then(pass, (fault: unknown) =>
    answer({ id: "fault", fault: String(fault instanceof Error ? fault.stack : fault) }),
  );
});
answer({ id: "ready" });
