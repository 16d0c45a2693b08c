// The words of 校验报告: the sheet on which a clerk prints or hands on what a check has found.
import { explainedName } from "./explanation-words";

/** Begins the line under the title. Title and line together tell the sheet from every form. */
export const checkReportTimeLabel = "校验时间：";

export const checkReportWords = {
  time: `${checkReportTimeLabel}{time}`,
  moment: "{day} {hour}:{minute}",
  file: "文件：{file}",
  unit: "填报单位：{units}",
  "unit.none": "（表上没有写）",
  sha256: "文件指纹（SHA-256）：{sha256}",
  "sha256.open":
    "文件指纹（SHA-256）：没有。校验的是正在编辑、还没有存成文件的内容，以校验时间为准。",
  result: "结果：{result}",
  "result.none": "没有发现问题",
  "result.unreadable": "读不了，什么也没有校验。{reason}",
  "result.errors": "必须改{count}处",
  "result.warnings": "请核实{count}处",
  "result.infos": "提示{count}处",
  "result.explained": `${explainedName}{count}处`,
  "result.unchecked": "未检查{count}项",
  valid: "这里说的是校验那一刻的情况。表改动以后请重新校验，以新的报告为准。",
  unfilled: "还有{count}格没有填，填好以后才能核对。",
  unchecked: "{checks}：{why}。",
  /** Under what was found, where somebody has said why it stands. */
  explained: "情况说明：{reason}",
} as const;

export const checkReportSections = {
  rules: "汇总：检查了什么，发现几处",
  findings: "明细：在哪里，是什么问题，怎么改",
  unchecked: "未检查：没有核对的内容和原因",
  /** Of several files. */
  files: "各个文件",
} as const;

export const checkReportHeads = {
  ordinal: "序号",
  checks: "检查什么",
  found: "发现",
  clause: "依据",
  severity: "级别",
  place: "位置",
  value: "填的内容",
  message: "问题和改法",
} as const;

export const uncheckedName = "未检查";

/** The sheet in front of several files' reports. */
export const checkOverviewWords = {
  files: "文件：共{files}个，没有发现问题的{clean}个，要看的{listed}个，读不了的{unreadable}个。",
  totals: "合计：{result}。",
} as const;

export const checkOverviewHeads = {
  ordinal: "序号",
  file: "文件",
  unit: "填报单位",
  result: "结果",
  sheet: "详见工作表",
  sha256: "文件指纹（SHA-256）",
} as const;

/** What is checked of a file as a whole, before there is a form to apply rules to. */
export const fileChecks: Readonly<Record<string, string>> = { F04: "文件里有通知的三张表" };

/** What is said once the report is written: as a file, or into the open workbook and out of it again. */
export const checkReportDone = {
  written: "校验报告：{file}",
  added: "已生成校验报告，放在工作表“{sheet}”里。",
  replaced: "已重新生成校验报告，换掉了工作表“{sheet}”里原来的一份。",
  back: "已撤销，工作表“{sheet}”和生成以前一样。",
} as const;
