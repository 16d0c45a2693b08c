// Rules on the rows of 附件3 alone.
import type { RuleDeclaration } from "../../spec/rule";

export const villageRules: readonly RuleDeclaration[] = [
  {
    id: "V33",
    kind: "village-named",
    params: null,
    severity: "warning",
    blocks: "nothing",
    clause: "附3",
    checks: "附件3只列村党组织",
    sentences: {
      name: "附件3只填村党组织，“{name}”不像村，请核对。",
      category: "附件3只填村党组织，“{name}”的类别是“{category}”，请核对。",
    },
    rejects: [{ cells: { 附件3: { B5: "新村社区党支部" } } }],
  },
  {
    id: "V38",
    kind: "described",
    params: { column: "measures", lists: ["villages"] },
    severity: "error",
    blocks: "handing-up",
    clause: "§二",
    checks: "附件3写了整顿措施",
    sentences: {
      blank: "{name}没有写整顿措施，请针对问题逐一写明。",
      placeholder: "{name}的整顿措施写的是“{value}”，请针对问题逐一写明。",
    },
    rejects: [{ cells: { 附件3: { E5: null } } }, { cells: { 附件3: { E5: "详见附件" } } }],
  },
  {
    id: "V39",
    kind: "term-readable",
    params: null,
    severity: "error",
    blocks: "handing-up",
    clause: "附3",
    checks: "换届选举完成时间已填",
    sentences: {
      blank: "{name}没有填换届选举完成时间，请补上。",
      unreadable: "{name}的换届选举完成时间“{value}”认不出来，请写成2014年6月底前这样。",
      open: "{name}的换届选举完成时间写的是“{value}”，请尽量写明时间。",
    },
    accepts: [
      { cells: { 附件3: { F5: "6月中旬" } } },
      { cells: { 附件3: { F5: "上半年" } } },
      { cells: { 附件3: { F5: "2014.7" } } },
    ],
    rejects: [
      { cells: { 附件3: { F5: null } } },
      { cells: { 附件3: { F5: "尽快" } } },
      { cells: { 附件3: { F5: "待定" } } },
    ],
  },
  {
    id: "V40",
    kind: "term-ahead",
    params: null,
    severity: "warning",
    blocks: "nothing",
    clause: "§一¶2",
    checks: "换届选举完成时间在填表之后",
    sentences: {
      past: "{name}的换届选举完成时间“{value}”在填表时间之前，已经换届的请从难点村中去掉。",
    },
    accepts: [{ cells: { 附件3: { F5: "2014年3月底" } } }],
    rejects: [{ cells: { 附件3: { F5: "2013年12月" } } }],
  },
];
