// What the pane says about the selected cell, beside what belongs into it.
import { notApplicableMark } from "./marks";
import { checkReportName, explanationsSheetName, resultSheetNames } from "./own-sheet-names";

const origin = "到“汇总”点“反查”，可查来源";

export const cellSentences = {
  /** The form of one category. */
  "form.category": "{mark}（{category}）",
  "row.named": "{mark} 第{row}行 {name}",
  "row.unnamed": "{mark} 第{row}行",
  "count.column": "数量",
  "percent.working":
    "{guide}：{part} {count}（{partCell}）÷ {whole} {total}（{wholeCell}）×100＝{percent}%",
  "percent.zero": `{guide}：{whole}（{wholeCell}）是0，没有比例可算，显示${notApplicableMark}`,
  "percent.waiting":
    "{guide}：等于{part}（{partCell}）÷ {whole}（{wholeCell}）×100，{missing}填好数就出现",
  /** Why a —— is printed: the row is the total itself, or no part of it. */
  "mark.own-total": "{guide}：这一行就是总数，不用再算占总数的比例",
  "mark.no-part": "{guide}：这一栏只算六条标准各占软弱涣散总数的比例",
  "printed.head": "这是印好的表头，不用填",
  "printed.text": "这是表上印好的字，不用填",
  "row.total": "合计行，不算作一个党组织",
  "row.note": "说明行，不算作一个党组织",
  "result.sum": `各单位之和，不用填。${origin}`,
  "result.row": `从下级的表里并来，不用填。${origin}`,
  "result.origin": `${origin}。`,
} as const;

/** What our sheets hold that are no forms, by their names. */
export const ownSheetGuides: ReadonlyMap<string, string> = new Map([
  [resultSheetNames.detail, "每个单位每个类别一行，附件1的合计由这里的数加出来"],
  [resultSheetNames.units, "应报的单位，各报了什么、计入了什么"],
  [resultSheetNames.sendBack, "退回给各单位改的地方和依据"],
  [resultSheetNames.overview, "各单位所有类别的合计，供内部看"],
  [explanationsSheetName, "请核实的地方为什么属实，一处一行，随表上报"],
  [checkReportName, "校验那一刻查出的情况，供打印或留存"],
]);
