// A finding of the roll-up: on units and files, not on cells.
import { renderSentence } from "../spec/message";
import type { Blanks } from "../spec/message";
import type { RollUpFinding } from "./result";
import { findingSentences } from "../notice/roll-up-sentences";
import { rollUpRules } from "../notice/rules/roll-up-rules";

type SentenceId = keyof typeof findingSentences;

const declared = new Map(
  rollUpRules.flatMap(({ id: rule, clause, says }) =>
    says.map(({ sentence, severity, blocks }) => [sentence, { rule, clause, severity, blocks }]),
  ),
);

export function say<Id extends SentenceId>(
  id: Id,
  blanks: Blanks<(typeof findingSentences)[Id]>,
  {
    unit,
    file,
    value = "",
  }: { readonly unit?: string; readonly file?: string; readonly value?: string } = {},
): RollUpFinding {
  const rule = declared.get(id);
  if (rule === undefined) throw new Error(`No rule says ${id}`);
  return {
    ...rule,
    unit,
    file,
    sheet: null,
    at: null,
    value,
    message: renderSentence<string>(findingSentences[id], blanks),
  };
}
