// Rules on what each row of 附件2 and 附件3 says: name, members, problem, standards.
import type { RuleDeclaration } from "../../spec/rule";

export const rowRules: readonly RuleDeclaration[] = [
  {
    id: "V17",
    kind: "name-filled",
    params: null,
    severity: "error",
    blocks: "handing-up",
    clause: "附2",
    checks: "有内容的行写了党组织名称",
    sentences: { blank: "第{row}行填了内容，没有写党组织名称，请补上。" },
    rejects: [{ cells: { 附件2: { B5: null } } }],
  },
  {
    id: "V18",
    kind: "names-distinct",
    params: null,
    severity: "error",
    blocks: "handing-up",
    clause: "§二",
    checks: "同一张表里一个党组织只列一次",
    sentences: {
      repeated: "“{name}”和第{first}行的“{firstName}”是同一个党组织，请核对后只留一行。",
    },
    rejects: [{ cells: { 附件2: { B6: "金星村支部" } } }],
  },
  {
    id: "V20",
    kind: "members-readable",
    params: null,
    severity: "error",
    blocks: "handing-up",
    clause: "附2",
    checks: "党员数是不小于1的整数",
    sentences: {
      blank: "{name}没有填党员数，请补上。",
      unreadable: "{name}的党员数“{value}”不是不小于1的整数。请只填数字，例：35。",
      part: "{name}的党员数“{value}”按{count}读，括号里或斜线后的没有计，请核对，只填一个数。",
    },
    accepts: [{ cells: { 附件2: { C6: "三十五人" } } }],
    rejects: [
      { cells: { 附件2: { C6: null } } },
      { cells: { 附件2: { C6: 0 } } },
      { cells: { 附件3: { C5: "40余人" } } },
    ],
  },
  {
    id: "V21",
    kind: "members-enough",
    params: { least: 3 },
    severity: "warning",
    blocks: "nothing",
    clause: "附2",
    checks: "党员数不少于3人",
    sentences: {
      few: "{name}只有{value}名党员。按党章，正式党员{least}人以上才成立党的基层组织，请核对。",
    },
    rejects: [{ cells: { 附件2: { C6: 2 } } }],
  },
  {
    id: "V22",
    kind: "described",
    params: { column: "problem", lists: ["organizations", "villages"] },
    severity: "error",
    blocks: "handing-up",
    clause: "§二",
    checks: "写了主要问题",
    sentences: {
      blank: "{name}没有写主要问题，请写清具体表现。",
      placeholder: "{name}的主要问题写的是“{value}”，请写清具体表现。",
    },
    rejects: [{ cells: { 附件2: { D6: null } } }, { cells: { 附件2: { D6: "同上" } } }],
  },
  {
    id: "V23",
    kind: "condition-category",
    params: null,
    severity: "warning",
    blocks: "nothing",
    clause: "§一¶2",
    checks: "重点情形只用于农村和街道社区",
    sentences: {
      elsewhere: "{name}是“{category}”，通知只对农村和社区党组织规定了重点整顿情形，请核对。",
    },
    accepts: [{ cells: { 附件2: { K5: "c" } } }],
    rejects: [{ cells: { 附件2: { H5: "学校", K5: "c" } } }],
  },
  {
    id: "V24",
    kind: "text-placed",
    params: null,
    severity: "info",
    blocks: "nothing",
    clause: "§一¶2",
    checks: "主要问题看得出属于六条标准的哪一条",
    sentences: {
      unplaced:
        "{name}的主要问题没看出属于六条标准的哪一条。请写清具体表现；确实一条也不属于的，对应标准填“无”。",
      other:
        "{name}的主要问题写的是经济、场所、年龄结构这一类，六条标准里没有。还有别的问题请写上；没有的，对应标准填“无”。",
    },
    accepts: [
      { cells: { 附件2: { J6: null } } },
      { cells: { 附件2: { D6: "集体经济空白，村里负债12万元", J6: "无" } } },
      { cells: { 附件2: { D6: "详见附件", J6: null } } },
      { cells: { 附件3: { D5: "集体经济空白，村里负债12万元" } } },
    ],
    rejects: [
      { cells: { 附件2: { D6: "集体经济空白，村里负债12万元", J6: null } } },
      { cells: { 附件2: { D6: "各方面的情况都不太理想", J6: null } } },
    ],
  },
  {
    id: "V25",
    kind: "suggestion-chosen",
    params: null,
    severity: "warning",
    blocks: "nothing",
    clause: "§一¶2",
    checks: "对应标准没有漏掉主要问题明白写出的",
    sentences: {
      "left-out":
        "{name}的主要问题里写了{words}，像是{standards}，对应标准写的是“{chosen}”，请核对。",
    },
    beside: { "left-out": "主要问题里写了{words}" },
    accepts: [
      { cells: { 附件2: { J6: "2、5" } } },
      {
        cells: { 附件2: { D6: "书记常年在外，支部8年没有换届", J6: "2" } },
        round: { basis: "primary" },
      },
    ],
    rejects: [
      { cells: { 附件2: { J6: "3" } } },
      { cells: { 附件2: { J6: "无" } } },
      { cells: { 附件2: { D6: "书记常年在外，支部8年没有换届", J6: "2" } } },
    ],
  },
];
