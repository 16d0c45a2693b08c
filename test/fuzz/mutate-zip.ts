// Mutations of archives that know what an archive is: parts are changed and packed anew with the right checksums, go
// missing, come twice, or are said to be what they are not.
import { unzipSync } from "fflate";
import { zipOf } from "../support/make-package";
import type { ZipPart } from "../support/make-package";
import { changeMarkup, markupMutations } from "./mutate-markup";
import { byteMutations } from "./mutate-bytes";
import type { Mutation, Surroundings } from "./mutation";
import { pick } from "./random";
import type { Random } from "./random";

type Parts = readonly ZipPart[];

const partsOf = (bytes: Uint8Array): Parts =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, content }));

/** More often one that readers look into. */
const isCore = ({ name }: ZipPart): boolean => /sheet|document|strings|workbook|rels/i.test(name);

function pickIndex(parts: Parts, random: Random): number {
  const core = parts.filter(isCore);
  return parts.indexOf(pick(core.length > 0 && random(4) > 0 ? core : parts, random));
}

const replaced = (parts: Parts, index: number, ...by: Parts): Parts =>
  parts.toSpliced(index, 1, ...by);

/** Of one part of the archive; what no longer is an archive stays as it is. */
const onPart =
  (change: (part: ZipPart, around: Surroundings, parts: Parts) => Parts): Mutation["change"] =>
  (bytes, around) => {
    const parts = partsOf(bytes);
    const index = pickIndex(parts, around.random);
    const part = parts[index];
    return part === undefined
      ? bytes
      : zipOf(replaced(parts, index, ...change(part, around, parts)));
  };

const hostileNames = [
  "__proto__",
  "constructor",
  "../../etc/passwd",
  "/etc/passwd",
  "C:\\Windows\\a.xlsx",
  "",
  "~$a.xlsx",
  "__MACOSX/._a.xlsx",
  "xl/workbook.xml",
  "word/document.xml",
  "a.rar",
  "a.pdf",
];

const bytesOf = ({ content }: ZipPart): Uint8Array =>
  typeof content === "string" ? Buffer.from(content) : content;

/** What the directory may say wrongly of a part. */
const lies = (part: ZipPart, random: Random): NonNullable<ZipPart["claims"]> => {
  const { length } = bytesOf(part);
  const sizes = [0, 1, length - 1, length + 1, 2 * length, 1 << 20, 63 << 20, 65 << 20, 0xffffffff];
  const all: readonly NonNullable<ZipPart["claims"]>[] = [
    { size: Math.max(0, pick(sizes, random)) },
    { crc: random(0x7fffffff) },
    { method: pick([0, 1, 9, 12, 99], random) },
    { flags: pick([1, 8, 0x41], random) },
  ];
  return pick(all, random);
};

const partMutation = (name: string, change: Parameters<typeof onPart>[0]): Mutation => ({
  name,
  does: "content",
  change: onPart(change),
});

const harmfulPartMutation = (name: string, change: Parameters<typeof onPart>[0]): Mutation => ({
  ...partMutation(name, change),
  does: "harm",
});

const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** In an archive of archives, of a file in one of them. */
function changePart(change: Mutation["change"]): Parameters<typeof onPart>[0] {
  return (part, around) => {
    const bytes = bytesOf(part);
    const deeper = isArchive(bytes) ? onPart(changePart(change)) : change;
    return [{ ...part, content: deeper(bytes, around) }];
  };
}

export const zipMutations: readonly Mutation[] = [
  ...markupMutations.map(([name, change]) =>
    partMutation(
      `${name} in a part`,
      changePart((bytes, { random }) => changeMarkup(bytes, change, random)),
    ),
  ),
  ...byteMutations.map(({ name, change }) => partMutation(`${name} in a part`, changePart(change))),
  partMutation("part left out", () => []),
  partMutation("part emptied", (part) => [{ ...part, content: "" }]),
  partMutation("part renamed", (part, { random }) => [
    { ...part, name: pick(hostileNames, random) },
  ]),
  partMutation("part in place of another", (part, { random }, parts) => [
    { ...part, content: pick(parts, random).content },
  ]),
  harmfulPartMutation("part twice", (part) => [part, part]),
  harmfulPartMutation("part described falsely", (part, { random }) => [
    { ...part, claims: lies(part, random) },
  ]),
];
