// An archive on the disk costs the memory of one file in it at a time, however large it is.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { openArchive } from "../../src/adapters/workbooks/archive/open-archive";
import { makeUnpackFile } from "../../src/adapters/workbooks/archive/unpack-file";
import { makeReadAnyKind } from "../../src/adapters/workbooks/read-any-kind";
import type { OpenArchive } from "../../src/app/ports/files";
import { inflate } from "../../src/cli/node-zlib";
import { makeReadOne } from "../../src/cli/read-one";
import { defaultRound } from "../../src/core/notice/default-round";
import { zipOf } from "../support/make-package";
import { makeFolder } from "../support/run-cli";

const megabyte = 1 << 20;
const context = { round: defaultRound, deadlineSet: false, today: undefined };

/** Hardly to be packed; four of them are more than is fetched in one go. */
function scanOf(seed: number): Uint8Array {
  const scan = new Uint8Array(3 * megabyte);
  let state = seed;
  for (let at = 0; at < scan.length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    scan[at] = state >>> 24;
  }
  scan.set([0xff, 0xd8, 0xff, 0xe0]);
  return scan;
}

test.each([
  ["stored", true],
  ["packed", false],
])("of an archive of %s scans one part is fetched and unpacked at a time", async (_, stored) => {
  const scans = [1, 2, 3, 4].map((seed) => ({
    name: `${seed}.jpg`,
    content: scanOf(seed),
    stored,
  }));
  const archive = zipOf(scans);
  const file = path.join(makeFolder(), "扫描件.zip");
  writeFileSync(file, archive);
  const log: string[] = [];
  const held: number[] = [];
  const watched: OpenArchive = (parts, isWanted) =>
    openArchive(
      { ...parts, read: async (from, to) => noted(await parts.read(from, to)) },
      isWanted,
    );
  const noted = (bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => {
    held.push(bytes.buffer.byteLength);
    return bytes;
  };
  const readAnyKind = makeReadAnyKind(inflate);
  const unpackFile = makeUnpackFile(inflate);
  const readOne = makeReadOne({
    openArchive: watched,
    unpackFile: (part, packing) => {
      log.push("unpacked");
      held.push(part.buffer.byteLength);
      return unpackFile(part, packing);
    },
    readWorkbook: (bytes) => {
      log.push("read");
      return readAnyKind(bytes);
    },
  });
  const read = await readOne(file, context);
  expect(read.map(({ file: name, unreadable }) => [path.basename(name), unreadable])).toEqual(
    scans.map(({ name }) => [name, "file.picture"]),
  );
  expect(log).toEqual(scans.flatMap(() => ["unpacked", "read"]));
  expect(Math.max(...held)).toBeLessThan(3.3 * megabyte);
});
