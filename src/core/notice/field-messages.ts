// What the forms say to the clerk at each kind of cell: what belongs there, and what is doubtful about an odd entry.
import type { FieldKind } from "../spec/field";
import { fieldGuides as guides } from "./field-guides";
import { keyConditions } from "./key-conditions";
import { levels } from "./levels";
import { notApplicableMark, vacancyMark } from "./marks";
import { standards } from "./standards";

const levelNames = levels.map(({ name }) => name).join("、");
const standardNames = standards.map(({ id, shortName }) => `${id}${shortName}`).join(" ");
const conditionNames = keyConditions.map(({ id, text }) => `${id}${text}`).join(" ");

interface FieldMessage {
  /** At most 32 characters. */
  readonly title: string;
  /** Shown when the cell is chosen; at most 255 characters. */
  readonly prompt?: string;
  /** Shown after an odd entry; at most 225 characters. */
  readonly alert?: string;
}

export const fieldMessages: Readonly<Record<FieldKind, FieldMessage>> = {
  unit: {
    title: "填报单位",
    prompt: `${guides.unit.what}。例：${guides.unit.example}`,
    alert: "填报单位超过60个字，请只写单位全称。",
  },
  category: {
    title: "党组织类别",
    prompt: `${guides.category.what}。通知附件1的注：“每一张汇总表只填报一类软弱涣散党组织的情况。”`,
    alert: `这不是通知列出的九类之一。通知附件1的注：“每一张汇总表只填报一类软弱涣散党组织的情况。”请从列表中选；${guides.category.note}`,
  },
  rowCategory: {
    title: "类别",
    prompt: `${guides.rowCategory.what}；${guides.rowCategory.note}`,
    alert: `这不是通知列出的九类之一。请从列表中选；${guides.category.note}`,
  },
  day: {
    title: "填表时间",
    prompt: `${guides.day.what}，例：${guides.day.example}，${guides.day.note}`,
    alert: `这不是能认出的日期。请填年月日，例：${guides.day.example}。`,
  },
  month: {
    title: "填表时间",
    prompt: `${guides.month.what}，例：${guides.month.example}，${guides.month.note}`,
    alert: `这不是能认出的日期。请填年月，例：${guides.month.example}。`,
  },
  count: {
    title: "数量（个）",
    prompt: `${guides.count.what}。${guides.count.note}`,
    alert: `数量应为不小于0的整数，不带单位。请只填数字，例：${guides.count.example}。`,
  },
  percent: {
    title: "比例（%）",
    prompt: `${guides.percent.what}。${guides.percent.note}`,
    alert: "比例应在0到100之间。这一格原有公式，建议撤销，由公式算出。",
  },
  notApplicable: {
    title: "此格不填",
    prompt: `${guides.notApplicable.what}。`,
    alert: `通知表样在此格印的是${notApplicableMark}，请保留${notApplicableMark}，数字填在“数量（个）”一列。`,
  },
  ordinal: {
    title: "序号",
    alert: "序号从1起，依次编。",
  },
  organization: {
    title: "党组织名称",
    prompt: `${guides.organization.what}，例：${guides.organization.example}。${guides.organization.note}`,
    alert: `名称超过60个字，请只写党组织全称，例：${guides.organization.example}。`,
  },
  village: {
    title: "村党组织名称",
    prompt: `${guides.village.what}，例：${guides.village.example}。${guides.village.note}`,
    alert: `名称超过60个字，请只写村党组织全称，例：${guides.village.example}。`,
  },
  members: {
    title: "党员数",
    prompt: `${guides.members.what}。例：${guides.members.example}`,
    alert: `党员数应为不小于1的整数，不带单位。请只填数字，例：${guides.members.example}。`,
  },
  problem: {
    title: "主要问题",
    prompt: `${guides.problem.what}，例：${guides.problem.example}。${guides.problem.note}`,
    alert: "超过500个字，打印时可能显示不全。请写要点，详细情况另附。",
  },
  measures: {
    title: "整顿措施",
    prompt: `${guides.measures.what}。${guides.measures.note}`,
    alert: "超过500个字，打印时可能显示不全。请写要点，详细情况另附。",
  },
  term: {
    title: "换届选举完成时间",
    prompt: `${guides.term.what}，例：${guides.term.example}`,
  },
  secretary: {
    title: "党组织书记姓名",
    prompt: `${guides.secretary.what}；${guides.secretary.note}`,
    alert: `超过30个字。请只写书记姓名；没有书记的填“${vacancyMark}”。`,
  },
  phone: {
    title: "联系方式",
    prompt: `${guides.phone.what}，例：${guides.phone.example}。${guides.phone.note}`,
    alert: `号码应为7到60个字符。手机11位，座机请带区号，例：${guides.phone.example}。`,
  },
  level: {
    title: "层级",
    prompt: `${guides.level.what}。${guides.level.note}`,
    alert: `请从列表中选：${levelNames}。`,
  },
  standards: {
    title: "对应标准",
    prompt: `${guides.standards.what}，例：${guides.standards.example}。${standardNames}。${guides.standards.note}`,
  },
  keyConditions: {
    title: "重点情形",
    prompt: `${guides.keyConditions.note}${conditionNames}。${guides.keyConditions.what}，例：${guides.keyConditions.example}。本列不打印。`,
  },
  basis: {
    title: "口径",
    prompt: `${guides.basis.note}${guides.basis.what}。`,
    alert: "口径只能是“可重叠”或“单一主因”。",
  },
  deadline: {
    title: "报送截止",
    prompt: `${guides.deadline.what}。`,
    alert: `这不是能认出的日期。请填年月日，例：${guides.deadline.example}。`,
  },
  formVersion: {
    title: "表样版本",
    prompt: `${guides.formVersion.what}。`,
  },
};
