// What the forms say to the clerk at each kind of cell: what belongs there, and what is doubtful about an odd entry.
import type { FieldKind } from "../spec/field";
import { keyConditionCategories, keyConditions } from "./key-conditions";
import { levels } from "./levels";
import { notApplicableMark, vacancyMark, noneMark } from "./marks";
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
    prompt: "写本单位全称，三张表写得一样。例：归阳镇党委",
    alert: "填报单位超过60个字，请只写单位全称。",
  },
  category: {
    title: "党组织类别",
    prompt:
      "一张表只填一类，请从列表中选。通知附件1的注：“每一张汇总表只填报一类软弱涣散党组织的情况。”",
    alert:
      "这不是通知列出的九类之一。通知附件1的注：“每一张汇总表只填报一类软弱涣散党组织的情况。”请从列表中选；确属其他类别的，可以保留，并在类别后用括号注明。",
  },
  rowCategory: {
    title: "类别",
    prompt: "该党组织属于哪一类；本列不打印，供核对汇总用。",
    alert:
      "这不是通知列出的九类之一。请从列表中选；确属其他类别的，可以保留，并在类别后用括号注明。",
  },
  day: {
    title: "填表时间",
    prompt: "填到日，例：2014-3-10，会显示为2014年3月10日。",
    alert: "这不是能认出的日期。请填年月日，例：2014-3-10。",
  },
  month: {
    title: "填表时间",
    prompt: "填到月，例：2014-3，会显示为2014年3月。",
    alert: "这不是能认出的日期。请填年月，例：2014-3。",
  },
  count: {
    title: "数量（个）",
    prompt: "填整数，不带单位。没有的填0，不要空着：空着表示还没有填。",
    alert: "数量应为不小于0的整数，不带单位。请只填数字，例：35。",
  },
  percent: {
    title: "比例（%）",
    prompt: `由公式算出，不用填。数量填好后自动出现；总数为0时显示${notApplicableMark}。`,
    alert: "比例应在0到100之间。这一格原有公式，建议撤销，由公式算出。",
  },
  notApplicable: {
    title: "此格不填",
    prompt: `通知表样在此格印的是${notApplicableMark}，不用填。`,
    alert: `通知表样在此格印的是${notApplicableMark}，请保留${notApplicableMark}，数字填在“数量（个）”一列。`,
  },
  ordinal: {
    title: "序号",
    alert: "序号从1起，依次编。",
  },
  organization: {
    title: "党组织名称",
    prompt: `写全称，例：金星村党支部。一个党组织填一行。没有软弱涣散党组织的，在第1行填“${noneMark}”。`,
    alert: "名称超过60个字，请只写党组织全称，例：金星村党支部。",
  },
  village: {
    title: "村党组织名称",
    prompt: `只填村，写全称，例：金星村党支部。没有难点村的，在第1行填“${noneMark}”。`,
    alert: "名称超过60个字，请只写村党组织全称，例：金星村党支部。",
  },
  members: {
    title: "党员数",
    prompt: "填整数，不带“人”字。例：35",
    alert: "党员数应为不小于1的整数，不带单位。请只填数字，例：35。",
  },
  problem: {
    title: "主要问题",
    prompt:
      "写清具体表现，例：书记空缺14个月，支部近一年没有开过党员大会。通知第二部分对整改方案的要求：“指出党组织软弱涣散的具体表现”。",
    alert: "超过500个字，打印时可能显示不全。请写要点，详细情况另附。",
  },
  measures: {
    title: "整顿措施",
    prompt:
      "针对每个问题写措施、时限和责任人。通知第二部分对整改方案的要求：“针对每个具体问题逐一提出整顿措施”。",
    alert: "超过500个字，打印时可能显示不全。请写要点，详细情况另附。",
  },
  term: {
    title: "换届选举完成时间",
    prompt: "写计划完成的时间，例：2014年6月底前",
  },
  secretary: {
    title: "党组织书记姓名",
    prompt: `写姓名。没有书记的填“${vacancyMark}”；代理、主持工作的在姓名后注明，例：李四（代理）`,
    alert: `超过30个字。请只写书记姓名；没有书记的填“${vacancyMark}”。`,
  },
  phone: {
    title: "联系方式",
    prompt: "填手机或带区号的座机，例：0734-6212345。有几个的用顿号隔开。书记空缺的可以不填。",
    alert: "号码应为7到60个字符。手机11位，座机请带区号，例：0734-6212345。",
  },
  level: {
    title: "层级",
    prompt: `${levelNames}之一。本列不打印，供核对汇总用。`,
    alert: `请从列表中选：${levelNames}。`,
  },
  standards: {
    title: "对应标准",
    prompt: `符合六条标准中的哪几条，写编号，用顿号隔开，例：1、4。${standardNames}。都不符合的填“${noneMark}”。空着表示还没有定。本列不打印。`,
  },
  keyConditions: {
    title: "重点情形",
    prompt: `只用于${keyConditionCategories.join("和")}。${conditionNames}。写字母，用顿号隔开，例：a、c。本列不打印。`,
  },
  basis: {
    title: "口径",
    prompt:
      "可重叠：一个党组织符合几条就在几条里各计一次。单一主因：只计入最主要的一条。由布置填报的单位统一定，请不要改。",
    alert: "口径只能是“可重叠”或“单一主因”。",
  },
  deadline: {
    title: "报送截止",
    prompt: "由布置填报的单位定。",
    alert: "这不是能认出的日期。请填年月日，例：2014-3-15。",
  },
  formVersion: {
    title: "表样版本",
    prompt: "供核对用，请不要改。",
  },
};
