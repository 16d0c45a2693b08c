// A roll-up as the content of its result workbook: numbers with their addresses, units, what to send back.
import { toA1 } from "../core/kernel/address";
import type { CalendarDate } from "../core/kernel/calendar";
import type {
  DetailLine,
  ResultContent,
  SendBackLine,
  UnitLine,
} from "../core/native/result/content";
import type { FiledSummary, RolledUpList, RollUp, UnitState } from "../core/rollup/result";
import { resultWords } from "../core/rollup/sentences";
import { addCounts } from "../core/rollup/totals";
import { renderSentence } from "../core/spec/message";
import type { PrintChoices } from "../core/native/print-setup";

function toDetail(summary: FiledSummary, readAt: string): DetailLine {
  const { unit, category, status, counts, cells, sheet, file, sha256, reason, copies, ownLevel } =
    summary;
  const addresses = Object.entries(cells).map(([id, at]) => [id, `${sheet}!${toA1(at)}`]);
  const notes = [
    ownLevel ? resultWords.ownLevel : "",
    reason?.message ?? "",
    copies.length > 0 ? renderSentence(resultWords.copies, { files: copies.join("、") }) : "",
  ];
  return {
    unit,
    category,
    included: status !== "excluded",
    state: resultWords[status],
    counts,
    addresses: Object.fromEntries(addresses),
    file,
    sha256,
    readAt,
    note: notes.filter((note) => note !== "").join(" "),
  };
}

function stateWord({
  expected,
  reported,
  late,
  includedCategories,
  filedCategories,
}: UnitState): string {
  if (!reported) return resultWords.missing;
  if (!expected) return resultWords.unknown;
  if (filedCategories.length > 0 && includedCategories.length === 0)
    return resultWords.noneIncluded;
  return late ? resultWords.late : resultWords.reported;
}

function toUnitLine(state: UnitState): UnitLine {
  const { unit, expectedCategories, filedCategories, includedCategories } = state;
  return { unit, state: stateWord(state), expectedCategories, filedCategories, includedCategories };
}

/** What every unit has to mend; a copy of a report says nothing that the report itself does not. */
function toSendBack({ reports }: RollUp): readonly SendBackLine[] {
  return reports
    .filter(({ reason }) => reason?.code !== "duplicate" && reason?.code !== "own-output")
    .flatMap(({ unit = "", file, findings }) =>
      findings
        .filter(({ severity }) => severity === "error")
        .map(({ sheet, at, message, clause }) => ({
          unit,
          file,
          sheet: sheet ?? "",
          cell: at === null ? "" : toA1(at),
          message,
          clause,
        })),
    );
}

const toList = ({ rows, filed }: RolledUpList): ResultContent["lists"]["villages"] => ({
  filed,
  rows: rows.map(({ content, source }) => ({ content, source })),
});

function toOverview({ summaries }: RollUp): ResultContent["overview"] {
  const included = summaries.filter(({ status }) => status !== "excluded");
  const units = [...new Set(included.map(({ unit }) => unit))];
  const countsOf = (parts: readonly FiledSummary[]): ReturnType<typeof addCounts> =>
    addCounts(parts.map(({ counts }) => counts));
  return {
    lines: units.map((unit) => ({
      unit,
      counts: countsOf(included.filter((part) => part.unit === unit)),
    })),
    total: countsOf(included),
  };
}

export function toResultContent(
  rollUp: RollUp,
  choices: PrintChoices,
  date: CalendarDate | undefined,
): ResultContent {
  return {
    unit: rollUp.unit,
    date,
    round: rollUp.round,
    choices,
    summaries: rollUp.totals.map(({ category, counts }) => ({ category, counts })),
    lists: {
      organizations: toList(rollUp.lists.organizations),
      villages: toList(rollUp.lists.villages),
    },
    detail: rollUp.summaries.map((summary) => toDetail(summary, rollUp.readAt)),
    units: rollUp.unitStates.map(toUnitLine),
    sendBack: toSendBack(rollUp),
    overview: toOverview(rollUp),
  };
}
