// The answer of a roll-up as the one JSON document that scripts build on, and as lines for people.
import type { SummaryRowId } from "../core/spec/form";
import { resultWords } from "../core/notice/roll-up-sentences";
import { unreadableReasons } from "../core/notice/reading-reasons";
import { isSettled } from "../core/rollup/reason";
import type { LostChange, RolledUpFile, RolledUpReport, RollUp } from "../core/rollup/result";
import type { Percents } from "../core/rollup/totals";
import { toFindingAnswer } from "./check-answer";
import type { FindingAnswer } from "./check-answer";
import { leaderSentence } from "./collect/leader-sentence";
import { say } from "./remark";
import { handMadeLines } from "./roll-up/hand-made-lines";

/** A category's 11 counts under their ids, and its percentages; a count that nobody gave is null. */
type SummaryAnswer = Readonly<Record<SummaryRowId, number | null>> & {
  readonly percentOfAll: Percents;
  readonly percentOfWeak: Percents;
};

interface ReasonAnswer {
  readonly code: string;
  readonly message: string;
}

export interface RollUpAnswer {
  readonly unit: string;
  readonly basis: string;
  readonly sources: readonly {
    readonly file: string;
    readonly sha256: string;
    readonly status: string;
    readonly reason?: ReasonAnswer;
    readonly findings: RolledUpFile["findings"];
  }[];
  readonly reports: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly form: string;
    readonly unit: string | null;
    readonly category?: string;
    readonly status: string;
    readonly reason?: ReasonAnswer;
  }[];
  readonly summary: Readonly<Record<string, SummaryAnswer>>;
  readonly lists: { readonly organizations: number; readonly villages: number };
  /** Counts that somebody corrected in the result of the last time; null is empty. */
  readonly corrections: readonly {
    readonly unit: string;
    readonly category: string;
    readonly row: SummaryRowId;
    readonly from: number | null;
    readonly to: number | null;
  }[];
  /** What somebody did there that is not kept; form null is 汇总明细, where the name is the category. */
  readonly lostChanges: readonly {
    readonly why: LostChange["why"];
    readonly form: string | null;
    readonly unit: string;
    readonly name: string;
    /** Of a cell whose text is not kept. */
    readonly column?: string;
    readonly text?: string;
  }[];
  /** `duplicated`: sent more than once, alike or not. `expected` and `reported` are numbers of units, the rest their names; expected is null without a list. */
  readonly units: Omit<RollUp["units"], "reported"> & { readonly reported: number };
  readonly findings: readonly (FindingAnswer & {
    readonly file: string | null;
    readonly unit: string | null;
  })[];
  readonly unchecked: readonly {
    readonly rule: string;
    readonly file: string;
    readonly why: string;
  }[];
  /** Where the file lies now that stood under the name of `out` and that somebody else had written or changed. */
  readonly aside: string | null;
  readonly out: string | null;
}

/** What the file is says more than that it could not be read. */
function reasonOf({ reason, unreadable }: Pick<RolledUpFile, "reason" | "unreadable">): {
  reason?: ReasonAnswer;
} {
  if (reason === undefined) return {};
  return unreadable === undefined
    ? { reason }
    : { reason: { code: reason.code, message: unreadableReasons[unreadable] } };
}

function toSummary({
  counts,
  percentOfAll,
  percentOfWeak,
}: RollUp["totals"][number]): SummaryAnswer {
  const { T = null, W = null, Z = null, B = null, R = null } = counts;
  const { S1 = null, S2 = null, S3 = null, S4 = null, S5 = null, S6 = null } = counts;
  return { T, W, Z, B, R, S1, S2, S3, S4, S5, S6, percentOfAll, percentOfWeak };
}

function toLostChange(lost: LostChange): RollUpAnswer["lostChanges"][number] {
  const { why, unit } = lost;
  if (lost.why === "lost-row") return { why, form: lost.form, unit, name: lost.name };
  const line = { why, form: null, unit, name: lost.category };
  if (lost.why === "lost-line" || lost.column === "") return line;
  return { ...line, column: lost.column, text: lost.text };
}

const toHandMade = ({
  summaries,
  lostChanges,
}: RollUp): Pick<RollUpAnswer, "corrections" | "lostChanges"> => ({
  corrections: summaries.flatMap(({ unit, category, corrections }) =>
    corrections.map(({ row, from = null, to = null }) => ({ unit, category, row, from, to })),
  ),
  lostChanges: lostChanges.map(toLostChange),
});

/** Names of files; null where there was nothing to write, or nothing to set aside. */
interface WrittenFiles {
  readonly out: string | null;
  readonly aside: string | null;
}

export function toRollUpAnswer(result: RollUp, written: WrittenFiles): RollUpAnswer {
  const { units, reports, files } = result;
  return {
    unit: result.unit,
    basis: result.round.basis,
    sources: files.map(({ file, sha256, status, findings, ...why }) => {
      return { file, sha256, status, ...reasonOf(why), findings };
    }),
    reports: reports.map(({ file, sheet, form, unit, category, status, reason }) => ({
      file,
      sheet,
      form,
      unit: unit ?? null,
      ...(category === undefined ? {} : { category }),
      status,
      ...(reason === undefined ? {} : { reason }),
    })),
    summary: Object.fromEntries(result.totals.map((total) => [total.category, toSummary(total)])),
    lists: {
      organizations: result.lists.organizations.rows.length,
      villages: result.lists.villages.rows.length,
    },
    ...toHandMade(result),
    units: {
      ...units,
      reported: units.reported.length,
      duplicated: [...units.duplicated, ...units.conflicting],
    },
    findings: [
      ...reports.flatMap(({ file, unit, findings }) =>
        findings.map((each) => ({ ...toFindingAnswer(each), file, unit: unit ?? null })),
      ),
      ...result.findings.map(({ unit, file, ...each }) => {
        return { ...toFindingAnswer(each), file: file ?? null, unit: unit ?? null };
      }),
    ],
    unchecked: result.unchecked.map(({ rule, file, why }) => ({ rule, file, why })),
    ...written,
  };
}

/** A file that counts in part names the forms that do not, unless they need no doing. */
function toFileLines(file: RolledUpFile, reports: readonly RolledUpReport[]): readonly string[] {
  const why = reasonOf(file).reason?.message ?? "";
  const partly = reports.filter(
    ({ file: of, sha256, status, reason }) =>
      file.status !== "excluded" &&
      of === file.file &&
      sha256 === file.sha256 &&
      status === "excluded" &&
      reason !== undefined &&
      !isSettled(reason),
  );
  return [
    `  ${resultWords[file.status]}  ${file.file}${why === "" ? "" : `  ${why}`}`,
    ...partly.map(
      ({ sheet, reason }) =>
        `      其中${resultWords.excluded}：${sheet}  ${reason?.message ?? ""}`,
    ),
  ];
}

/** The leader's sentence, a line for each file, and what the roll-up itself found. */
export function toRollUpLines(result: RollUp, { out }: WrittenFiles): readonly string[] {
  return [
    leaderSentence(result),
    "",
    ...handMadeLines(result).map((line) => `  ${line}`),
    ...result.files.flatMap((file) => toFileLines(file, result.reports)),
    "",
    ...result.findings
      .filter(({ severity, explained }) => severity !== "info" && explained === undefined)
      .map(({ message }) => `  ${message}`),
    out === null ? say("roll-up.nothing", {}) : say("roll-up.written", { file: out }),
  ];
}
