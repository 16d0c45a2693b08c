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
}

/** A rule that could not be applied, and why. */
export interface Unchecked {
  readonly rule: string;
  readonly sheet: string | null;
  readonly why: string;
}
