// The forms of an invented township, blank and filled in, as the tests and the pictures use them.
import { planFormSet } from "../../src/app/issue-forms";
import { defaultRound } from "../../src/core/notice/default-round";
import { organizationsForm } from "../../src/core/notice/forms/organizations";
import { villagesForm } from "../../src/core/notice/forms/villages";
import { planListSheet } from "../../src/core/native/list-sheet";
import type { WorkbookPlan } from "../../src/core/native/plan";
import { planSummarySheet } from "../../src/core/native/summary-sheet";
import type { ListRow, SummaryContent } from "../../src/core/spec/content";

export const round = defaultRound;
export const unsigned = { signatures: false };
const signed = { signatures: true };

const unit = "中共祁东县归阳镇委员会";
const date = { year: 2014, month: 3, day: 10 };

/** 300 characters, as long as a careful clerk writes. */
export const longProblem = [
  "村党支部书记空缺14个月，由镇干部代管，支部班子3名委员中1名长期外出务工，实际只有2人在岗，班子配备不齐。",
  "班子成员之间因山林承包款分配意见不一，半年没有坐到一起议事，村级事务无人牵头，重点工作停滞。",
  "2012年以来没有按规定开展“三会一课”，党员大会一年只开过一次，党费由个别党员代缴，流动党员无人联系，组织生活基本停止。",
  "村务、财务已两年没有公开，群众代表多次到镇反映低保评定和征地补偿问题，民主测评满意率只有41%，干群关系紧张。",
  "届满三年仍未换届，镇党委两次派人主持推选，均因到会党员不足半数而未成，村里至今没有人愿意接任，",
  "群众都盼望尽快选出带头人，把班子配齐配强，使组织生活尽早尽快恢复正常轨道。",
].join("");

const filledCounts: NonNullable<SummaryContent["counts"]> = {
  T: 39,
  W: 1,
  Z: 3,
  B: 35,
  R: 4,
  S1: 2,
  S2: 1,
  S3: 1,
  S4: 1,
  S5: 2,
  S6: 0,
};

const organizationRows: readonly ListRow[] = [
  {
    name: "金星村党支部",
    members: 36,
    problem: longProblem,
    secretary: "空缺",
    category: "农村",
    level: "党支部",
    standards: "1、4、5、6",
    keyConditions: "c",
  },
  {
    name: "石龙村党支部",
    members: 41,
    problem: "书记年近七十，长期随子女住在县城，村里的事托会计代管，安排的工作推不动。",
    secretary: "周家和",
    phone: "13807341256",
    category: "农村",
    level: "党支部",
    standards: "2",
  },
  {
    name: "樟树坪村党支部",
    members: 28,
    problem: "书记与村主任为采石场承包互不相让，两委会开不起来。",
    secretary: "陈友生（代理）",
    phone: "0734-6212345",
    category: "农村",
    level: "党支部",
    standards: "1、3",
  },
  {
    name: "归阳镇农机站党支部",
    members: 7,
    problem: "近两年没有开展过组织生活，党费未收缴。",
    secretary: "刘建平",
    phone: "0734-6213456、13907341357",
    category: "其他事业单位",
    level: "党支部",
    standards: "5",
  },
];

const villageRows: readonly ListRow[] = [
  {
    name: "金星村党支部",
    members: 36,
    problem: longProblem,
    measures:
      "镇党委书记包村，3月下旬从县直机关选派1名干部任支部书记；4月15日前完成财务清理并公开；4月底前恢复“三会一课”。责任人：镇组织委员。",
    electionTerm: "2014年6月底前",
    secretary: "空缺",
  },
  {
    name: "枫木团村党支部",
    members: 33,
    problem: "宗族势力干扰，上届选举拉票，选票两次作废。",
    measures: "派驻工作组，先整顿后换届，全程监督。",
    electionTerm: "2014年7月",
    secretary: "彭立新",
    phone: "13787340246",
  },
];

export const blankForms: WorkbookPlan = planFormSet({
  forms: ["summary", "organizations", "villages"],
  categories: ["农村", "街道社区"],
  round,
  print: unsigned,
});

/** Twelve rows in 附件2, so that it takes more than the printed ten and more than a page. */
export const filledForms: WorkbookPlan = {
  sheets: [
    planSummarySheet({ unit, category: "农村", date, counts: filledCounts }, round, signed),
    planListSheet(
      organizationsForm,
      { unit, date, rows: [...organizationRows, ...organizationRows, ...organizationRows] },
      { round, choices: signed },
    ),
    planListSheet(villagesForm, { unit, date, rows: villageRows }, { round, choices: signed }),
  ],
};

/** Denominators and counts that are missing, zero, text or ordinary: what the percent cells must cope with. */
export const percentCases = {
  "nothing filled in": {},
  "total missing": { W: 1, R: 2, S1: 1 },
  "nothing weak": { T: 12, W: 0, Z: 2, B: 10, R: 0, S1: 0, S2: 0, S3: 0, S4: 0, S5: 0, S6: 0 },
  "no organization at all": { T: 0, W: 0, Z: 0, B: 0, R: 0, S1: 0 },
  ordinary: filledCounts,
} as const satisfies Record<string, NonNullable<SummaryContent["counts"]>>;
