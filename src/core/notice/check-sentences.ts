// What the pane says when it checks the open workbook: where something stands, and what a click has put right.
import { explainedName } from "./explanation-words";
import { severityNames } from "./severity-names";

export const checkSentences = {
  /** The workbook as a whole. */
  "place.workbook": "整个工作簿",
  /** In a row of a list. */
  "place.row": "{sheet} 第{row}行 {label}",
  /** In the line above a table. */
  "place.field": "{sheet} {label}",
  "place.cell": "{sheet} {cell}",
  spelling: "“{from}”的标准写法是“{to}”，意思不变。",
  "fixed.one": "{place}已改成“{value}”。",
  "fixed.spelled": "已改{count}格，只改了写法，意思没有变。",
  "fixed.recomputed": "已改{count}格，按数量重算或恢复成表样印的——。",
  "fixed.back": "已撤销，{count}格恢复成原来的样子。",
  "fixed.none": "要改的格刚才已经变了，这次没有改。下面是新的校验结果。",
} as const;

/** Under what the results of a check are brought together, the gravest first. */
export const checkGroupNames = {
  ...severityNames,
  explained: explainedName,
  format: "可以整理的格式",
  unchecked: "未检查",
} as const;

/** What is odd about a spelling, where the reason for reading it otherwise does not say it already. */
export const oddSpellings: Readonly<Record<string, string>> = {
  "width-or-space": "名称里有多余的空格",
  "unit-in-number": "数字后面带了单位",
  "date-form": "日期不是标准写法",
  "middle-dot": "间隔号不是标准写法",
  "category-name": "类别不是通知里的名称",
  "phone-form": "号码不是标准写法",
  "standard-form": "编号不是标准写法",
  "percent-form": "比例不是标准写法",
};
