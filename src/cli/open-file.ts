// A file on the disk of which parts can be fetched: an archive may be larger than the memory that reading it may take.
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import { partsOf, smallFile } from "../app/file-parts";
import type { FileParts } from "../app/ports/files";
import { explained } from "./files";

function withDescriptor<T>(file: string, work: (descriptor: number) => T): T {
  const descriptor = openSync(file, "r");
  try {
    return work(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function readPart(descriptor: number, from: number, to: number): Uint8Array<ArrayBuffer> {
  const part = new Uint8Array(to - from);
  return part.subarray(0, readSync(descriptor, part, 0, part.length, from));
}

/**
 * At once: waiting for a small file takes longer than reading it.
 * @throws Misuse where it cannot be opened, then or later
 */
export const openFile = (file: string): Promise<FileParts> =>
  explained(file, async () =>
    withDescriptor(file, (descriptor) => {
      const { size } = fstatSync(descriptor);
      // What is no file on a disk, as a pipe, has no size and is read to its end.
      if (size <= smallFile) return partsOf(readFileSync(descriptor));
      const read: FileParts["read"] = (from, to) =>
        explained(file, async () =>
          withDescriptor(file, (again) => readPart(again, from, Math.min(to, size))),
        );
      return { size, read };
    }),
  );
