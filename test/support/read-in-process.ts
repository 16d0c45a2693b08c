// Reads picked files as the pane's reading workers do, on this thread.
import { webcrypto } from "node:crypto";
import { openArchive } from "../../src/adapters/workbooks/archive/open-archive";
import { makeUnpackFile } from "../../src/adapters/workbooks/archive/unpack-file";
import { unpackAnywhere } from "../../src/adapters/workbooks/package/inflate";
import { readAnyKind } from "../../src/adapters/workbooks/read-any-kind";
import type { Packing } from "../../src/app/ports/files";
import type { ReadReceived } from "../../src/pane/collect/read-received";
import { makeReadPicked } from "../../src/pane/reading/read-picked";

export const readPicked = makeReadPicked({
  readWorkbook: readAnyKind,
  openArchive,
  unpackFile: makeUnpackFile(unpackAnywhere),
  digest: (bytes) => webcrypto.subtle.digest("SHA-256", bytes),
});

export const readInProcess: ReadReceived = async (files, options) => {
  const { context, onRead, onUnfolded, signal } = options;
  const waiting = files.map((file) => ({
    ...file,
    packing: undefined as Packing | undefined,
    depth: 0,
  }));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { path: file, content, packing, modified, depth } = next;
    const answer = await readPicked({ file, content, packing, context, depth });
    if (signal.aborted) return;
    if (answer.id === "read") onRead({ read: answer.read, modified });
    else {
      onUnfolded(answer.packed.length + answer.unreadable.length);
      for (const read of answer.unreadable) onRead({ read, modified });
      waiting.unshift(
        ...answer.packed.map((packed) => ({
          ...packed,
          path: packed.file,
          modified,
          depth: depth + 1,
        })),
      );
    }
  }
};
