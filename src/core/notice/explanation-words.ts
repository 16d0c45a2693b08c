// The words of 情况说明: its heads, by which the sheet is known and read back, and what is said of a reason that no longer holds.
import type { Explanation } from "../spec/explanation";

/** In the order of the columns. */
export const explanationFields = [
  "checks",
  "unit",
  "form",
  "category",
  "organization",
  "entry",
  "value",
  "text",
  "date",
  "source",
  "rule",
] as const satisfies readonly (keyof Explanation)[];

export const explanationHeads: Readonly<Record<keyof Explanation, string>> = {
  checks: "核实事项",
  unit: "填报单位",
  form: "表",
  category: "类别",
  organization: "党组织",
  entry: "栏目",
  value: "填的是",
  text: "情况说明",
  date: "日期",
  source: "来源单位",
  rule: "规则编号",
};

/** Heads without which a table is none of reasons; the others may be missing. */
export const tellingExplanationHeads: readonly string[] = [
  explanationHeads.checks,
  explanationHeads.value,
  explanationHeads.text,
];

/** Between the units through which a reason has come, the last first. */
export const senderMark = "/";

/** How the entries of forms are named there. No name is the label of a row of 附件1, so that none is read as one. */
export const entryNames = {
  count: "{row}，{column}",
  /** 附件1 of a roll-up's result, which is not the unit's own 附件1. */
  resultSummary: "{mark}汇总",
  /** A value with what else the rule weighed. */
  weighed: "{value}（{beside}）",
} as const;

/** Under what findings are brought together that need no verifying any more. */
export const explainedName = "已说明";

export const explanationSentences = {
  lapsed: "原说明已失效：当时填的是“{value}”，说明是“{text}”。现在的填法请再核实。",
  /** After a command. */
  one: "{place}的说明已写进“情况说明”，不再请您核实。",
  many: "{count}处的说明已写进“情况说明”，不再请您核实。",
  "gone.one": "{place}的说明已删去，请重新核实。",
  "gone.many": "{count}处的说明已删去，请重新核实。",
  back: "已撤销，“情况说明”恢复成原来的样子。",
  none: "要说明的内容刚才已经变了，这次没有写。下面是新的校验结果。",
} as const;
