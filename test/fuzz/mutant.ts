// The mutant of a number: which file it is made from, and what was done to it.
import { byteMutations } from "./mutate-bytes";
import { compoundMutations } from "./mutate-compound";
import { changeMarkup, markupMutations } from "./mutate-markup";
import { textMutations } from "./mutate-text";
import { zipMutations } from "./mutate-zip";
import type { Mutation } from "./mutation";
import { pick, seededRandom } from "./random";
import type { Seed, SeedKind } from "./seeds";

export interface Mutant {
  readonly seed: Seed;
  /** What was done, for people. */
  readonly made: string;
  readonly bytes: Uint8Array;
  /** The format itself tells that the file is not whole: it must be refused, or read as it was. */
  readonly broken: boolean;
}

const ofMarkup = markupMutations.map(([name, change]): Mutation => ({
  name,
  does: "content",
  change: (bytes, { random }) => changeMarkup(bytes, change, random),
}));

/** Those that know the format; the ones that know bytes only are for all. */
const mutations: Readonly<Record<SeedKind, readonly Mutation[]>> = {
  xlsx: zipMutations,
  docx: zipMutations,
  zip: zipMutations,
  xls: compoundMutations,
  "web page": ofMarkup,
  "separated text": textMutations,
  "XML of Excel 2003": ofMarkup,
};

/** Formats with checksums over all that they hold, and those that say where they end. */
const checksummed: ReadonlySet<SeedKind> = new Set(["xlsx", "docx", "zip"]);
const saysItsEnd: ReadonlySet<SeedKind> = new Set([...checksummed, "xls", "XML of Excel 2003"]);

const isBroken = ({ name, does }: Mutation, kind: SeedKind): boolean =>
  does === "harm" && (checksummed.has(kind) || (name === "cut off" && saysItsEnd.has(kind)));

/** The same `run` and `index` give the same mutant. */
export function makeMutant(seeds: readonly Seed[], run: number, index: number): Mutant {
  const random = seededRandom(Math.imul(run, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));
  const seed = pick(seeds, random);
  const around = { random, other: pick(seeds, random).bytes };
  const known = mutations[seed.kind];
  const mutation = pick(random(10) < 6 ? known : byteMutations, random);
  return {
    seed,
    made: mutation.name,
    bytes: mutation.change(seed.bytes, around),
    broken: isBroken(mutation, seed.kind),
  };
}
