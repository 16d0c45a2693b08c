// The roll-up as the content of the result workbook.
import { toA1 } from "../kernel/address";
import type { CalendarDate } from "../kernel/calendar";
import { markOf } from "../native/result/detail-sheet";
import type { DetailLine, ResultContent, UnitLine } from "../native/result/content";
import type { PrintChoices } from "../native/print-setup";
import { renderSentence } from "../spec/message";
import { groupBy } from "./group-by";
import type { FiledSummary, RollUp, UnitState } from "./result";
import { stampOf } from "./stamp";
import { toSendBack } from "./send-back";
import { resultWords } from "../notice/roll-up-sentences";
import { rowName } from "../notice/row-name";
import { addCounts, rowIds } from "./totals";

function noteOf({ reason, ownLevel, copies, corrections, addedByHand }: FiledSummary): string {
  return [
    ...(addedByHand ? [resultWords.addedByHand] : []),
    ...corrections.map(({ row, from = resultWords.nothing, to = resultWords.nothing }) =>
      renderSentence(resultWords.corrected, { row: rowName(row), from, to }),
    ),
    ...(ownLevel ? [resultWords.ownLevel] : []),
    ...(reason ? [reason.message] : []),
    ...(copies.length > 0
      ? [renderSentence(resultWords.copies, { files: copies.join("、") })]
      : []),
  ].join("；");
}

/** What the file says, whatever was corrected since. */
function stampOfLine({ unit, category, counts, corrections, status }: FiledSummary): string {
  const sent = new Map(corrections.map(({ row, from }) => [row, from]));
  return stampOf([
    ...rowIds.map((id) => String((sent.has(id) ? sent.get(id) : counts[id]) ?? "")),
    unit,
    category,
    markOf(status !== "excluded"),
  ]);
}

/** A line that was added by hand names no source, as it did not before. */
function originOf(
  summary: FiledSummary,
  readAt: string,
): Pick<DetailLine, "addresses" | "file" | "sha256" | "readAt" | "stamp"> {
  const { addedByHand, cells, sheet, file, sha256 } = summary;
  if (addedByHand) return { addresses: {}, file: "", sha256: "", readAt: "", stamp: "" };
  const addresses = Object.fromEntries(
    Object.entries(cells).map(([id, at]) => [id, `${sheet}!${toA1(at)}`]),
  );
  return { addresses, file, sha256, readAt, stamp: stampOfLine(summary) };
}

const toDetailLine = (summary: FiledSummary, readAt: string): DetailLine => ({
  unit: summary.unit,
  category: summary.category,
  included: summary.status !== "excluded",
  state: resultWords[summary.status],
  counts: summary.counts,
  reconciled: resultWords[summary.reconciled],
  note: noteOf(summary),
  ...originOf(summary, readAt),
});

function stateWord(
  { expected, ownLevel, reported, scans, late, includedCategories, filedCategories }: UnitState,
  hasList: boolean,
): string {
  if (ownLevel) return resultWords.ownLevel;
  if (scans.length > 0) return resultWords.notEntered;
  if (!reported) return resultWords.missing;
  if (hasList && !expected) return resultWords.unknown;
  if (filedCategories.length > 0 && includedCategories.length === 0)
    return resultWords.noneIncluded;
  return late ? resultWords.late : resultWords.reported;
}

const toUnitLine = (state: UnitState, hasList: boolean): UnitLine => ({
  unit: state.unit,
  state: stateWord(state, hasList),
  expectedCategories: state.expectedCategories,
  filedCategories: state.filedCategories,
  includedCategories: state.includedCategories,
});

const toOverview = (included: readonly FiledSummary[]): ResultContent["overview"] => ({
  lines: groupBy(included, ({ unit }) => unit).map((summaries) => ({
    unit: summaries[0]?.unit ?? "",
    counts: addCounts(summaries.map(({ counts }) => counts)),
  })),
  total: addCounts(included.map(({ counts }) => counts)),
});

const isIncluded = ({ status }: FiledSummary): boolean => status !== "excluded";

export function toResultContent(
  rolledUp: RollUp,
  { date, print }: { readonly date?: CalendarDate | undefined; readonly print: PrintChoices },
): ResultContent {
  const { unit, round, readAt, summaries, totals, lists, units, unitStates } = rolledUp;
  return {
    unit,
    date,
    round,
    choices: print,
    summaries: totals.map(({ category, counts }) => ({ category, counts })),
    lists,
    detail: summaries.map((summary) => toDetailLine(summary, readAt)),
    units: unitStates.map((state) => toUnitLine(state, units.expected !== null)),
    sendBack: toSendBack(rolledUp),
    overview: toOverview(summaries.filter(isIncluded)),
    explanations: rolledUp.explanations,
  };
}
