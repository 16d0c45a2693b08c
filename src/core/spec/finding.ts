// What a rule says about data: which rule, how bad, where, about which value, in which words.
import type { Address } from "../kernel/address";
import type { ClauseId } from "./clause";

export type Severity = "error" | "warning" | "info";

/** total: keeps the report out of the total. handing-up: to be mended first. nothing: advice. */
export type Blocks = "total" | "handing-up" | "nothing";

export interface Finding {
  /** V01 … for the rules on the tables, F01 … for the form and the file. */
  readonly rule: string;
  readonly severity: Severity;
  readonly blocks: Blocks;
  /** null where it concerns the file. */
  readonly sheet: string | null;
  readonly at: Address | null;
  /** What stands there, as text. */
  readonly value: string;
  readonly message: string;
  readonly clause: ClauseId;
  /** What else the rule weighed, in words: a reason for the value holds as long as this does. */
  readonly beside?: string;
  /** Why it stands as it is, in the words of whoever answers for it: it needs no verifying any more. */
  readonly explained?: string;
  /** The reason that was given for another value, and holds no longer. */
  readonly lapsed?: string;
}

/** Whether somebody still has to look at it because of that severity. */
export const isOpen = ({ severity, explained }: Finding, as: Severity): boolean =>
  severity === as && explained === undefined;

/** A rule that could not be applied, and why. */
export interface Unchecked {
  readonly rule: string;
  readonly sheet: string | null;
  readonly why: string;
}
