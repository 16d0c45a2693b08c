// Rules on what may be entered, in words that neither the engine nor the protocol owns.

export type Operator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** A constant or a formula with its equals sign; formulas are written for the upper left cell of the area. */
export type Bound = string | number;

export interface Comparison {
  readonly type: "whole" | "decimal" | "date" | "time" | "textLength";
  readonly operator: Operator;
  readonly bounds: readonly [Bound, Bound?];
}

export type EntryRule =
  | { readonly type: "any" }
  | Comparison
  /** Values with commas between them, or a formula for a range. */
  | { readonly type: "list"; readonly source: string; readonly dropDown: boolean }
  | { readonly type: "custom"; readonly formula: string };

export interface Alert {
  readonly shown: boolean;
  readonly style: "Stop" | "Warning" | "Information";
  readonly title: string;
  readonly message: string;
}

interface Prompt {
  readonly shown: boolean;
  readonly title: string;
  readonly message: string;
}

export interface Validation {
  readonly rule: EntryRule;
  readonly ignoreBlanks: boolean;
  readonly alert: Alert;
  readonly prompt: Prompt;
}

/** As Excel has it where nothing was said. */
export const noValidation: Validation = {
  rule: { type: "any" },
  ignoreBlanks: true,
  alert: { shown: true, style: "Stop", title: "", message: "" },
  prompt: { shown: true, title: "", message: "" },
};
