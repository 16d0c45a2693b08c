// What a leader asks for on the telephone: who has reported, how many are weak, who is missing.
import { leaderSentences as sentences } from "../../core/notice/collect-sentences";
import { isSettled } from "../../core/rollup/reason";
import type { RollUp } from "../../core/rollup/result";
import { addCounts } from "../../core/rollup/totals";
import { renderSentence } from "../../core/spec/message";

/** Units that sent an 附件1 which is not in the numbers. */
function leftOut({ reports, unitStates }: RollUp): readonly string[] {
  const open = reports.filter(
    ({ form, reason }) => form === "summary" && reason !== undefined && !isSettled(reason),
  );
  const units = new Set(open.map(({ unit }) => unit));
  return unitStates.map(({ unit }) => unit).filter((unit) => units.has(unit));
}

/** Units that are in the numbers and not on the list. */
const unlisted = ({ units, summaries }: RollUp): readonly string[] =>
  units.unknown.filter((name) =>
    summaries.some(({ unit, status }) => unit === name && status !== "excluded"),
  );

const naming = (sentence: string, units: readonly string[]): string =>
  units.length === 0 ? "" : renderSentence<string>(sentence, { units: units.join("、") });

function reportedText({ reported, expected }: RollUp["units"]): string {
  const count = reported.length;
  return expected === null
    ? renderSentence(sentences["without-list"], { count })
    : `${count}/${expected}`;
}

/** `time`: up to when it holds; left out where absent. */
export function leaderSentence(result: RollUp, time?: string): string {
  const { units, totals, summaries } = result;
  const { R: weak = 0, T: all = 0 } = addCounts(totals.map(({ counts }) => counts));
  const doubtful = new Set(
    summaries.filter(({ status }) => status === "included-with-errors").map(({ unit }) => unit),
  );
  const percent = ((weak / all) * 100).toFixed(1);
  return [
    time === undefined ? "" : renderSentence(sentences.until, { time }),
    renderSentence(sentences.reported, {
      reported: reportedText(units),
      all,
      weak,
      share: all === 0 ? "" : renderSentence(sentences.share, { percent }),
      doubtful:
        doubtful.size === 0 ? "" : renderSentence(sentences.doubtful, { count: doubtful.size }),
    }),
    naming(sentences.unlisted, unlisted(result)),
    naming(sentences["not-entered"], units.notEntered),
    naming(sentences.missing, units.missing),
    naming(sentences["left-out"], leftOut(result)),
  ].join("");
}
