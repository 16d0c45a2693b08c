// Reads picked files as the pane's reading workers do, on this thread.
import { webcrypto } from "node:crypto";
import { readWorkbook } from "../../src/adapters/workbooks/xlsx-reader/read-workbook";
import type { ReadReceived } from "../../src/pane/collect/read-received";
import { makeReadPicked } from "../../src/pane/reading/read-picked";

const readPicked = makeReadPicked({
  readWorkbook,
  digest: (bytes) => webcrypto.subtle.digest("SHA-256", bytes),
});

export const readInProcess: ReadReceived = async (files, { context, onRead, signal }) => {
  for (const { path, content, modified } of files) {
    const read = await readPicked({ file: path, content, context });
    if (signal.aborted) return;
    onRead({ read, modified });
  }
};
