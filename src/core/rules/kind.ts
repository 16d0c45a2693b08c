// What a kind of rule is given and what it answers. Knows no rule and no table.
import type { Address } from "../kernel/address";
import type { CalendarDate } from "../kernel/calendar";
import type { Entry, ListReport, Report, SummaryReport } from "../report/report";
import type { Blocks, Severity } from "../spec/finding";
import type { Round } from "../spec/round";
import type { RuleKinds } from "../spec/rule";

export interface CheckContext {
  readonly round: Round;
  /** Whether somebody set this round's deadline, or it is the notice's own. */
  readonly deadlineSet: boolean;
  readonly today: CalendarDate | undefined;
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

/** What a kind is applied to: each form, each 附件1, each list, or a unit as a whole. */
export type Kind<Params> =
  | { readonly scope: "form"; readonly check: Check<Report, Params> }
  | { readonly scope: "summary"; readonly check: Check<SummaryReport, Params> }
  | { readonly scope: "list"; readonly check: Check<ListReport, Params> }
  | { readonly scope: "unit"; readonly check: Check<UnitReports, Params> };

export type KindOf<Name extends keyof RuleKinds> = Kind<RuleKinds[Name]>;

/** A hit on an entry, quoting what stands there. */
export function hitOn(
  report: Report,
  entry: Address & Pick<Entry<unknown>, "text">,
  hit: Pick<Hit, "sentence"> & Partial<Pick<Hit, "blanks" | "severity" | "blocks">>,
): Hit {
  const { row, column, text } = entry;
  return { report, at: { row, column }, value: text, blanks: {}, ...hit };
}
