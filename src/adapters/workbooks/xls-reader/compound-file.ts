// A compound file, the container of Office 97–2003: streams cut into sectors that chains lead through. Knows no workbook.
import { damaged } from "../unreadable";

const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const headerLength = 512;
const entryLength = 128;
const noSector = 0xfffffffa;
/** Chains in the header; further ones stand in sectors of their own. */
const listedInHeader = 109;

interface Entry {
  readonly name: string;
  readonly start: number;
  readonly size: number;
}

export class CompoundFile {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly sectorSize: number;
  /** By sector: the one that follows it. */
  private readonly next: Uint32Array;
  private readonly entries: readonly Entry[];

  /** @throws Unreadable where the container is damaged */
  constructor(bytes: Uint8Array) {
    if (bytes.length < headerLength || signature.some((byte, at) => bytes[at] !== byte)) damaged();
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    this.sectorSize = shift === 9 || shift === 12 ? 1 << shift : damaged();
    this.next = this.readChains();
    this.entries = this.readEntries();
  }

  /** The stream of that name, whatever its case; undefined where there is none. */
  stream(name: string): Uint8Array | undefined {
    const entry = this.entries.find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (entry === undefined) return undefined;
    const { start, size } = entry;
    if (size >= this.view.getUint32(56, true)) return this.chain(start, size);
    return this.smallStream(start, size);
  }

  private sectorAt(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  private readChains(): Uint32Array {
    const { view, sectorSize } = this;
    const count = Math.ceil(this.bytes.length / sectorSize);
    const perSector = sectorSize / 4;
    const chains = new Uint32Array(count + perSector).fill(noSector);
    for (const [index, sector] of this.chainSectors().entries()) {
      const from = this.sectorAt(sector);
      if (from + sectorSize > view.byteLength || index * perSector > count) damaged();
      for (let at = 0; at < perSector && index * perSector + at < count; at += 1)
        chains[index * perSector + at] = view.getUint32(from + 4 * at, true);
    }
    return chains;
  }

  /** The sectors in which the chains stand, in order. */
  private chainSectors(): readonly number[] {
    const { view, sectorSize } = this;
    const count = view.getUint32(44, true);
    if (count * sectorSize > view.byteLength) damaged();
    const sectors: number[] = [];
    for (let at = 0; at < Math.min(count, listedInHeader); at += 1)
      sectors.push(view.getUint32(76 + 4 * at, true));
    let more = view.getUint32(68, true);
    while (sectors.length < count) {
      const from = this.sectorAt(more);
      const last = from + sectorSize - 4;
      if (last + 4 > view.byteLength) damaged();
      for (let at = from; at < last && sectors.length < count; at += 4)
        sectors.push(view.getUint32(at, true));
      more = view.getUint32(last, true);
    }
    return sectors;
  }

  /** So many bytes from the sector on, along its chain. */
  private chain(start: number, size: number): Uint8Array {
    const { bytes, sectorSize, next } = this;
    if (size > bytes.length) damaged();
    const out = new Uint8Array(size);
    let sector = start;
    for (let at = 0; at < size; at += sectorSize) {
      const from = this.sectorAt(sector);
      const length = Math.min(sectorSize, size - at);
      if (from + length > bytes.length) damaged();
      out.set(bytes.subarray(from, from + length), at);
      sector = next[sector] ?? noSector;
    }
    return out;
  }

  /** The length of a chain of whole sectors, in bytes. */
  private chainLength(start: number): number {
    let sectors = 0;
    for (let sector = start; sector < noSector; sector = this.next[sector] ?? noSector) {
      sectors += 1;
      if (sectors > this.next.length) damaged();
    }
    return sectors * this.sectorSize;
  }

  private readEntries(): readonly Entry[] {
    const start = this.view.getUint32(48, true);
    const directory = this.chain(start, this.chainLength(start));
    const view = new DataView(directory.buffer);
    const entries: Entry[] = [];
    for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
      const length = Math.min(view.getUint16(at + 64, true), 64);
      const units = Array.from({ length: Math.max(0, length / 2 - 1) }, (_, index) =>
        view.getUint16(at + 2 * index, true),
      );
      const [first, size] = [view.getUint32(at + 116, true), view.getUint32(at + 120, true)];
      entries.push({ name: String.fromCharCode(...units), start: first, size });
    }
    return entries;
  }

  /** Small streams share one large stream, that of the first entry, and have chains of their own. */
  private smallStream(start: number, size: number): Uint8Array {
    const [root] = this.entries;
    const { view } = this;
    const small = 1 << view.getUint16(32, true);
    const chainsAt = view.getUint32(60, true);
    const chains = this.chain(chainsAt, this.chainLength(chainsAt));
    const next = new DataView(chains.buffer);
    const shared = root === undefined ? damaged() : this.chain(root.start, root.size);
    const out = new Uint8Array(size);
    let sector = start;
    for (let at = 0; at < size; at += small) {
      const length = Math.min(small, size - at);
      if ((sector + 1) * small > shared.length + small - length) damaged();
      out.set(shared.subarray(sector * small, sector * small + length), at);
      if (at + small < size && 4 * sector + 4 > next.byteLength) damaged();
      sector = at + small < size ? next.getUint32(4 * sector, true) : noSector;
    }
    return out;
  }
}
