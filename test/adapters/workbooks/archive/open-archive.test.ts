// Archives: names in their encodings, what is wanted of them, what one bad file costs, and how little is fetched.
import { openArchive } from "../../../../src/adapters/workbooks/archive/open-archive";
import { makeUnpackFile } from "../../../../src/adapters/workbooks/archive/unpack-file";
import { unpackAnywhere } from "../../../../src/adapters/workbooks/package/inflate";
import { partsOf } from "../../../../src/app/file-parts";
import type { FileParts } from "../../../../src/app/ports/files";
import { toGbk } from "../../../support/formats/text-encodings";
import { zipOf } from "../../../support/make-package";
import type { ZipPart } from "../../../support/make-package";

const megabyte = 1 << 20;
const unpackFile = makeUnpackFile(unpackAnywhere);
const archiveOf = (parts: readonly ZipPart[]): FileParts => partsOf(Uint8Array.from(zipOf(parts)));

async function open(
  parts: readonly ZipPart[],
  isWanted: (path: string) => boolean = () => true,
): Promise<unknown> {
  const archive = archiveOf(parts);
  const opened = await openArchive(archive, isWanted);
  if (opened?.ok !== true) return opened?.error;
  const files = opened.value.map(async ({ path, packing }) => {
    if (!packing.ok) return [path, packing.error];
    const { from, to } = packing.value;
    const content = unpackFile(await archive.read(from, to), packing.value);
    return [path, content.ok ? Buffer.from(content.value).toString() : content.error];
  });
  return Promise.all(files);
}

test.each<readonly [string, Omit<ZipPart, "content">, string]>([
  ["UTF-8 that says so", { name: "归阳镇.xlsx", claims: { flags: 0x800 } }, "归阳镇.xlsx"],
  ["UTF-8 that does not say so", { name: "归阳镇.xlsx" }, "归阳镇.xlsx"],
  ["GBK", { name: "", nameBytes: toGbk("乡镇/归阳镇.xlsx") }, "乡镇/归阳镇.xlsx"],
  [
    "GBK that says it is UTF-8",
    { name: "", nameBytes: toGbk("归阳镇.xls"), claims: { flags: 0x800 } },
    "归阳镇.xls",
  ],
  ["steps out of the archive", { name: "../../etc/./a.xlsx" }, "etc/a.xlsx"],
  ["steps of Windows", { name: "\\乡镇\\a.xlsx" }, "乡镇/a.xlsx"],
  ["capital letters", { name: "A.XLSX" }, "A.XLSX"],
  ["names of objects", { name: "__proto__" }, "__proto__"],
])("a name in %s", async (_, part, expected) => {
  expect(await open([{ ...part, content: "内容" }])).toEqual([[expected, "内容"]]);
});

test("folders are no files, and what is not wanted is not even unpacked", async () => {
  const parts = [
    { name: "乡镇/", content: "" },
    { name: "大.mp4", content: "x", claims: { size: 2 ** 31 } },
    { name: "a.xlsx", content: "" },
  ];
  expect(await open(parts, (name) => name.endsWith(".xlsx"))).toEqual([["a.xlsx", ""]]);
});

/** CRC-32 of ten times x. */
const sumOfTen = 0x8edf4777;

test("a file that cannot be unpacked costs itself alone", async () => {
  expect(
    await open([
      { name: "锁.xlsx", content: "x", claims: { flags: 1 } },
      { name: "坏.xlsx", content: "x", claims: { crc: 1 } },
      { name: "大.xlsx", content: "x", claims: { size: 2 ** 30 } },
      { name: "谎.xlsx", content: "x".repeat(1000), claims: { size: 10 } },
      { name: "谎1.xlsx", content: "x".repeat(1000), claims: { size: 10, crc: sumOfTen } },
      { name: "谎2.xlsx", content: "x", claims: { size: 1000 } },
      { name: "别的.xlsx", content: "x", claims: { method: 12 } },
      { name: "好.xlsx", content: "好" },
    ]),
  ).toEqual([
    ["锁.xlsx", "file.encrypted"],
    ["坏.xlsx", "file.damaged"],
    ["大.xlsx", "file.too-large"],
    ["谎.xlsx", "file.damaged"],
    ["谎1.xlsx", "file.damaged"],
    ["谎2.xlsx", "file.damaged"],
    ["别的.xlsx", "file.damaged"],
    ["好.xlsx", "好"],
  ]);
});

test("an archive with two files of one name, or with too many, is refused", async () => {
  const twice = ["a.xlsx", "a.xlsx"].map((name) => ({ name, content: "x" }));
  expect(await open(twice)).toBe("file.damaged");
  const many = Array.from({ length: 3000 }, (_, index) => ({
    name: `${index}.xlsx`,
    content: "",
    stored: true,
  }));
  expect(await open(many)).toBe("file.too-large");
});

test.each([
  ["a workbook", [{ name: "xl/workbook.xml", content: "" }]],
  ["a document", [{ name: "word/document.xml", content: "" }]],
  ["a workbook with parts of other names", [{ name: "_rels/.rels", content: "" }]],
])("%s is no archive", async (_, parts) => {
  expect(await openArchive(archiveOf(parts), () => true)).toBeUndefined();
});

test("what does not begin as an archive is none, whatever stands at its end", async () => {
  const picture = Buffer.concat([Buffer.of(0xff, 0xd8), zipOf([{ name: "a.xlsx", content: "x" }])]);
  expect(await openArchive(partsOf(Uint8Array.from(picture)), () => true)).toBeUndefined();
});

/** Writes down what is fetched. */
function watched(file: FileParts): { readonly file: FileParts; readonly fetched: number[] } {
  const fetched: number[] = [];
  const read: FileParts["read"] = async (from, to) => {
    const bytes = await file.read(from, to);
    fetched.push(bytes.length);
    return bytes;
  };
  return { file: { size: file.size, read }, fetched };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

test("to open an archive its table of contents is fetched, and nothing of what is in it", async () => {
  const scan = { content: new Uint8Array(4 * megabyte), stored: true };
  const few = watched(archiveOf([{ name: "a.jpg", ...scan }]));
  expect(await openArchive(few.file, () => true)).toMatchObject({ ok: true, value: [{}] });
  expect(sumOf(few.fetched)).toBeLessThan(66_000);

  const name = "很长的名字".repeat(20);
  const others = Array.from({ length: 500 }, (_, index) => ({
    name: `${name}${index}.jpg`,
    content: "x",
  }));
  const many = watched(archiveOf([{ name: "a.jpg", ...scan }, ...others]));
  const opened = await openArchive(many.file, () => true);
  expect(opened?.ok === true && opened.value.map(({ path }) => path)).toEqual(
    ["a.jpg"].concat(others.map((each) => each.name)),
  );
  expect(sumOf(many.fetched)).toBeLessThan(300_000);
});

/** As if so many zeros stood in it before its table of contents. */
function behind(padding: number, bytes: Uint8Array): FileParts {
  const moved = Buffer.from(bytes);
  const at = moved.length - 6;
  moved.writeUInt32LE(moved.readUInt32LE(at) + padding, at);
  const read: FileParts["read"] = (from, to) => {
    const part = new Uint8Array(to - from);
    if (from === 0) part.set(moved.subarray(0, to));
    else part.set(moved.subarray(Math.max(0, from - padding), to - padding), padding - from);
    return Promise.resolve(part);
  };
  return { size: moved.length + padding, read };
}

test.each([
  [megabyte, [true, true, "file.too-large", "file.too-large"]],
  [100 * megabyte, [true, true, true, "file.too-large"]],
])(
  "files that together are by far larger than an archive of %d bytes are given up before the last",
  async (padding, expected) => {
    const claims = { size: 60 * megabyte };
    const files = ["a", "b", "c", "d"].map((name) => ({ name, content: "x", claims }));
    const opened = await openArchive(behind(padding, zipOf(files)), () => true);
    expect(
      opened?.ok === true && opened.value.map(({ packing }) => packing.ok || packing.error),
    ).toEqual(expected);
  },
);

test("a table of contents that says it is most of a large file is not fetched", async () => {
  const bytes = Buffer.from(
    zipOf([{ name: "a.jpg", content: new Uint8Array(5 * megabyte), stored: true }]),
  );
  bytes.writeUInt32LE(0, bytes.length - 6);
  const { file, fetched } = watched(partsOf(Uint8Array.from(bytes)));
  expect(await openArchive(file, () => true)).toEqual({ ok: false, error: "file.too-large" });
  expect(sumOf(fetched)).toBeLessThan(66_000);
});
