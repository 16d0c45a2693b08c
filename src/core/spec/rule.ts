// The shape of a rule's declaration: what it asks for as data. How a kind of rule checks is known elsewhere.
import type { ClauseId } from "./clause";
import type { ListContent, SummaryContent } from "./content";
import type { Blocks, Severity } from "./finding";
import type { ListForm, PercentColumn, SummaryRowId } from "./form";
import type { Round } from "./round";

type ListId = ListForm["id"];

/** A condition on the name of a column that holds words. */
type WordColumn = "problem" | "measures" | "electionTerm";

/** Every kind of rule with what a declaration must say to use it. */
export interface RuleKinds {
  "form-complete": null;
  "form-as-printed": null;
  "nothing-hidden": null;
  "nothing-linked": null;
  "nothing-commented": { readonly listed: number; readonly characters: number };
  "list-tidy": null;
  "prints-whole": {
    /** As many as the highest row holds. */
    readonly lines: number;
    /** Chinese characters in a line of the printed column. */
    readonly characters: Readonly<Record<ListId, readonly (readonly [WordColumn, number])[]>>;
    /** That a printed column shows. */
    readonly digits: { readonly count: number; readonly members: number };
  };
  "unit-filled": null;
  "one-category": null;
  "date-readable": null;
  "date-in-time": null;
  "counts-readable": { readonly required: readonly SummaryRowId[] };
  "sum-of": { readonly total: SummaryRowId; readonly parts: readonly SummaryRowId[] };
  "at-most": { readonly parts: readonly SummaryRowId[]; readonly whole: SummaryRowId };
  "parts-cover": { readonly parts: readonly SummaryRowId[]; readonly whole: SummaryRowId };
  "parts-exceed": { readonly parts: readonly SummaryRowId[]; readonly whole: SummaryRowId };
  "percent-agrees": null;
  "percent-range": null;
  "mark-kept": null;
  "zero-total": { readonly totals: readonly PercentColumn["denominator"][] };
  share: {
    readonly part: SummaryRowId;
    readonly whole: SummaryRowId;
    readonly above: number;
    readonly from: number;
  };
  "name-filled": null;
  "names-distinct": null;
  "members-readable": null;
  "members-enough": { readonly least: number };
  described: { readonly column: WordColumn; readonly lists: readonly ListId[] };
  "condition-category": null;
  "text-placed": null;
  "suggestion-chosen": null;
  "secretary-filled": null;
  "vacancy-standard": null;
  "phone-valid": null;
  "village-named": null;
  "term-readable": null;
  "term-ahead": null;
  "texts-differ": { readonly columns: readonly WordColumn[]; readonly alike: number };
  "text-telling": { readonly least: number };
  "name-complete": null;
  "secretary-once": null;
  "zero-report": null;
  "rows-counted": null;
  "standards-counted": null;
  "levels-counted": null;
  "villages-listed": null;
  "lists-agree": null;
  "overdue-listed": null;
  "villages-counted": null;
  "category-filed": null;
}

/** A unit's forms, given as what differs from a clean set, in which the rule must or must not speak. */
export interface RuleExample {
  readonly summary?: SummaryContent;
  readonly organizations?: ListContent;
  readonly villages?: ListContent;
  /** Cells as a clerk may leave them, by sheet and A1 address. */
  readonly cells?: Readonly<Record<string, Readonly<Record<string, string | number | null>>>>;
  readonly round?: Partial<Round>;
}

interface Declared<Kind extends keyof RuleKinds> {
  readonly id: `${"V" | "F"}${number}`;
  readonly kind: Kind;
  readonly params: RuleKinds[Kind];
  readonly severity: Severity;
  readonly blocks: Blocks;
  readonly clause: ClauseId;
  /** What it checks, in a few Chinese words. */
  readonly checks: string;
  /** The sentences it may say, by the name that its kind gives them; {blanks} are filled by the kind. */
  readonly sentences: Readonly<Record<string, string>>;
  /**
   * By sentence: what the rule weighs beside the value that it points to, as far as the sentence says it. A reason that
   * somebody gives for the value holds as long as this does, so it names neither rows nor organizations.
   */
  readonly beside?: Readonly<Record<string, string>>;
  /** The clean set is accepted by every rule; these are further cases. */
  readonly accepts?: readonly RuleExample[];
  readonly rejects: readonly RuleExample[];
}

export type RuleDeclaration = { [Kind in keyof RuleKinds]: Declared<Kind> }[keyof RuleKinds];
