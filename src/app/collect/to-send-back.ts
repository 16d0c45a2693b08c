// 退回话: the text that asks one unit to mend its tables, ready to be sent.
import {
  itemNumbers,
  placeNames,
  sendBackSentences as sentences,
} from "../../core/notice/collect-sentences";
import type { RolledUpReport, RollUpFinding } from "../../core/rollup/result";
import { renderSentence } from "../../core/spec/message";
import type { Version } from "./collection-view";
import { namePlace } from "./name-place";
import { readForm } from "./unit-evidence";
import type { Received, UnitEvidence } from "./unit-evidence";

/** One thing to mend; without a place where it concerns no single form. */
interface Item {
  readonly place: string;
  readonly message: string;
}

/** What an error on the form says already; which version counts is asked once for all. */
function isRepeated({ reason, findings }: RolledUpReport): boolean {
  if (reason?.code === "conflict" || reason?.code === "strict") return true;
  return findings.some(({ severity, blocks }) => severity === "error" && blocks === "total");
}

function itemsOf(report: RolledUpReport, received: Received): readonly Item[] {
  const read = readForm(received, report);
  const says = [
    ...(report.reason && !isRepeated(report) ? [{ at: null, ...report.reason }] : []),
    ...report.findings.filter(({ severity }) => severity === "error"),
  ];
  return says.map((each) => ({ place: namePlace(report, each, read), message: each.message }));
}

/** V19, V52: what the unit itself can put right, of what the roll-up found about it. */
const concernsUnit = ({ rule, severity, explained }: RollUpFinding): boolean =>
  explained === undefined && (rule === "V52" || (rule === "V19" && severity === "error"));

/** The files, or the sheets where one file holds them all. */
function namesOfVersions(open: UnitEvidence["open"], versions: readonly Version[]): string {
  const inConflict = open.filter(({ reason }) => reason?.code === "conflict");
  const names =
    versions.length > 0 ? versions.map(({ file }) => file) : inConflict.map(({ sheet }) => sheet);
  return names.map((name) => `“${name}”`).join("、");
}

function allItems(
  { open, findings }: UnitEvidence,
  versions: readonly Version[],
  received: Received,
): readonly Item[] {
  const severalFiles = new Set(open.map(({ file }) => file)).size > 1;
  const inFile = ({ file }: RolledUpReport, { place, message }: Item): Item => ({
    place: severalFiles ? renderSentence(placeNames.file, { file, place }) : place,
    message,
  });
  const sides = namesOfVersions(open, versions);
  const whole = [
    ...(sides === "" ? [] : [renderSentence(sentences.versions, { versions: sides })]),
    ...findings.filter(concernsUnit).map(({ message }) => message),
  ];
  return [
    ...whole.map((message) => ({ place: "", message })),
    ...open.flatMap((report) => itemsOf(report, received).map((item) => inFile(report, item))),
  ];
}

const toLine = ({ place, message }: Item, index: number): string => {
  const number = itemNumbers.charAt(index);
  return place === ""
    ? renderSentence(sentences.whole, { number, message })
    : renderSentence(sentences.item, { number, place, message });
};

/** Undefined where there is nothing to mend. `dueBy`: until when, in words. */
export function toSendBackText(
  evidence: UnitEvidence,
  versions: readonly Version[],
  { received, dueBy }: { readonly received: Received; readonly dueBy: string | undefined },
): string | undefined {
  const items = allItems(evidence, versions, received);
  const count = items.length;
  if (count === 0) return undefined;
  const shown = itemNumbers.length;
  return [
    renderSentence(sentences.opening, { unit: evidence.state.unit, count }),
    ...items.slice(0, shown).map(toLine),
    ...(count > shown ? [renderSentence(sentences.more, { count, shown })] : []),
    dueBy === undefined ? sentences.closing : renderSentence(sentences.due, { dueBy }),
  ].join("\n");
}
