// The composition root of a reading worker: it reads the files it is given, one after the other, beside the pane.
import { readWorkbook } from "../../adapters/workbooks/xlsx-reader/read-workbook";
import type { ReadAnswer, ReadTask } from "./messages";
import { makeReadPicked } from "./read-picked";

const readPicked = makeReadPicked({
  readWorkbook,
  digest: (bytes) => crypto.subtle.digest("SHA-256", bytes),
});

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker answers whoever started it
const answer = (what: ReadAnswer): void => postMessage(what);

addEventListener("message", ({ data: task }: MessageEvent<ReadTask>) => {
  readPicked(task).then(
    (read) => answer({ id: "read", read }),
    (fault: unknown) =>
      answer({ id: "fault", fault: String(fault instanceof Error ? fault.stack : fault) }),
  );
});
answer({ id: "ready" });
