// Workbooks of Excel 97–2003 made by hand, record by record, in a compound file of one stream.

type Field = readonly [value: number, width: 1 | 2 | 4];

export const bytesOf = (...fields: readonly Field[]): readonly number[] =>
  fields.flatMap(([value, width]) =>
    Array.from({ length: width }, (_, index) => Math.floor(value / 256 ** index) & 255),
  );

export const record = (id: number, data: readonly number[] = []): readonly number[] => [
  ...bytesOf([id, 2], [data.length, 2]),
  ...data,
];

export const utf16 = (text: string): readonly number[] => [...Buffer.from(text, "utf16le")];

export const double = (value: number): readonly number[] => {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return [...bytes];
};

/** A text of two bytes a character. */
export const wide = (text: string, lengthBytes: 1 | 2 = 2): readonly number[] => [
  ...bytesOf([text.length, lengthBytes], [1, 1]),
  ...utf16(text),
];

export const begin = (version = 0x600, type = 5): readonly number[] =>
  record(0x809, bytesOf([version, 2], [type, 2], [0, 4], [0, 4], [0, 4]));
export const end = record(0x0a);

/** A cell: row and column from 0, style, and its data. */
export const cell = (
  id: number,
  [row, column, style]: readonly [number, number, number],
  data: readonly number[],
): readonly number[] => record(id, [...bytesOf([row, 2], [column, 2], [style, 2]), ...data]);

interface Sheet {
  readonly name: string;
  readonly state?: number;
  readonly type?: number;
  /** Between its begin and its end, which is left out with `isCut`. */
  readonly records: readonly number[];
  readonly isCut?: boolean;
}

const sectorSize = 512;
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const filled = (bytes: readonly number[], size: number, filler = 0): Uint8Array => {
  const out = new Uint8Array(size).fill(filler);
  out.set(bytes);
  return out;
};

/** Sectors: the chains, the directory, then the stream, which is made large enough not to be a small one. */
export function compoundOf(name: string, stream: readonly number[]): Uint8Array {
  const size = Math.max(stream.length, 4096);
  const sectors = Math.ceil(size / sectorSize);
  const chainSectors = Math.ceil((sectors + 1) / 127);
  const first = chainSectors + 1;
  const chains = [
    ...Array.from({ length: chainSectors }, () => 0xfffffffd),
    0xfffffffe,
    ...Array.from({ length: sectors }, (_, index) =>
      index === sectors - 1 ? 0xfffffffe : first + index + 1,
    ),
  ];
  const entry = (title: string, start: number, length: number): readonly number[] => [
    ...filled(utf16(title), 64),
    ...bytesOf([title.length * 2 + 2, 2], [title === "Root Entry" ? 5 : 2, 1], [1, 1]),
    ...new Uint8Array(48),
    ...bytesOf([start, 4], [length, 4], [0, 4]),
  ];
  const header = [
    ...signature,
    ...new Uint8Array(16),
    ...bytesOf([0x3e, 2], [3, 2], [0xfffe, 2], [9, 2], [6, 2]),
    ...new Uint8Array(10),
    ...bytesOf([chainSectors, 4], [chainSectors, 4], [0, 4], [4096, 4], [0xfffffffe, 4], [0, 4]),
    ...bytesOf([0xfffffffe, 4], [0, 4]),
    ...Array.from({ length: chainSectors }, (_, index) => bytesOf([index, 4])).flat(),
  ];
  const parts = [
    filled(header, sectorSize, 0xff),
    filled(
      chains.flatMap((next) => bytesOf([next, 4])),
      chainSectors * sectorSize,
      0xff,
    ),
    filled([...entry("Root Entry", 0xfffffffe, 0), ...entry(name, first, size)], sectorSize),
    filled(stream, sectors * sectorSize),
  ];
  return Buffer.concat(parts);
}

/** `globals`: records of the first part, beside the list of sheets. */
export function makeXls(
  sheets: readonly Sheet[],
  { globals = [], version = 0x600 }: { globals?: readonly number[]; version?: number } = {},
): Uint8Array {
  const bodies = sheets.map(({ records, isCut }) => [
    ...begin(version, 0x10),
    ...records,
    ...(isCut === true ? [] : end),
  ]);
  const listOf = (from: number): readonly number[] => {
    let at = from;
    return sheets.flatMap(({ name, state = 0, type = 0 }, index) => {
      const entry = record(0x85, [...bytesOf([at, 4], [state, 1], [type, 1]), ...wide(name, 1)]);
      at += bodies[index]?.length ?? 0;
      return entry;
    });
  };
  const head = [...begin(version), ...globals];
  const from = head.length + listOf(0).length + end.length;
  return compoundOf("Workbook", [...head, ...listOf(from), ...end, ...bodies.flat()]);
}
