// A finding of the roll-up: on units and files, not on cells.
import { renderSentence } from "../spec/message";
import type { Blanks } from "../spec/message";
import type { ClauseId } from "../spec/clause";
import type { Blocks, Severity } from "../spec/finding";
import type { RollUpFinding } from "./result";
import { findingSentences } from "../notice/roll-up-sentences";

type SentenceId = keyof typeof findingSentences;

interface Declared {
  readonly rule: string;
  readonly severity: Severity;
  readonly blocks: Blocks;
  readonly clause: ClauseId;
}

const advice = { severity: "warning", blocks: "nothing" } as const;

const declared: Readonly<Record<SentenceId, Declared>> = {
  "own-level-total": { rule: "V41", severity: "error", blocks: "handing-up", clause: "§五¶3" },
  "conflict-summary": { rule: "V42", severity: "error", blocks: "total", clause: "§五¶3" },
  "conflict-rows": { rule: "V42", severity: "error", blocks: "handing-up", clause: "§五¶3" },
  "duplicate-summary": { rule: "V42", severity: "info", blocks: "nothing", clause: "§五¶3" },
  missing: { rule: "V43", ...advice, clause: "§五¶3" },
  late: { rule: "V43", ...advice, clause: "§五¶3" },
  "open-errors": { rule: "V43", ...advice, clause: "§五¶3" },
  "other-basis": { rule: "V44", severity: "error", blocks: "total", clause: "附1" },
  "own-committee": { rule: "V51", ...advice, clause: "附1" },
  "category-missing": { rule: "V52", ...advice, clause: "§五¶3" },
  "organizations-missing": { rule: "V52", ...advice, clause: "§五¶3" },
  "summary-missing": { rule: "V52", ...advice, clause: "§五¶3" },
};

export function say<Id extends SentenceId>(
  id: Id,
  blanks: Blanks<(typeof findingSentences)[Id]>,
  {
    unit,
    file,
    value = "",
  }: { readonly unit?: string; readonly file?: string; readonly value?: string } = {},
): RollUpFinding {
  return {
    ...declared[id],
    unit,
    file,
    sheet: null,
    at: null,
    value,
    message: renderSentence<string>(findingSentences[id], blanks),
  };
}
