// What a compiled check says as one formula, and how it shows.
import type { CompiledRule } from "../../rules/compile-rules";
import type { NativeCheck } from "../../rules/compiled";
import { orFalse } from "../../rules/formula";
import type { Severity } from "../../spec/finding";
import type { ConditionalFormatPlan } from "../plan";

/** True where the rule speaks. */
export const speaks = ({ ready, fails }: NativeCheck): string =>
  orFalse(ready === "TRUE" ? fails : `IF(${ready},${fails},FALSE)`);

/** What is still to fill in shows apart from what is to mend. */
export type Showing = Severity | "blank";

export const showingOf = ({ rule }: CompiledRule, { blank, severity }: NativeCheck): Showing =>
  blank ? "blank" : (severity ?? rule.severity);

/** First in rank first. Pale, since colours print; a note colours the text alone. */
export const tints: Readonly<Record<Showing, Omit<ConditionalFormatPlan, "range" | "formula">>> = {
  error: { border: {}, fill: "FBE1DD" },
  warning: { border: {}, fill: "FFF1CC" },
  blank: { border: {}, fill: "FFFBE6" },
  info: { border: {}, font: { color: "1F5FA8" } },
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has no other keys
export const showings = Object.keys(tints) as readonly Showing[];
