// Rules on wording, and on what several rows of a list say alike.
import type { RuleDeclaration } from "../../spec/rule";

export const listRules: readonly RuleDeclaration[] = [
  {
    id: "V54",
    kind: "texts-differ",
    params: { columns: ["problem", "measures"], alike: 3 },
    severity: "warning",
    blocks: "nothing",
    clause: "§二",
    checks: "主要问题和整顿措施没有雷同",
    sentences: { alike: "第{rows}行写的一字不差。通知要求一个党组织一套方案，请分别写清。" },
    beside: { alike: "共{count}行" },
    rejects: [
      {
        cells: {
          附件2: {
            B7: "和平村党支部",
            D5: "班子成员长期不开会，事情没有人管",
            D6: "班子成员长期不开会，事情没有人管",
            D7: "班子成员长期不开会，事情没有人管",
          },
        },
      },
    ],
  },
  {
    id: "V55",
    kind: "text-telling",
    params: { least: 8 },
    severity: "info",
    blocks: "nothing",
    clause: "§二",
    checks: "主要问题写得具体",
    sentences: {
      short: "主要问题写得太短，请写清具体表现。",
      standard: "主要问题只抄了标准的原话，请写清具体表现。",
    },
    rejects: [
      { cells: { 附件2: { D6: "书记不行" } } },
      { cells: { 附件2: { D6: "（4）党组织长期不换届的" } } },
    ],
  },
  {
    id: "V56",
    kind: "name-complete",
    params: null,
    severity: "info",
    blocks: "nothing",
    clause: "附2",
    checks: "党组织名称写全称",
    sentences: { short: "“{name}”没有写全称，请写明是党委、党总支还是党支部。" },
    rejects: [{ cells: { 附件2: { B6: "石龙村" } } }],
  },
  {
    id: "V60",
    kind: "secretary-once",
    params: null,
    severity: "warning",
    blocks: "nothing",
    clause: "附2",
    checks: "同一书记没有列在两个党组织",
    sentences: { twice: "{person}同时是{other}（第{row}行）和{name}的书记，请核对。" },
    rejects: [{ cells: { 附件2: { E5: "周家和", F5: "13807341256" } } }],
  },
];
