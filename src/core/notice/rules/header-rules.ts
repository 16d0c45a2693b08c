// Rules on the header line: 填报单位, 党组织类别, 填表时间.
import type { RuleDeclaration } from "../../spec/rule";

export const headerRules: readonly RuleDeclaration[] = [
  {
    id: "V01",
    kind: "unit-filled",
    params: null,
    severity: "error",
    blocks: "handing-up",
    clause: "附1",
    checks: "填报单位已填",
    sentences: { blank: "没有填报单位。汇总要靠它认出是谁报的，请填单位全称。" },
    rejects: [{ cells: { 附件2: { B3: null } } }, { cells: { "附件1-农村": { C3: "  " } } }],
  },
  {
    id: "V02",
    kind: "one-category",
    params: null,
    severity: "error",
    blocks: "total",
    clause: "附1注",
    checks: "一张表只填一个类别",
    sentences: {
      blank: "没有填党组织类别，不知道计入哪一类。每一张汇总表只填报一类，请从列表中选。",
      several: "“{value}”不止一类。每一张汇总表只填报一类，请分开填几张。",
      unknown: "“{value}”不在通知列出的九类之中，请核对是不是写错了。",
    },
    accepts: [{ summary: { category: "农村党组织" } }],
    rejects: [
      { cells: { "附件1-农村": { E3: null } } },
      { cells: { "附件1-农村": { E3: "农村、街道社区" } } },
      { cells: { "附件1-农村": { E3: "两新组织" } } },
      { cells: { "附件1-农村": { E3: "林场" } } },
    ],
  },
  {
    id: "V03",
    kind: "date-readable",
    params: null,
    severity: "error",
    blocks: "handing-up",
    clause: "附1",
    checks: "填表时间已填，附件1到日，附件2、附件3到月",
    sentences: {
      blank: "没有填表时间，请填年月（附件1填到日）。",
      unreadable: "填表时间“{value}”认不出是哪一天，请写成2014年3月10日这样。",
      day: "附件1的填表时间“{value}”没有填到日，请补上。",
      future: "填表时间{value}还没有到，请核对。",
    },
    accepts: [
      { cells: { "附件1-农村": { G3: "2014.3.10" } } },
      { cells: { 附件2: { F3: "二〇一四年三月" } } },
    ],
    rejects: [
      { cells: { "附件1-农村": { G3: "    年  月  日" } } },
      { cells: { "附件1-农村": { G3: "2014年2月30日" } } },
      { cells: { "附件1-农村": { G3: "2014年3月" } } },
      { cells: { 附件3: { H3: "上个月" } } },
    ],
  },
  {
    id: "V04",
    kind: "date-in-time",
    params: null,
    severity: "info",
    blocks: "nothing",
    clause: "§五¶3",
    checks: "填表时间不晚于报送截止",
    sentences: { late: "填表时间{date}晚于报送截止{deadline}。" },
    accepts: [{ cells: { "附件1-农村": { G3: "2014年3月15日" } } }],
    rejects: [{ cells: { "附件1-农村": { G3: "2014年3月16日" } } }],
  },
];
