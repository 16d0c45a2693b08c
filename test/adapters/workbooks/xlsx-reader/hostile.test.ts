// Files that were made to do harm, and files that were harmed: refused within bounds, never misread, never thrown about.
import { constants, deflateRawSync } from "node:zlib";
import { Inflate, inflateSync } from "fflate";
import { writeWorkbook } from "../../../../src/adapters/workbooks/xlsx/write-workbook";
import { crc32 } from "../../../../src/adapters/workbooks/crc32";
import { readWorkbook } from "../../../../src/adapters/workbooks/xlsx-reader/read-workbook";
import { makeBook, partsOf, zipOf } from "../../../support/make-package";
import type { ZipPart } from "../../../support/make-package";
import { filledForms } from "../../../support/sample-forms";

const megabyte = 1 << 20;

const errorOf = (bytes: Uint8Array): unknown => {
  const result = readWorkbook(bytes);
  return result.ok ? "read" : result.error;
};

/** A book whose sheet is replaced by the entry. */
const withSheet = (entry: Omit<ZipPart, "name">): Uint8Array =>
  zipOf(
    partsOf({}).map((part) =>
      part.name === "xl/worksheets/sheet1.xml" ? { ...entry, name: part.name } : part,
    ),
  );

/** Of the processor, in milliseconds: the less of two, since other tests run beside this one. */
function costOf(work: () => unknown): number {
  const costs = [1, 2].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...costs);
}

/** Unpacks a stream to its end, however long it is, and keeps nothing. */
function unpackNowhere(packed: Uint8Array): void {
  const stream = new Inflate(() => undefined);
  for (let at = 0; at < packed.length; at += 0x10000)
    stream.push(packed.subarray(at, at + 0x10000));
}

describe("bombs", () => {
  const spaces = (size: number): Buffer => Buffer.alloc(size, 0x20);

  test("a part that says it is larger than any report is not unpacked", () => {
    const content = spaces(65 * megabyte);
    const bytes = withSheet({ content });
    const packed = deflateRawSync(content);
    expect(errorOf(bytes)).toBe("file.too-large");
    expect(costOf(() => errorOf(bytes))).toBeLessThan(costOf(() => inflateSync(packed)) / 4);
  });

  test("parts that are too large together are given up before the last", () => {
    const content = spaces(60 * megabyte).toString();
    const root = new Map([
      ["xl/styles.xml", "<styleSheet/>"],
      ["xl/sharedStrings.xml", "<sst/>"],
      ["xl/worksheets/sheet1.xml", "<worksheet/>"],
    ]);
    const parts = partsOf({}).map((part) =>
      root.has(part.name) ? { ...part, content: `${root.get(part.name)}${content}` } : part,
    );
    expect(errorOf(zipOf(parts))).toBe("file.too-large");
  });

  /** 2 GB of spaces in 2 MB: the same block over and over, without a last one. */
  const block = deflateRawSync(spaces(16 * megabyte), { finishFlush: constants.Z_SYNC_FLUSH });
  const large = Buffer.concat(Array.from({ length: 128 }, () => block));
  let honest: number | undefined;
  /** Of unpacking an eighth of it. */
  const costOfEighth = (): number =>
    (honest ??= costOf(() => unpackNowhere(large.subarray(0, large.length / 8))));

  test.each([1000, 100_000, megabyte])(
    "a part of 2 GB that says it is %i bytes is cut off there",
    (size) => {
      const bytes = withSheet({ content: large, stored: true, claims: { size, method: 8 } });
      expect(errorOf(bytes)).toBe("file.damaged");
      expect(costOf(() => errorOf(bytes))).toBeLessThan(costOfEighth());
    },
  );

  test("a part whose size and checksum fit its beginning, and which goes on", () => {
    const sheet = "<worksheet><sheetData/></worksheet>";
    const claims = { size: sheet.length, crc: crc32(Buffer.from(sheet)), method: 8 };
    const pack = (text: string): Uint8Array =>
      withSheet({ content: deflateRawSync(Buffer.from(text)), stored: true, claims });
    expect(errorOf(pack(sheet))).toBe("read");
    expect(errorOf(pack(`${sheet} `))).toBe("file.damaged");
  });

  test("more cells than any report has", () => {
    const row = `<row>${"<c><v>1</v></c>".repeat(16_000)}</row>`;
    expect(errorOf(makeBook({ data: row.repeat(130) }))).toBe("file.too-large");
  });

  test("60,000 entries are not even listed", () => {
    const entries = Array.from({ length: 60_000 }, (_, index) => ({
      name: `${index}`,
      content: "",
      stored: true,
    }));
    const bytes = zipOf(entries);
    expect(errorOf(bytes)).toBe("file.too-large");
  });

  test.each([
    ["20 MB of an open tag", `<worksheet a="${"a".repeat(20 * megabyte)}`],
    ["20 MB of a comment", `<!--${"-".repeat(20 * megabyte)}`],
    ["5 MB of nesting", "<a>".repeat(megabyte * 2)],
    ["a million runs in each other", `<worksheet><sheetData><row><c><is>${"<r>".repeat(megabyte)}`],
    ["a million comments", `${"<!---->".repeat(megabyte)}<worksheet>`],
    [
      "20 MB of an entity",
      `<worksheet><sheetData><row><c t="str"><v>&${"a".repeat(20 * megabyte)}`,
    ],
  ])("%s", (_, content) => {
    const bytes = withSheet({ content });
    expect(errorOf(bytes)).toBe("file.damaged");
  });

  test("a way of packing that is not used", () => {
    expect(errorOf(withSheet({ content: "<worksheet/>", claims: { method: 9 } }))).toBe(
      "file.damaged",
    );
  });
});

describe("a real file that was harmed", () => {
  const bytes = writeWorkbook(filledForms);
  const original = readWorkbook(bytes);

  test("is whole to begin with", () => {
    expect(original.ok).toBe(true);
  });

  test("is damaged wherever it is cut off", () => {
    const outcomes = new Set<unknown>();
    for (
      let length = bytes.length - 1;
      length >= 4;
      length -= bytes.length - length < 100 ? 1 : 37
    ) {
      outcomes.add(errorOf(bytes.subarray(0, length)));
    }
    expect([...outcomes]).toEqual(["file.damaged"]);
  });

  test("is read as it was or not at all when bits flip", () => {
    let seed = 20_140_310;
    const next = (below: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
      return (seed >>> 8) % below;
    };
    const outcomes = Array.from({ length: 600 }, (_, round) => {
      const harmed = bytes.slice();
      // Every other time where the directory is, which the checksums do not cover.
      const at = round % 2 === 0 ? next(bytes.length) : bytes.length - 1 - next(700);
      harmed[at] = (harmed[at] ?? 0) ^ (1 << next(8));
      return readWorkbook(harmed);
    });
    const asBefore = outcomes.filter(({ ok }) => ok);
    expect(asBefore).toEqual(asBefore.map(() => original));
    expect(asBefore.length).toBeLessThan(300);
  });

  test("is read as it was or not at all whichever bit of the directory's end flips", () => {
    const outcomes = Array.from({ length: 8 * (22 + 60) }, (_, bit) => {
      const harmed = bytes.slice();
      const at = bytes.length - 1 - (bit >> 3);
      harmed[at] = (harmed[at] ?? 0) ^ (1 << (bit & 7));
      return readWorkbook(harmed);
    });
    const asBefore = outcomes.filter(({ ok }) => ok);
    expect(asBefore).toEqual(asBefore.map(() => original));
  });

  test("random bytes behind the beginning of a ZIP file are refused", () => {
    for (let round = 0; round < 50; round += 1) {
      const noise = bytes.map((byte, index) =>
        index < 30 ? byte : (byte * 31 + round * index) & 255,
      );
      expect(readWorkbook(noise).ok).toBe(false);
    }
  });
});
