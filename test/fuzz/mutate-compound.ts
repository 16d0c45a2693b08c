// Mutations of compound files that know what one is: chains of sectors, its directory, and the records of a workbook.
import type { Mutation, Surroundings } from "./mutation";
import { pick } from "./random";
import type { Random } from "./random";

const sectorSize = 512;
const beginning = [0x09, 0x08, 0x10, 0x00, 0x00, 0x06];

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where each record of the workbook starts, as far as its sectors follow each other in the file. */
function recordsOf(bytes: Uint8Array): readonly number[] {
  const view = viewOf(bytes);
  const records: number[] = [];
  const first = Buffer.from(bytes).indexOf(Buffer.from(beginning));
  for (let at = first; at >= 0 && at + 4 <= bytes.length; at += 4 + view.getUint16(at + 2, true)) {
    records.push(at);
  }
  return records;
}

const sectors = [0, 1, 2, 3, 50, 0x7fffffff, 0xfffffffd, 0xfffffffe, 0xffffffff];
const lengths = [0, 1, 2, 3, 7, 8223, 8224, 8225, 0x7fff, 0xffff];
/** Of records that readers act upon. */
const recordIds = [
  6, 10, 34, 47, 60, 133, 189, 214, 224, 229, 252, 253, 515, 516, 517, 519, 520, 638, 1054, 2057,
];

type Write = (view: DataView, random: Random) => void;

const mutation = (name: string, write: Write): Mutation => ({
  name,
  does: "content",
  change: (bytes, { random }: Surroundings) => {
    const changed = bytes.slice();
    write(viewOf(changed), random);
    return changed;
  },
});

const onRecord = (
  name: string,
  write: (view: DataView, at: number, random: Random) => void,
): Mutation =>
  mutation(name, (view, random) => {
    const records = recordsOf(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    for (let count = 1 + random(3); count > 0; count -= 1)
      write(view, pick(records, random), random);
  });

/** The entry of the directory that names the workbook's stream. */
function workbookEntry(view: DataView): number {
  const name = Buffer.from("Workbook", "utf16le");
  const found = Buffer.from(view.buffer, view.byteOffset, view.byteLength).indexOf(name);
  return found < 0 ? 0 : found;
}

export const compoundMutations: readonly Mutation[] = [
  mutation("chain of sectors changed", (view, random) => {
    const chain = (view.getUint32(76, true) + 1) * sectorSize;
    for (let count = 1 + random(4); count > 0; count -= 1) {
      const at = chain + 4 * random(sectorSize / 4);
      if (at + 4 <= view.byteLength)
        view.setUint32(at, random(2) === 0 ? pick(sectors, random) : random(200), true);
    }
  }),
  mutation("header of the container changed", (view, random) => {
    const at = pick([24, 26, 30, 32, 40, 44, 48, 56, 60, 64, 68, 72, 76, 80], random);
    view.setUint32(at, pick(sectors, random), true);
  }),
  mutation("entry of the directory changed", (view, random) => {
    const at = workbookEntry(view) + pick([64, 66, 68, 76, 116, 120], random);
    view.setUint32(at, pick([...sectors, 100_000], random), true);
  }),
  onRecord("length of a record changed", (view, at, random) =>
    view.setUint16(at + 2, random(2) === 0 ? pick(lengths, random) : random(64), true),
  ),
  onRecord("kind of a record changed", (view, at, random) =>
    view.setUint16(at, pick(recordIds, random), true),
  ),
  onRecord("data of a record changed", (view, at, random) => {
    const place = at + 4 + random(Math.max(1, view.getUint16(at + 2, true)));
    if (place < view.byteLength) view.setUint8(place, pick([0, 1, 0x7f, 0x80, 0xff], random));
  }),
];
