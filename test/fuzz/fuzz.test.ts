// A short run of the fuzzer, the same as scripts/fuzz.mjs runs over ten thousand and more; and that it finds what is wrong.
import path from "node:path";
import type { ReadFile } from "../../src/app/read-file";
import type { ReadReceived } from "../../src/pane/collect/read-received";
import { readInProcess } from "../support/read-in-process";
import { hostileFiles } from "./hostile";
import { makeJudge } from "./judge";
import { makeMutant } from "./mutant";
import { makeSeeds } from "./seeds";

const seeds = makeSeeds(path.join(__dirname, "..", "fixtures"));
const [seed] = seeds;
if (seed === undefined) throw new Error("No file to begin with");
const judge = makeJudge();

/** It waits for other processes more than it works. */
const patience = 60_000;

test(
  "every file is read to begin with",
  async () => {
    for (const each of seeds) {
      const { outcome, faults } = await judge(each, each);
      expect([each.name, outcome.startsWith("refused"), faults]).toEqual([each.name, false, []]);
    }
  },
  patience,
);

test(
  "200 mutants end in a report or in a named refusal",
  async () => {
    const faulty: unknown[] = [];
    const outcomes = new Set<string>();
    for (let index = 0; index < 200; index += 1) {
      const mutant = makeMutant(seeds, 8, index);
      const original = mutant.broken ? mutant.seed : undefined;
      const { outcome, faults } = await judge({ ...mutant.seed, bytes: mutant.bytes }, original);
      if (faults.length > 0)
        faulty.push({ index, name: mutant.seed.name, made: mutant.made, faults });
      outcomes.add(outcome);
    }
    expect(faulty).toEqual([]);
    expect([...outcomes]).toEqual(expect.arrayContaining(["read", "refused: file.damaged"]));
  },
  patience,
);

test("a mutant is the same each time, and leaves the file as it was", () => {
  const before = seeds.map(({ bytes }) => bytes.slice());
  for (let index = 0; index < 300; index += 1) makeMutant(seeds, 8, index);
  expect(seeds.map(({ bytes }) => bytes.slice())).toEqual(before);
  const made = (): unknown => makeMutant(seeds, 8, 3);
  expect(made()).toEqual(made());
  expect(makeMutant(seeds, 9, 3)).not.toEqual(made());
});

test.each([
  ["dimension-bomb.xlsx", "kept out: no-form"],
  ["xxe.xlsx", "refused: file.unsafe"],
  ["billion-laughs.xlsx", "refused: file.unsafe"],
  ["prototype-names.xlsx", "kept out: no-form"],
  ["far-cell.xls", "kept out: no-form"],
])("%s is %s", async (name, expected) => {
  const bytes = hostileFiles[name]?.() ?? new Uint8Array();
  expect(await judge({ name, bytes })).toEqual({ outcome: expected, faults: [] });
});

test.each([
  ["a category that every object has a member of", "农村", "constructor"],
  ["a count of 400 digits", ",21,", `,${"9".repeat(400)},`],
])("%s does not break the result", async (_, from, to) => {
  const name = "utf-8.csv";
  const original = new TextDecoder().decode(seeds.find((each) => each.name === name)?.bytes);
  expect(original).toContain(from);
  const { faults } = await judge({ name, bytes: Buffer.from(original.replace(from, to)) });
  expect(faults).toEqual([]);
});

/** A reader that is wrong in one way. */
const wrongly =
  (change: (read: ReadFile) => ReadFile): ReadReceived =>
  (files, options) =>
    readInProcess(files, {
      ...options,
      onRead: ({ read, ...rest }) => options.onRead({ read: change(read), ...rest }),
    });

const doubled = (read: ReadFile): ReadFile => ({
  ...read,
  reports: read.reports.map((report) => {
    if (report.form !== "summary" || report.counts.T?.value === undefined) return report;
    const T = { ...report.counts.T, value: report.counts.T.value * 2 };
    return { ...report, counts: { ...report.counts, T } };
  }),
});

/** A reader that gets the good file right, as its name says, and the other wrong. */
const wronglyButTheGood = (change: (read: ReadFile) => ReadFile): ReadReceived =>
  wrongly((read) => (read.file.startsWith("好-") ? read : change(read)));

test.each<readonly [string, ReadReceived, string]>([
  ["throws", () => Promise.reject(new Error("off the end")), "throws Error: off the end"],
  ["reads nothing", () => Promise.resolve(), "vanishes"],
  ["counts twice what is there", wrongly(doubled), "changes what the good file adds"],
  [
    "reads another number than the cell holds",
    wronglyButTheGood(doubled),
    "农村 counts what 附件1-农村 does not say",
  ],
  [
    "reads a broken file in part",
    wronglyButTheGood((read) => ({ ...read, reports: read.reports.slice(1) })),
    "is read otherwise than before it was broken",
  ],
  [
    "has no sentence for a refusal",
    wronglyButTheGood((read) => ({ ...read, unreadable: "file.odd" as "file.damaged" })),
    "is refused without a sentence",
  ],
])("a reader that %s is found out", async (_, read, fault) => {
  const { faults } = await makeJudge(read)(seed, seed);
  expect(faults.filter((each) => each.startsWith(fault))).not.toEqual([]);
});
