// Rules on a roll-up as a whole: what its files and units are to each other. Their sentences stand in roll-up-sentences.
import type { ClauseId } from "../../spec/clause";
import type { Blocks, Severity } from "../../spec/finding";
import type { findingSentences } from "../roll-up-sentences";

type SentenceId = keyof typeof findingSentences;

interface RollUpRule {
  readonly id: `V${number}`;
  readonly clause: ClauseId;
  readonly checks: string;
  /** How bad each of its sentences is; the first is what the rule is mainly for. */
  readonly says: readonly {
    readonly sentence: SentenceId;
    readonly severity: Severity;
    readonly blocks: Blocks;
  }[];
}

const advice = { severity: "warning", blocks: "nothing" } as const;
const note = { severity: "info", blocks: "nothing" } as const;

export const rollUpRules: readonly RollUpRule[] = [
  {
    id: "V19",
    clause: "§二",
    checks: "同一党组织没有由两个单位上报",
    says: [
      { sentence: "same-name", ...advice },
      { sentence: "same-organization", severity: "error", blocks: "handing-up" },
    ],
  },
  {
    id: "V41",
    clause: "§五¶3",
    checks: "合计等于下级之和加本级，本级不是汇总表",
    says: [{ sentence: "own-level-total", severity: "error", blocks: "handing-up" }],
  },
  {
    id: "V42",
    clause: "§五¶3",
    checks: "一个单位一个类别只有一份",
    says: [
      { sentence: "conflict-summary", severity: "error", blocks: "total" },
      { sentence: "conflict-rows", severity: "error", blocks: "handing-up" },
      { sentence: "overruled-row", ...advice },
      { sentence: "duplicate-summary", ...note },
    ],
  },
  {
    id: "V43",
    clause: "§五¶3",
    checks: "应报的都报了，按时报，没有必须改的",
    says: [
      { sentence: "missing", ...advice },
      { sentence: "not-entered", ...advice },
      { sentence: "scan-unclear", ...advice },
      { sentence: "late", ...advice },
      { sentence: "open-errors", ...advice },
    ],
  },
  {
    id: "V44",
    clause: "附1",
    checks: "各单位的口径与本次汇总一致",
    says: [{ sentence: "other-basis", severity: "error", blocks: "total" }],
  },
  {
    id: "V51",
    clause: "附1",
    checks: "各乡镇对本级党委计不计入一致",
    says: [{ sentence: "own-committee", ...advice }],
  },
  {
    id: "V52",
    clause: "§五¶3",
    checks: "应报的类别和表都报了",
    says: [
      { sentence: "category-missing", ...advice },
      { sentence: "organizations-missing", ...advice },
      { sentence: "summary-missing", ...advice },
    ],
  },
  {
    id: "V53",
    clause: "附1",
    checks: "党组织数与名单上的年报数一致",
    says: [{ sentence: "base-differs", ...advice }],
  },
];
