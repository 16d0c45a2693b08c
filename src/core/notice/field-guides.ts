// What belongs in each kind of entry, piece by piece. The forms' prompts and the pane's card are made of these pieces.
import type { ClauseId } from "../spec/clause";
import type { FieldKind } from "../spec/field";
import type { PercentColumn, SummaryRowId } from "../spec/form";
import type { CountingBasis } from "../spec/round";
import { keyConditionCategories } from "./key-conditions";
import { levels } from "./levels";
import { notApplicableMark, vacancyMark, noneMark } from "./marks";

export interface FieldGuide {
  /** In a few words, without a full stop. */
  readonly what: string;
  readonly unit?: string;
  readonly example?: string;
  /** What else is worth knowing: whole sentences. */
  readonly note?: string;
  /** That says why it is asked for; the form itself where absent. */
  readonly clause?: ClauseId;
}

const unprinted = "本列不打印";

export const basisMeanings: Readonly<Record<CountingBasis, string>> = {
  overlap: "可重叠：一个党组织符合几条就在几条里各计一次。",
  primary: "单一主因：只计入最主要的一条。",
};

export const fieldGuides = {
  unit: { what: "写本单位全称，三张表写得一样", example: "归阳镇党委" },
  category: {
    what: "一张表只填一类，请从列表中选",
    example: "农村",
    note: "确属其他类别的，可以保留，并在类别后用括号注明。",
    clause: "附1注",
  },
  rowCategory: {
    what: "该党组织属于哪一类",
    example: "农村",
    note: `${unprinted}，供核对汇总用。`,
    clause: "附1注",
  },
  day: {
    what: "填到日",
    example: "2014-3-10",
    note: "会显示为2014年3月10日。",
    clause: "§五¶3",
  },
  month: { what: "填到月", example: "2014-3", note: "会显示为2014年3月。", clause: "§五¶3" },
  count: {
    what: "填整数，不带单位",
    unit: "个",
    example: "35",
    note: "没有的填0，不要空着：空着表示还没有填。",
  },
  percent: {
    what: "由公式算出，不用填",
    unit: "%",
    note: `数量填好后自动出现；总数为0时显示${notApplicableMark}。`,
  },
  notApplicable: { what: `通知表样在此格印的是${notApplicableMark}，不用填` },
  ordinal: { what: "从1起，依次编", example: "1" },
  organization: {
    what: "写全称",
    example: "金星村党支部",
    note: `一个党组织填一行。没有软弱涣散党组织的，在第1行填“${noneMark}”。`,
    clause: "§二",
  },
  village: {
    what: "只填村，写全称",
    example: "金星村党支部",
    note: `没有难点村的，在第1行填“${noneMark}”。`,
  },
  members: { what: "填整数，不带“人”字", unit: "人", example: "35" },
  problem: {
    what: "写清具体表现",
    example: "书记空缺14个月，支部近一年没有开过党员大会",
    note: "通知第二部分对整改方案的要求：“指出党组织软弱涣散的具体表现”。",
    clause: "§二",
  },
  measures: {
    what: "针对每个问题写措施、时限和责任人",
    example: "镇党委书记包村，4月底前选派一名干部任书记",
    note: "通知第二部分对整改方案的要求：“针对每个具体问题逐一提出整顿措施”。",
    clause: "§二",
  },
  term: { what: "写计划完成的时间", example: "2014年6月底前", clause: "§一¶2" },
  secretary: {
    what: `写姓名。没有书记的填“${vacancyMark}”`,
    example: "周家和",
    note: "代理、主持工作的在姓名后注明，例：李四（代理）",
    clause: "§三¶1",
  },
  phone: {
    what: "填手机或带区号的座机",
    example: "0734-6212345",
    note: "有几个的用顿号隔开。书记空缺的可以不填。",
  },
  level: {
    what: `${levels.map(({ name }) => name).join("、")}之一`,
    example: "党支部",
    note: `${unprinted}，供核对汇总用。`,
    clause: "附1",
  },
  standards: {
    what: "符合六条标准中的哪几条，写编号，用顿号隔开",
    example: "1、4",
    note: `都不符合的填“${noneMark}”。空着表示还没有定。${unprinted}。`,
    clause: "§一¶2",
  },
  keyConditions: {
    what: "写字母，用顿号隔开",
    example: "a、c",
    note: `只用于${keyConditionCategories.join("和")}。`,
    clause: "§一¶2",
  },
  basis: {
    what: "由布置填报的单位统一定，请不要改",
    note: `${basisMeanings.overlap}${basisMeanings.primary}`,
  },
  deadline: { what: "由布置填报的单位定", example: "2014-3-15", clause: "§五¶3" },
  formVersion: { what: "供核对用，请不要改" },
} as const satisfies Readonly<Record<FieldKind, FieldGuide>>;

const ofLevel = (name: string): string => `所辖的里面有几个是${name}`;
const ofStandard = "软弱涣散的里面有几个符合这一条";

/** What each row of 附件1 counts. */
export const countGuides: Readonly<Record<SummaryRowId, string>> = {
  T: "这一类基层党组织共有几个，等于下面三行之和",
  W: ofLevel("党委"),
  Z: ofLevel("党总支"),
  B: ofLevel("党支部"),
  R: "其中定为软弱涣散的有几个，与附件2里这一类的个数相同",
  S1: ofStandard,
  S2: ofStandard,
  S3: ofStandard,
  S4: ofStandard,
  S5: ofStandard,
  S6: ofStandard,
};

/** The printed heads are as long as a line of the pane. */
export const percentNames: Readonly<Record<PercentColumn["id"], string>> = {
  percentOfAll: "占所辖总数比例（%）",
  percentOfWeak: "占软弱涣散总数比例（%）",
};
