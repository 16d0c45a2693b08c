// Which reasons go up with the forms that they are about, and whose file each came with. In an order that files do not decide.
import { senderMark } from "../notice/explanation-words";
import { writtenOn } from "../report/read-explanations";
import type { Explanation } from "../spec/explanation";
import { groupBy } from "./group-by";
import type { RollUpFile, RollUpInput } from "./input";
import { compareText } from "./order";
import type { ReasonCode } from "./reason";
import type { Source, Sources } from "./source";
import { unitKey } from "./unit-key";
import type { Verdicts } from "./verdicts";

/** Kept out, and yet what they say stands in the result. */
const passedOn: ReadonlySet<ReasonCode | undefined> = new Set([
  undefined,
  "duplicate",
  "already-included",
]);

/** The unit that sent the file: of several the one that the reason names, else the one whose result it is. */
function senderOf(
  { unit: written }: Explanation,
  sources: readonly Source[],
  { directory }: Sources,
): string {
  const key = unitKey(written, directory.area);
  const sender =
    sources.find(({ unit }) => unit?.short === key) ??
    sources.find(({ role }) => role === "result") ??
    sources[0];
  return sender?.unit?.name ?? written;
}

const sourceOf = ({ source }: Explanation, sender: string): string =>
  source === "" ? sender : `${sender}${senderMark}${source}`;

function passedOnBy(file: RollUpFile, all: Sources, { reasons }: Verdicts): readonly Explanation[] {
  const { explanations = [] } = file;
  if (explanations.length === 0) return [];
  const sources = all.all.filter((source) => source.file === file);
  const codes = sources.map((source) => reasons.get(source)?.code);
  if (codes.includes("own-output")) return explanations;
  return sources.length === 0 || codes.some((code) => passedOn.has(code))
    ? explanations.map((each) => ({
        ...each,
        source: sourceOf(each, senderOf(each, sources, all)),
      }))
    : [];
}

const placeOf = (each: Explanation): string =>
  [
    each.unit,
    each.form,
    each.category,
    each.organization,
    each.entry,
    each.rule,
    each.checks,
    each.value,
  ].join("\n");

/** Of several for one value the newest. */
const byPreference = (a: Explanation, b: Explanation): number =>
  writtenOn(b) - writtenOn(a) || compareText(a.text, b.text) || compareText(a.source, b.source);

export function gatherExplanations(
  sources: Sources,
  verdicts: Verdicts,
  { explanations: here = [] }: RollUpInput,
): readonly Explanation[] {
  const all = [...here, ...sources.files.flatMap((file) => passedOnBy(file, sources, verdicts))];
  return groupBy(all, placeOf)
    .flatMap((same) => same.toSorted(byPreference)[0] ?? [])
    .toSorted((a, b) => compareText(a.source, b.source) || compareText(placeOf(a), placeOf(b)));
}
