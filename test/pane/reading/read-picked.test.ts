// What a reading worker answers for one picked file: its forms, or the files of an archive.
import { Blob } from "node:buffer";
import { createHash } from "node:crypto";
import { defaultRound } from "../../../src/core/notice/default-round";
import type { PickedFile } from "../../../src/pane/collect/read-received";
import { toForms } from "../../support/formats/story";
import { toDocument } from "../../support/formats/word";
import { zipOf } from "../../support/make-package";
import { readInProcess, readPicked } from "../../support/read-in-process";
import { makeTownshipReturns } from "../../support/township-returns";

const context = { round: defaultRound, deadlineSet: false, today: undefined };
const [first, second] = makeTownshipReturns(2);
const bytes = first?.bytes ?? new Uint8Array();
const document = toDocument(toForms(second?.bytes ?? bytes));

type Content = PickedFile["content"];
const blob = (content: Uint8Array): Content => new Blob([content]) as unknown as Content;

const sha256Of = (content: Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");

const archive = zipOf([
  { name: "a.xlsx", content: bytes },
  { name: "锁.xlsx", content: "x", claims: { flags: 1 } },
  { name: "里层.zip", content: zipOf([{ name: "b.docx", content: document }]) },
]);

const ask = (content: Content, depth: number): ReturnType<typeof readPicked> =>
  readPicked({ file: "包.zip", content, packing: undefined, context, depth });

test("an archive is unfolded, one in an archive too, and one in there is not", async () => {
  for (const depth of [0, 1]) {
    const answer = await ask(blob(archive), depth);
    expect(answer).toMatchObject({
      id: "unfolded",
      packed: [{ file: "包.zip/a.xlsx" }, { file: "包.zip/里层.zip" }],
      unreadable: [{ file: "包.zip/锁.xlsx", unreadable: "file.encrypted" }],
    });
  }
  const answer = await ask(blob(archive), 2);
  expect(answer).toMatchObject({ id: "read", read: { file: "包.zip", unreadable: "file.zip" } });
});

test("an archive without a report says so", async () => {
  const empty = blob(zipOf([{ name: "a.txt", content: "x" }]));
  expect(await ask(empty, 0)).toMatchObject({ read: { unreadable: "file.no-reports" } });
});

test.each([1000, 2 ** 30])(
  "a file of %d bytes that cannot be fetched any more is gone",
  async (size) => {
    const gone = {
      size,
      arrayBuffer: () => Promise.reject(new Error("NotReadableError")),
      slice: () => gone,
    };
    expect(await ask(gone as unknown as Content, 0)).toMatchObject({
      read: { unreadable: "file.gone", sha256: "" },
    });
  },
);

/** Of a large file parts can be read, but not all of it at once. */
function inParts(content: Uint8Array): Content {
  const whole = blob(content);
  const arrayBuffer = (): Promise<ArrayBuffer> => Promise.reject(new Error("NotReadableError"));
  const slice = whole.slice.bind(whole);
  return { size: whole.size, slice, arrayBuffer } as unknown as Content;
}

test("of a large archive the parts are handed on, still packed, and what is wrong with one is told when it is read", async () => {
  const scan = new Uint8Array(3_000_000);
  const packed = [
    { name: "a.jpg", content: scan, stored: true },
    { name: "b.jpg", content: scan, stored: true, claims: { crc: 1 } },
    { name: "c.jpg", content: scan, stored: true },
  ];
  const answer = await ask(inParts(zipOf(packed)), 0);
  const parts = answer.id === "unfolded" ? answer.packed : [];
  for (const { content } of parts) expect(content.size).toBeLessThan(3_200_000);
  const read = await Promise.all(
    parts.map(async (part) => readPicked({ ...part, context, depth: 1 })),
  );
  expect(read).toMatchObject([
    { read: { file: "包.zip/a.jpg", unreadable: "file.unknown", sha256: sha256Of(scan) } },
    { read: { file: "包.zip/b.jpg", unreadable: "file.damaged", sha256: "" } },
    { read: { file: "包.zip/c.jpg", unreadable: "file.unknown", sha256: sha256Of(scan) } },
  ]);
});

test("what is in archives is received under its own name, with its forms", async () => {
  const received: unknown[] = [];
  const counts: number[] = [];
  await readInProcess([{ path: "包.zip", content: blob(archive), modified: 7 }], {
    context,
    onRead: ({ read, modified }) => {
      received.push([read.file, read.unreadable ?? read.reports[0]?.unit?.value, modified]);
    },
    onUnfolded: (count) => void counts.push(count),
    signal: new AbortController().signal,
  });
  expect(received).toEqual([
    ["包.zip/锁.xlsx", "file.encrypted", 7],
    ["包.zip/a.xlsx", first?.unit, 7],
    ["包.zip/里层.zip/b.docx", second?.unit, 7],
  ]);
  expect(counts).toEqual([3, 1]);
});
