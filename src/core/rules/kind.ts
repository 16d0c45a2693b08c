// What a kind of rule is given and what it answers. Knows no rule and no table.
import type { Address } from "../kernel/address";
import type { CalendarDate } from "../kernel/calendar";
import type { Entry, ListReport, ListRowReport, Report, SummaryReport } from "../report/report";
import type { Classify } from "../spec/classification";
import type { Blocks, Severity } from "../spec/finding";
import type { Round } from "../spec/round";
import type { RuleKinds } from "../spec/rule";
import type { Compiled, FrameCells, ListCells, SummaryCells, UnitCells } from "./compiled";

export interface CheckContext {
  readonly round: Round;
  /** Whether somebody set this round's deadline, or it is the notice's own. */
  readonly deadlineSet: boolean;
  readonly today: CalendarDate | undefined;
  /** Absent where nobody asks what the problem texts seem to describe. */
  readonly classify?: Classify | undefined;
}

/** One thing that a rule says: where, about what, in which of its sentences. */
export interface Hit {
  readonly report: Report;
  readonly at: Address | null;
  readonly value: string;
  readonly sentence: string;
  readonly blanks: Readonly<Record<string, string | number>>;
  /** Where they differ from the rule's own. */
  readonly severity?: Severity;
  readonly blocks?: Blocks;
}

/** A rule that could not be applied. */
interface NotChecked {
  readonly report: Report;
  readonly why: string;
}

export type Verdict = Hit | NotChecked;

/** All forms of one unit, across its files, in the order of the files. */
export interface UnitReports {
  readonly summaries: readonly SummaryReport[];
  readonly organizations: readonly ListReport[];
  readonly villages: readonly ListReport[];
}

type Check<Subject, Params> = (
  subject: Subject,
  params: Params,
  context: CheckContext,
) => readonly Verdict[];

/** What is said of a row, wherever else in the workbook something changes. */
export type RowHit = Omit<Hit, "report">;

/** All that a check of a row may ask for beside the row: of its list, and of what the check is given. */
export interface RowContext
  extends Pick<ListReport, "form" | "date">, Pick<CheckContext, "classify">, Pick<Round, "basis"> {}

type RowCheck<Params> = (
  row: ListRowReport,
  params: Params,
  context: RowContext,
) => readonly RowHit[];

/** The same as formulas over cells: the form then checks itself where nobody has the add-in. */
type Compile<Cells, Params> = (params: Params, cells: Cells) => Compiled;

/** What a kind is applied to: each form, each 附件1, each list or row of a list, or a unit as a whole. */
export type Kind<Params> =
  | {
      readonly scope: "form";
      /** Of one row of a list by itself. */
      readonly eachRow?: RowCheck<Params>;
      readonly check: Check<Report, Params>;
      readonly compile: Compile<FrameCells, Params>;
    }
  | {
      readonly scope: "summary";
      readonly check: Check<SummaryReport, Params>;
      readonly compile: Compile<SummaryCells, Params>;
    }
  | {
      readonly scope: "list";
      readonly compile: Compile<ListCells, Params>;
      /** Of one row by itself. */
      readonly eachRow?: RowCheck<Params>;
      /** Of several rows, or of the list as a whole. */
      readonly check?: Check<ListReport, Params>;
    }
  | {
      readonly scope: "unit";
      readonly check: Check<UnitReports, Params>;
      readonly compile: Compile<UnitCells, Params>;
    };

export type KindOf<Name extends keyof RuleKinds> = Kind<RuleKinds[Name]>;

type Quoted = Address & Pick<Entry<unknown>, "text">;
type Said = Pick<Hit, "sentence"> & Partial<Pick<Hit, "blanks" | "severity" | "blocks">>;

/** A hit on an entry of a row, quoting what stands there. */
export function rowHit({ row, column, text }: Quoted, hit: Said): RowHit {
  return { at: { row, column }, value: text, blanks: {}, ...hit };
}

/** A hit on an entry of a form, quoting what stands there. */
export const hitOn = (report: Report, entry: Quoted, hit: Said): Hit => ({
  report,
  ...rowHit(entry, hit),
});
