// Files in every format that were harmed on the way: they end in a reading or in a named refusal, and never in a fault.
import { readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { read, write } from "@e965/xlsx";
import fc from "fast-check";
import { unreadableReasons } from "../../../../src/core/notice/reading-reasons";
import { openArchive } from "../../../../src/adapters/workbooks/archive/open-archive";
import { makeUnpackFile } from "../../../../src/adapters/workbooks/archive/unpack-file";
import { unpackAnywhere } from "../../../../src/adapters/workbooks/package/inflate";
import { readAnyKind } from "../../../../src/adapters/workbooks/read-any-kind";
import { partsOf } from "../../../../src/app/file-parts";
import { toHtml } from "../../../support/formats/html";
import { toSeparated } from "../../../support/formats/separated";
import { toForms } from "../../../support/formats/story";
import { toGbk, toUtf16 } from "../../../support/formats/text-encodings";
import { zipOf } from "../../../support/make-package";
import { makeTownshipReturns } from "../../../support/township-returns";

const fixture = (...names: readonly string[]): Uint8Array =>
  readFileSync(path.join(__dirname, "..", "..", "..", "fixtures", "formats", ...names));
const original = makeTownshipReturns(1)[0]?.bytes ?? new Uint8Array();
const unit = "石亭子镇-软弱涣散三表";
const [csv = ""] = toSeparated(original, ",").slice(1);
const docx = fixture("docx", `${unit}.docx`);
const xls = fixture("xls", `${unit}.xls`);

const samples: Readonly<Record<string, Uint8Array>> = {
  docx,
  xls,
  "web page": fixture("web-page", `${unit}.xls`),
  "web page in GBK": toGbk(toHtml(toForms(original), "gbk")),
  "text in GBK": toGbk(csv),
  "text in UTF-16": toUtf16(csv),
  "XML of Excel 2003": Buffer.from(
    write(read(original), { type: "string", bookType: "xlml" }) as string,
  ),
  zip: zipOf([
    { name: "归阳镇.docx", content: docx, stored: true },
    { name: "归阳镇.xls", content: xls },
  ]),
};

const unpackFile = makeUnpackFile(unpackAnywhere);

/** Of the file, or of every file in it. */
async function outcomesOf(bytes: Uint8Array): Promise<readonly unknown[]> {
  const archive = Uint8Array.from(bytes);
  const opened = await openArchive(partsOf(archive), () => true);
  if (opened === undefined) {
    const result = readAnyKind(bytes);
    return [result.ok ? result.value : result.error];
  }
  if (!opened.ok) return [opened.error];
  const files = opened.value.map(({ packing }) => {
    if (!packing.ok) return packing;
    return unpackFile(archive.subarray(packing.value.from, packing.value.to), packing.value);
  });
  const outcomes = files.map(async (file) => (file.ok ? outcomesOf(file.value) : [file.error]));
  return (await Promise.all(outcomes)).flat();
}

const isRefusal = (outcome: unknown): boolean =>
  typeof outcome === "string" && Object.hasOwn(unreadableReasons, outcome);
const isReading = (outcome: unknown): boolean => typeof outcome === "object" && outcome !== null;

const containsEqual = (all: readonly unknown[], one: unknown): boolean =>
  all.some((each) => isDeepStrictEqual(each, one));

/** Texts do not say how long they are. */
const saysItsLength = ["docx", "xls", "XML of Excel 2003", "zip"];

describe.each(Object.entries(samples))("%s", (name, bytes) => {
  const reading = outcomesOf(bytes);

  test("is read to begin with", async () => {
    expect((await reading).every(isReading)).toBe(true);
  });

  test("cut off anywhere, is read or refused, and not in part where the format tells", async () => {
    const whole = await reading;
    for (let step = 1; step <= 60; step += 1) {
      const cut = bytes.subarray(0, Math.floor((bytes.length * (60 - step)) / 60));
      for (const outcome of await outcomesOf(cut)) {
        const isWhole = !saysItsLength.includes(name) || containsEqual(whole, outcome);
        expect(isRefusal(outcome) || (isReading(outcome) && isWhole)).toBe(true);
      }
    }
  });

  test("with bytes changed, is read or refused", async () => {
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const harmed = Uint8Array.from(bytes);
        for (const { at, to } of changes) harmed[at] = to;
        return (await outcomesOf(harmed)).every((each) => isRefusal(each) || isReading(each));
      }),
      { numRuns: 150 },
    );
  });

  test("with a piece taken out or put in twice, is read or refused", async () => {
    const piece = fc.record({
      from: fc.nat(bytes.length - 1),
      length: fc.nat(600),
      twice: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(piece, async ({ from, length, twice }) => {
        const rest = bytes.subarray(twice ? from : from + length);
        const harmed = Buffer.concat([bytes.subarray(0, twice ? from + length : from), rest]);
        return (await outcomesOf(harmed)).every((each) => isRefusal(each) || isReading(each));
      }),
      { numRuns: 100 },
    );
  });
});
