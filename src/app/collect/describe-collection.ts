// 收表: what has come in so far, for the clerk who gathers: what is to be done, what is missing, what is fine, and the
// texts for the leader, for each unit and for those who have not reported.
import { toChineseDate } from "../../core/kernel/calendar";
import { momentText, reminderSentence } from "../../core/notice/collect-sentences";
import { unreadableReasons } from "../../core/notice/reading-reasons";
import type { RolledUpFile, RollUp } from "../../core/rollup/result";
import { renderSentence } from "../../core/spec/message";
import type { CollectionView, StrayFile } from "./collection-view";
import { describeUnit } from "./describe-unit";
import { leaderSentence } from "./leader-sentence";
import type { ReceivedFile } from "./received-file";
import { gatherEvidence, indexReceived } from "./unit-evidence";

export interface CollectionOptions {
  /** Up to when everything holds; said by the clock of the clerk. */
  readonly now: Date;
  /** Until when units are to mend their tables, in words: 今天17:00. */
  readonly dueBy?: string | undefined;
}

const toMoment = (now: Date): string =>
  renderSentence(momentText, {
    month: now.getMonth() + 1,
    day: now.getDate(),
    hour: now.getHours(),
    minute: String(now.getMinutes()).padStart(2, "0"),
  });

function reminderOf({ units: { missing }, round }: RollUp): string | undefined {
  if (missing.length === 0) return undefined;
  return renderSentence(reminderSentence, {
    count: missing.length,
    units: missing.join("、"),
    deadline: toChineseDate(round.deadline),
  });
}

/** Files with a form that is no unit's, and files that no unit is shown with. */
function strayFiles(
  { files, reports, findings }: RollUp,
  shown: ReadonlySet<string>,
): readonly StrayFile[] {
  const nameless = new Map(
    reports.filter(({ unit }) => unit === undefined).map((report) => [report.file, report.reason]),
  );
  const saidOf = new Map(findings.map((each) => [each.file, each.message]));
  const why = ({ file, unreadable, reason }: RolledUpFile): string =>
    unreadable === undefined
      ? ((nameless.get(file) ?? reason)?.message ?? "")
      : (saidOf.get(file) ?? unreadableReasons[unreadable]);
  return files
    .filter(({ file }) => nameless.has(file) || !shown.has(file))
    .map((each) => ({ file: each.file, why: why(each) }));
}

/** `received`: the files that were rolled up. */
export function describeCollection(
  result: RollUp,
  received: readonly ReceivedFile[],
  { now, dueBy }: CollectionOptions,
): CollectionView {
  const around = { result, received: indexReceived(received), dueBy };
  const standings = gatherEvidence(result).map((evidence) => describeUnit(evidence, around));
  const units = (needsHand: boolean): CollectionView["fine"] =>
    standings.filter((each) => each.needsHand === needsHand).map(({ unit }) => unit);
  const included = result.reports.filter(({ status }) => status !== "excluded");
  return {
    sentence: leaderSentence(result, toMoment(now)),
    toDo: units(true),
    stray: strayFiles(result, new Set(standings.flatMap(({ unit }) => unit.files))),
    missing: result.units.missing,
    fine: units(false),
    included: new Set(included.map(({ unit }) => unit)).size,
    reminder: reminderOf(result),
  };
}
